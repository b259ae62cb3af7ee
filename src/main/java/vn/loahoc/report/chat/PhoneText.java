package vn.loahoc.report.chat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.message.RichText;
import vn.loahoc.participation.Figure;
import vn.loahoc.participation.Part;
import vn.loahoc.report.Cell;
import vn.loahoc.report.Report;
import vn.loahoc.report.ReportWords;
import vn.loahoc.report.Table;

/** A report as a message that can be read on a phone: the figures asked for first. */
final class PhoneText {

  /** What readers do. */
  static final List<Figure> READING = List.of(Figure.CHALLENGES, Figure.RECORDINGS);

  private static final List<Figure> MADE_OF =
      List.of(
          Figure.CHECK_INS,
          Figure.TOLD,
          Figure.HEADS,
          Figure.COVERED,
          Figure.CHALLENGES,
          Figure.RECORDINGS,
          Figure.REGISTERED,
          Figure.NEWCOMERS,
          Figure.COMPLETED);
  private static final List<Figure> REACH =
      List.of(Figure.QUESTIONS, Figure.SLOGANS, Figure.BOOKINGS, Figure.ACCEPTED, Figure.PHOTOS);

  private final Report report;
  private final Table summary;

  PhoneText(Report report) {
    this.report = report;
    this.summary = report.table("summary").orElseThrow();
  }

  /** What anybody may see tells visits and persons only, whatever was asked. */
  RichText text(Asking wanted) {
    Asking asked = report.heading().open() ? Asking.SUMMARY : wanted;
    RichText text =
        RichText.plain(report.heading().title() + "\n" + report.heading().subtitle() + "\n\n");
    text = text.bold(first(asked)).plainly(".\n" + more(asked));
    String lines = lines(part(asked), asked);
    return text.plainly((lines.isEmpty() ? "" : "\n") + lines + "\n" + definitions(asked));
  }

  private Part part(Asking asked) {
    boolean several = !report.heading().first().equals(report.heading().last());
    return switch (asked) {
      case WARDS -> Part.WARD;
      case ACTIVITIES -> Part.ACTIVITY;
      case CENTRES -> Part.CENTRE;
      case SUMMARY, READERS, CHECK_INS ->
          report.heading().ward().isEmpty() ? Part.WARD : several ? Part.DAY : Part.ACTIVITY;
    };
  }

  private String first(Asking asked) {
    return switch (asked) {
      case SUMMARY -> visits();
      case WARDS, ACTIVITIES, CENTRES ->
          isTold(Figure.VISITS) ? most(part(asked)) : ReportWords.say("phone.no-visits");
      case READERS -> readers();
      case CHECK_INS -> figure(Figure.CHECK_INS);
    };
  }

  private String more(Asking asked) {
    return switch (asked) {
      case SUMMARY -> rest();
      case WARDS, ACTIVITIES, CENTRES -> isTold(Figure.VISITS) ? visits() + "." : "";
      case CHECK_INS -> visits() + ".";
      case READERS -> "";
    };
  }

  private String visits() {
    if (!isTold(Figure.VISITS)) {
      return ReportWords.say("phone.no-visits");
    }
    String visits = told("phone.visits", Figure.VISITS);
    return isTold(Figure.PERSONS) ? visits + ", " + told("phone.persons", Figure.PERSONS) : visits;
  }

  private String told(String key, Figure figure) {
    return switch (cell(figure)) {
      case Cell.Value value -> ReportWords.say(key, "number", value.shown());
      case Cell.Under under -> ReportWords.say(key + ".under");
      case Cell.Withheld withheld -> ReportWords.say(key + ".withheld");
      case Cell.Missing missing -> "";
    };
  }

  private String rest() {
    return Stream.of(told("phone.made-of", MADE_OF), told("phone.reach", REACH), past())
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private String told(String head, List<Figure> figures) {
    String told =
        figures.stream().filter(this::isTold).map(this::figure).collect(Collectors.joining("; "));
    return told.isEmpty() ? "" : ReportWords.say(head) + ": " + told + ".";
  }

  private String figure(Figure figure) {
    return ReportWords.say(
        "phone.figure", "title", ReportWords.title(figure), "value", shown(figure));
  }

  private String past() {
    int column = summary.column("past");
    if (column < 0) {
      return "";
    }
    Cell visits = line(Figure.VISITS).orElseThrow().cells().get(column);
    return visits instanceof Cell.Missing
        ? ""
        : ReportWords.say(
            "phone.past",
            "campaign",
            summary.columns().get(column).title(),
            "visits",
            visits.shown());
  }

  private String most(Part part) {
    Table table = report.table(part.key()).orElseThrow();
    int visits = table.column(Figure.VISITS.key());
    return table.lines().stream()
        .filter(line -> !line.isTotal() && !line.key().isEmpty())
        .filter(line -> isTold(line.cells().get(visits)))
        .findFirst()
        .map(
            line ->
                ReportWords.say(
                    "phone.most",
                    "label",
                    line.label(),
                    "visits",
                    line.cells().get(visits).shown()))
        .orElseGet(() -> ReportWords.say(none(part)));
  }

  /** There are visits, but of none is it known where they belong. */
  private static String none(Part part) {
    return switch (part) {
      case WARD -> "phone.none-of-a-ward";
      case CENTRE -> "phone.none-of-a-centre";
      default -> "phone.none-of-an-activity";
    };
  }

  private String readers() {
    long visits = READING.stream().mapToLong(this::number).sum();
    String key =
        isTold(Figure.READERS)
            ? "phone.readers"
            : visits > 0 ? "phone.readings" : "phone.no-readings";
    return ReportWords.say(
        key, "readers", shown(Figure.READERS), "visits", Cell.of(visits).shown());
  }

  private String lines(Part part, Asking asked) {
    Table table = report.table(part.key()).orElseThrow();
    List<String> lines = new PhoneLines(table, asked).lines(isRanked(part));
    return lines.isEmpty() ? "" : table.title() + ":\n" + String.join("\n", lines) + "\n";
  }

  /** Wards and activities are ranked for staff only. */
  private boolean isRanked(Part part) {
    return part != Part.DAY && !report.heading().open();
  }

  private String definitions(Asking asked) {
    List<Figure> needed =
        switch (asked) {
          case READERS -> List.of(Figure.READERS, Figure.CHALLENGES, Figure.RECORDINGS);
          case CHECK_INS -> List.of(Figure.CHECK_INS, Figure.VISITS, Figure.PERSONS);
          case SUMMARY, WARDS, ACTIVITIES, CENTRES -> List.of(Figure.VISITS, Figure.PERSONS);
        };
    return report.definitions().stream()
        .filter(
            one ->
                report.heading().open()
                    || needed.stream().anyMatch(f -> one.startsWith(ReportWords.title(f) + ":")))
        .collect(Collectors.joining("\n"));
  }

  private Optional<Table.Line> line(Figure figure) {
    return summary.lines().stream().filter(line -> line.key().equals(figure.key())).findFirst();
  }

  private Cell cell(Figure figure) {
    return line(figure).orElseThrow().cells().getFirst();
  }

  private String shown(Figure figure) {
    return cell(figure).shown();
  }

  private long number(Figure figure) {
    return cell(figure) instanceof Cell.Value value ? value.value().longValue() : 0;
  }

  /** Of a figure that the report does not have nothing is said, not even that it is 0. */
  private boolean isTold(Figure figure) {
    return line(figure).isPresent() && isTold(cell(figure));
  }

  static boolean isTold(Cell cell) {
    return !(cell instanceof Cell.Value value && value.value().signum() == 0);
  }
}
