package vn.loahoc.corpus.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loahoc.corpus.Activity;
import vn.loahoc.corpus.Schedule;
import vn.loahoc.corpus.Section;

/**
 * Tables of a programme: columns known by their headings, one activity a row. Cells are joined by "
 * | ", as readers of files do.
 */
final class TableReader {

  private enum Column {
    MONTH,
    TIME,
    PLACE,
    AUDIENCE,
    UNIT,
    WHAT
  }

  private static final Map<Column, Pattern> HEADINGS = new EnumMap<>(Column.class);

  static {
    HEADINGS.put(Column.MONTH, Pattern.compile("^tháng$"));
    HEADINGS.put(
        Column.TIME, Pattern.compile("^(?:thời gian|thời điểm|ngày|giờ|buổi|thứ)(?!\\p{L})"));
    HEADINGS.put(Column.PLACE, Pattern.compile("địa điểm|nơi |phòng học"));
    HEADINGS.put(Column.AUDIENCE, Pattern.compile("thành phần|đối tượng"));
    HEADINGS.put(Column.UNIT, Pattern.compile("đơn vị|chủ trì|phụ trách|thực hiện"));
    HEADINGS.put(
        Column.WHAT, Pattern.compile("nội dung|hoạt động|công việc|chương trình|tên lớp|lớp"));
  }

  private final Dates dates;
  private final Stretch stretch;
  private final Activities found;
  private List<Optional<Column>> columns = List.of();
  private Optional<LocalDate> lastDay = Optional.empty();

  TableReader(Dates dates, Stretch stretch, Activities found) {
    this.dates = dates;
    this.stretch = stretch;
    this.found = found;
  }

  static boolean row(Section.Paragraph paragraph) {
    return paragraph.text().contains(" | ");
  }

  void take(Section.Paragraph paragraph) {
    List<String> cells = Stream.of(paragraph.text().split("\\|", -1)).map(String::strip).toList();
    List<Optional<Column>> named = cells.stream().map(TableReader::column).toList();
    if (named.stream().filter(Optional::isPresent).count() >= 2
        && dates.find(paragraph.text()).isEmpty()) {
      columns = named;
      lastDay = Optional.empty();
    } else if (!columns.isEmpty()) {
      takeRow(paragraph, cells);
    }
  }

  private static Optional<Column> column(String heading) {
    String lower = heading.toLowerCase(Locale.ROOT);
    return HEADINGS.entrySet().stream()
        .filter(e -> lower.length() <= 40 && e.getValue().matcher(lower).find())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private void takeRow(Section.Paragraph paragraph, List<String> cells) {
    String month = cell(cells, Column.MONTH);
    String time =
        (cell(cells, Column.TIME).replaceFirst("\\s*\\(.*\\)$", "")
                + " "
                + month.toLowerCase(Locale.ROOT))
            .strip();
    List<Moment> moments = new ArrayList<>(dates.find(time));
    Schedule when = Times.of(moments, time, lastDay);
    if (when.date().isPresent()) {
      lastDay = when.date();
    }
    if (moments.isEmpty()) {
      return;
    }
    String what = cell(cells, Column.WHAT);
    found.add(
        new Activity(
            Phrases.title(Phrases.shortened(what.isEmpty() ? stretch.section().heading() : what)),
            when,
            filled(PlacePhrases.bare(cell(cells, Column.PLACE))),
            filled(cell(cells, Column.UNIT)),
            filled(cell(cells, Column.AUDIENCE)),
            Optional.empty(),
            stretch.quote(paragraph.text(), paragraph)));
  }

  private String cell(List<String> cells, Column column) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
      if (columns.get(i).equals(Optional.of(column)) && !cells.get(i).isEmpty()) {
        values.add(cells.get(i));
      }
    }
    return String.join(" ", values);
  }

  private static Optional<String> filled(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }
}
