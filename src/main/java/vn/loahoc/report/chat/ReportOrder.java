package vn.loahoc.report.chat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.channel.Pictures;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Blob;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.message.RichText;
import vn.loahoc.participation.Scope;
import vn.loahoc.people.PeopleWords;
import vn.loahoc.people.Role;
import vn.loahoc.report.Report;
import vn.loahoc.report.ReportWords;
import vn.loahoc.report.ReportWriter;
import vn.loahoc.report.Reports;
import vn.loahoc.report.Week;
import vn.loahoc.report.Weeks;
import vn.loahoc.store.Database;

/**
 * "Báo cáo hôm nay": figures for organizers, and for officials those of their ward, as a short
 * message with the files behind buttons. Everything is counted, drawn and written before the
 * transaction. Thread-safe.
 */
public final class ReportOrder implements Command {

  static final String NAME = "baocao";
  private static final String PNG = "png";

  private final Database database;
  private final Weeks weeks;
  private final Pictures pictures;
  private final Map<String, ReportWriter> writers;
  private final Reports reports = new Reports();

  /**
   * @param writers by the endings of their files; "png" among them
   */
  public ReportOrder(
      Database database, Weeks weeks, Pictures pictures, Map<String, ReportWriter> writers) {
    this.database = database;
    this.weeks = weeks;
    this.pictures = pictures;
    this.writers = Map.copyOf(writers);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> phrases() {
    return List.of(
        "báo cáo",
        "xem báo cáo",
        "số liệu tham gia",
        "báo cáo …",
        "xem báo cáo …",
        "số liệu tham gia …",
        "gửi báo cáo …",
        "xuất báo cáo …",
        "xuất excel …",
        "xuất file …",
        "xuất tệp …",
        "tải báo cáo …",
        "file báo cáo …",
        "tệp báo cáo …",
        "biểu đồ …",
        "xem biểu đồ …",
        "vẽ biểu đồ …",
        "xuất excel",
        "xuất báo cáo",
        "tải báo cáo",
        "biểu đồ",
        "xem biểu đồ",
        "phường nào …",
        "hoạt động nào …",
        "trung tâm nào …",
        "điểm học nào …",
        "hôm nay trung tâm nào …",
        "hôm qua trung tâm nào …",
        "tuần này trung tâm nào …",
        "tuần trước trung tâm nào …",
        "hôm nay phường nào …",
        "hôm qua phường nào …",
        "tuần này phường nào …",
        "tuần trước phường nào …",
        "bao nhiêu người …",
        "có bao nhiêu người …",
        "bao nhiêu lượt …",
        "có bao nhiêu lượt …");
  }

  @Override
  public String description() {
    return ReportWords.say("menu");
  }

  @Override
  public Set<Role> roles() {
    return Role.STAFF;
  }

  /** What residents ask in the same words is a question like any other. */
  @Override
  public boolean takes(Turn turn, String argument) {
    return turn.speaker().isStaff() && asking(turn, turn.text()).isPresent();
  }

  private Optional<Asking> asking(Turn turn, String text) {
    String rest = SpokenDays.of(text, turn.now()).rest();
    Optional<String> ward = weeks.ward(rest, turn.now().toLocalDate());
    return Asking.of(ward.isEmpty() ? rest : weeks.withoutWards(rest, turn.now().toLocalDate()));
  }

  @Override
  public Effects run(Turn turn, String argument) {
    if (turn.update().inGroup()) {
      return Effects.saying(PeopleWords.say("only-private"));
    }
    LocalDate today = turn.now().toLocalDate();
    Optional<Week> week = weeks.at(today);
    Optional<Optional<String>> sees = turn.speaker().acting((person, remit) -> remit.ward());
    if (week.isEmpty() || sees.isEmpty()) {
      return Effects.saying(
          ReportWords.say(sees.isEmpty() ? "phone.no-ward" : "phone.no-campaign"));
    }
    Optional<String> own = sees.get().map(ward -> week.get().today().getOrDefault(ward, ward));
    Optional<Wanted> pressed = Wanted.of(argument, week.get());
    Optional<Wanted> wanted = pressed.or(() -> spoken(turn, argument, week.get()));
    if (wanted.isEmpty()) {
      return Effects.saying(ReportWords.say("phone.not-read"));
    }
    Optional<String> asked = wanted.get().scope().ward();
    if (own.isPresent() && asked.isPresent() && !asked.equals(own)) {
      return Effects.saying(ReportWords.say("phone.ward-only", "ward", own.get()));
    }
    return answer(wanted.get(), week.get(), own);
  }

  private Optional<Wanted> spoken(Turn turn, String argument, Week week) {
    boolean slash = turn.text().startsWith("/");
    String text = slash || turn.text().isEmpty() ? "báo cáo " + argument : turn.text();
    LocalDate today = turn.now().toLocalDate();
    SpokenDays period = SpokenDays.of(text, turn.now());
    LocalDate last = period.last().orElse(today.isBefore(week.first()) ? week.first() : today);
    LocalDate first = period.first().orElse(week.first().isAfter(last) ? last : week.first());
    return asking(turn, text)
        .filter(asked -> !last.isBefore(first))
        .map(
            asked ->
                new Wanted(
                    Wanted.form(period.rest()),
                    asked,
                    new Scope(
                        week.id(), first, last, weeks.ward(period.rest(), today), week.today())));
  }

  private Effects answer(Wanted wanted, Week week, Optional<String> own) {
    Scope all = wanted.scope();
    Scope scope =
        new Scope(all.campaign(), all.first(), all.last(), all.ward().or(() -> own), all.today());
    boolean open = wanted.form().open();
    Report report =
        database.read(
            t ->
                open
                    ? reports.open(t, scope, week.background())
                    : reports.of(t, scope, week.background()));
    ReportWriter writer = writers.get(wanted.form().file());
    if (writer == null) {
      List<Button> buttons = buttons(scope, all.ward(), open);
      RichText text = new PhoneText(report).text(wanted.asked());
      return Effects.saying(Outcome.saying(new Content.Text(text, buttons)));
    }
    Blob file = writer.write(report);
    if (writer.ending().equals(PNG) && file.size() <= Pictures.LARGEST) {
      return t -> Outcome.saying(picture(report, pictures.put(t, file)));
    }
    return Effects.saying(Outcome.saying(document(report, writer, file)));
  }

  private static List<Button> buttons(Scope scope, Optional<String> ward, boolean open) {
    List<Button> buttons = new ArrayList<>();
    for (String file : List.of(PNG, "csv", "xlsx")) {
      buttons.add(button("button." + file, new Wanted.Form(file, open), scope, ward));
    }
    if (!open) {
      buttons.add(button("button.public", Wanted.Form.text(true), scope, ward));
    }
    return buttons;
  }

  private static Button button(String title, Wanted.Form form, Scope scope, Optional<String> ward) {
    return Button.press(ReportWords.say(title), NAME + ":" + Wanted.payload(form, scope, ward));
  }

  private static Content picture(Report report, String name) {
    return new Content.Picture(
        name,
        ReportWords.say(
            "picture", "title", report.heading().title(), "subtitle", report.heading().subtitle()),
        caption(report),
        List.of());
  }

  private static Content document(Report report, ReportWriter writer, Blob file) {
    String name =
        ReportWords.say(
            report.heading().open() ? "file.public" : "file",
            "first",
            report.heading().first().toString(),
            "last",
            report.heading().last().toString());
    return new Content.Document(
        name + "." + writer.ending(), writer.mediaType(), file, caption(report));
  }

  private static RichText caption(Report report) {
    return RichText.plain(
        ReportWords.say(
            "caption", "title", report.heading().title(), "subtitle", report.heading().subtitle()));
  }
}
