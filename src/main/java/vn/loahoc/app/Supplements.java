package vn.loahoc.app;

import java.util.List;
import java.util.function.Function;
import vn.loahoc.amendment.AmendedAnswers;
import vn.loahoc.amendment.AmendmentDesk;
import vn.loahoc.amendment.Followers;
import vn.loahoc.amendment.StatementReader;
import vn.loahoc.amendment.Stating;
import vn.loahoc.amendment.chat.AmendmentChat;
import vn.loahoc.answer.Answerer.Answered;
import vn.loahoc.calendar.Steward;
import vn.loahoc.people.AuditLog;
import vn.loahoc.store.Database;
import vn.loahoc.web.Site;
import vn.loahoc.web.StaffArea;
import vn.loahoc.web.amendment.ChangesArea;

/** What staff say of occurrences beyond the documents: stating it, and answering with it. */
final class Supplements {

  private final Stating stating;
  private final AmendmentDesk desk;
  private final Function<Steward, String> units;
  private final AmendmentChat chat;
  private final AmendedAnswers answers;

  /**
   * @param units who a staff member writes for, as people are told
   */
  Supplements(
      LiveAlmanac almanac,
      Knowledge knowledge,
      List<Followers> followers,
      AuditLog audit,
      Function<Steward, String> units) {
    StatementReader reader =
        new StatementReader(() -> knowledge.documents().with(Understanding::reader));
    this.units = units;
    this.stating = new Stating(reader, () -> almanac.now().agenda());
    this.desk =
        new AmendmentDesk(id -> almanac.plain().find(id), knowledge.amendments(), followers, audit);
    this.chat = new AmendmentChat(stating, desk, units);
    this.answers = new AmendedAnswers(() -> almanac.now().agenda());
  }

  AmendmentChat chat() {
    return chat;
  }

  /** The pages on which staff change the calendar. */
  StaffArea area(Site site, Database database) {
    return new ChangesArea(site, database, stating, desk, units);
  }

  /** What the documents say, seen together with what staff said beyond them. */
  Answered beside(Answered documents) {
    return answers.beside(documents);
  }
}
