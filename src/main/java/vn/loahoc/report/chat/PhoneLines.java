package vn.loahoc.report.chat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loahoc.participation.Figure;
import vn.loahoc.participation.Part;
import vn.loahoc.report.Cell;
import vn.loahoc.report.ReportWords;
import vn.loahoc.report.Table;
import vn.loahoc.text.Shortened;

/**
 * Some lines of a table, with the figure that was asked for; those of which it is 0 are left out.
 */
final class PhoneLines {

  private static final int MOST = 8;
  private static final int LONGEST_LABEL = 60;

  private final Table table;
  private final Asking asked;

  PhoneLines(Table table, Asking asked) {
    this.table = table;
    this.asked = asked;
  }

  /**
   * Of days the newest, of all else the first.
   *
   * @param ranked whether those with the most come first, and are numbered
   */
  List<String> lines(boolean ranked) {
    Stream<Table.Line> told =
        table.lines().stream().filter(line -> !line.isTotal() && PhoneText.isTold(counted(line)));
    List<Table.Line> all = (ranked ? told.sorted(mostFirst()) : told).toList();
    boolean days = table.key().equals(Part.DAY.key());
    int from = days ? Math.max(0, all.size() - MOST) : 0;
    List<String> lines = new ArrayList<>();
    for (Table.Line line : all.subList(from, Math.min(all.size(), from + MOST))) {
      lines.add((ranked ? lines.size() + 1 + ". " : "") + said(line));
    }
    if (all.size() > MOST) {
      String left = String.valueOf(all.size() - MOST);
      lines.add(ReportWords.say(days ? "phone.earlier" : "phone.more", "count", left));
    }
    return lines;
  }

  private Comparator<Table.Line> mostFirst() {
    return Comparator.comparing((Table.Line line) -> line.key().isEmpty())
        .thenComparing(line -> number(counted(line)), Comparator.reverseOrder());
  }

  private String said(Table.Line line) {
    Optional<Cell> persons = persons().map(figure -> cell(line, figure)).filter(PhoneText::isTold);
    String key =
        switch (asked) {
          case READERS -> "phone.line.readers";
          case CHECK_INS -> "phone.line.check-ins";
          case SUMMARY, WARDS, ACTIVITIES, CENTRES -> "phone.line";
        };
    return ReportWords.say(
        persons().isPresent() && persons.isEmpty() ? key + ".alone" : key,
        "label",
        Shortened.to(line.label(), LONGEST_LABEL),
        "number",
        counted(line).shown(),
        "persons",
        persons.map(Cell::shown).orElse(""));
  }

  private Optional<Figure> persons() {
    return switch (asked) {
      case READERS -> Optional.of(Figure.READERS);
      case CHECK_INS -> Optional.empty();
      case SUMMARY, WARDS, ACTIVITIES, CENTRES -> Optional.of(Figure.PERSONS);
    };
  }

  private Cell counted(Table.Line line) {
    return switch (asked) {
      case READERS ->
          Cell.of(PhoneText.READING.stream().mapToLong(one -> number(cell(line, one))).sum());
      case CHECK_INS -> cell(line, Figure.CHECK_INS);
      case SUMMARY, WARDS, ACTIVITIES, CENTRES -> cell(line, Figure.VISITS);
    };
  }

  private Cell cell(Table.Line line, Figure figure) {
    return line.cells().get(table.column(figure.key()));
  }

  private static long number(Cell cell) {
    return cell instanceof Cell.Value value ? value.value().longValue() : 0;
  }
}
