package vn.loahoc.programme.chat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.message.RichText;
import vn.loahoc.people.Role;
import vn.loahoc.programme.ProgrammeWords;
import vn.loahoc.programme.Saying;
import vn.loahoc.programme.Season;
import vn.loahoc.programme.Subscriptions;
import vn.loahoc.store.Transaction;

/** "Khẩu hiệu hôm nay": for anybody, the one that everybody gets on this day. */
final class TodaySlogan implements Command {

  private static final String NAME = "khauhieu";

  private final Desk desk;
  private final List<String> phrases = Phrases.whole("today.txt");

  TodaySlogan(Desk desk) {
    this.desk = desk;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> phrases() {
    return phrases;
  }

  @Override
  public String description() {
    return ProgrammeWords.say("menu-today");
  }

  @Override
  public Set<Role> roles() {
    return Role.EVERYBODY;
  }

  @Override
  public Effects run(Turn turn, String argument) {
    Optional<Season> season = desk.season().get();
    return season
        .<Effects>map(of -> t -> told(t, turn, of))
        .orElseGet(() -> Effects.saying(ProgrammeWords.say("no-slogans")));
  }

  private Outcome told(Transaction t, Turn turn, Season season) {
    Optional<Subscriptions.Contact> who =
        Desk.contact(turn).filter(any -> !turn.update().inGroup());
    Optional<Content> waiting =
        who.flatMap(contact -> desk.telling().waiting(t, season, contact, turn.now()));
    return Outcome.saying(waiting.orElseGet(() -> slogan(t, turn, season, who)));
  }

  private Content slogan(
      Transaction t, Turn turn, Season season, Optional<Subscriptions.Contact> who) {
    LocalDate today = turn.now().toLocalDate();
    Saying saying = season.saying(today);
    boolean wants =
        who.flatMap(contact -> desk.subscriptions().find(t, contact.person())).isPresent();
    List<Button> buttons = new ArrayList<>();
    if (!wants && !turn.update().inGroup() && season.isWorthWanting(today)) {
      buttons.add(WantDaily.button());
    }
    buttons.add(SloganCard.button());
    return new Content.Text(
        RichText.plain(
                ProgrammeWords.say("today", ProgrammeWords.day(today), saying.quoted()) + "\n")
            .italic(ProgrammeWords.say("source", saying.source())),
        buttons);
  }
}
