package vn.loahoc.corpus.timetable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.corpus.SourceTable.Cell;
import vn.loahoc.place.Room;

/**
 * A class as it stands in a cell of a grid: its name, and behind it room, hours and who teaches:
 * "Yoga - P.2", "Tin học (cô Mẫu), 14h-16h". What is none of these belongs to the name.
 */
final class GridCell {

  private static final String CLOCK = "\\d{1,2}\\s*(?:h|g|giờ|:)\\s*(?:\\d{2})?";
  private static final String HOURS = CLOCK + "(?:\\s*(?:[-–—]|đến|tới)\\s*" + CLOCK + ")?";
  private static final Pattern HOURS_AHEAD =
      Pattern.compile("(?iu)^(" + HOURS + ")\\s*[:.,–—-]?\\s+(?=\\p{L})");
  private static final Pattern HOURS_BEHIND =
      Pattern.compile("(?iu)\\s+(?:(?:từ|lúc)\\s+)?(" + HOURS + ")$");

  private static final String NUMBERED = "(?:phòng|p)\\s*\\.?\\s*(?:số\\s*)?\\p{L}?\\d+\\p{L}?";
  private static final Pattern ROOM = Pattern.compile("(?iu)" + NUMBERED);
  private static final Pattern ROOM_BEHIND = Pattern.compile("(?iu)\\s+(" + NUMBERED + ")$");

  private static final Pattern PARTING =
      Pattern.compile("\\s*\\n\\s*|\\s+[-–—@/]\\s+|\\s*[;,|()]\\s*");
  private static final Pattern TEACHER =
      Pattern.compile("(?iu)^(?:(?:gv|giáo viên|hd|hướng dẫn)\\s*[:.]\\s*)(.+)$");
  private static final Pattern PERSON =
      Pattern.compile(
          "^(?i:cô|thầy|bs|bác sĩ|ls|luật sư|anh|chị|ông|bà|chú|bác|dì)\\.?(?:"
              + " \\p{Lu}[\\p{L}\\p{M}]*)+$");
  private static final Pattern OF_WARD =
      Pattern.compile("(?iu)(?<!\\p{L})(?:phường|xã|khu phố|kp)(?!\\p{L})");

  /** Longer ones are not taken apart. */
  private static final int LONGEST = 300;

  private static final int ROOM_WORDS = 4;
  private static final int HOUSE_WORDS = 8;
  private static final Pattern AT = Pattern.compile("(?iu)^(?:tại|ở)\\s+");

  /** No class, or where and when the table was signed. */
  private static final Pattern NONE =
      Pattern.compile(
          "(?iu)(?:nghỉ|giải lao|ra chơi|ăn trưa|trống|không có lớp|không học)(?!\\p{L}).*"
              + "|.*\\bngày [\\d.… ]+tháng [\\d.… ]+năm.*");

  private static final Pattern MARK = Pattern.compile("(?iu)[x✓✔√v●•*+]|có");
  private static final Pattern BULLET = Pattern.compile("(?m)^\\s*(?:[-+•*]|\\d[.)])\\s+");
  private static final Pattern END = Pattern.compile("[\\s;,|(@/–—-]+$");
  private static final Pattern LINES = Pattern.compile("\\s*\\n\\s*(?=(\\S))");

  private final CellSigns signs;

  GridCell(CellSigns signs) {
    this.signs = signs;
  }

  /**
   * Whether the cell may be a class: words that are no mark, no time, no room and nobody's name.
   */
  boolean isClass(Cell cell) {
    String title = classes(cell).stream().findFirst().map(c -> c.get(Column.TITLE)).orElse("");
    return title.chars().filter(Character::isLetter).count() > 1
        && kind(title).isEmpty()
        && !signs.of(new Cell.Text(title)).contains(Sign.TIME);
  }

  /** Whether a cell says that there is no class, or has a mark and no name. */
  static boolean isEmpty(Cell cell) {
    String words = Cells.shown(cell).strip();
    return Cells.saysNothing(words)
        || NONE.matcher(words).matches()
        || MARK.matcher(words).matches();
  }

  /** Whether a cell has a mark and no name. */
  static boolean isMark(Cell cell) {
    return MARK.matcher(Cells.shown(cell).strip()).matches();
  }

  /** Its classes, each by what columns of an ordinary table would say of it; mostly one. */
  List<Map<Column, String>> classes(Cell cell) {
    String words = cell instanceof Cell.Text(String text) ? text.strip() : "";
    if (words.isEmpty() || isEmpty(cell)) {
      return List.of();
    }
    if (words.length() > LONGEST) {
      return List.of(Map.of(Column.TITLE, Cells.inOneLine(words)));
    }
    List<Map<Column, String>> lines = new ArrayList<>();
    words.lines().map(line -> one(BULLET.matcher(line).replaceFirst(""))).forEach(lines::add);
    boolean each = lines.stream().allMatch(line -> line.containsKey(Column.TITLE));
    boolean told =
        lines.stream().filter(line -> line.size() > 1).count() > 1
            || BULLET.matcher(words).results().count() > 1;
    return lines.size() > 1 && each && told ? lines : List.of(one(words));
  }

  private Map<Column, String> one(String words) {
    Map<Column, String> said = new EnumMap<>(Column.class);
    String title = words;
    Matcher ahead = HOURS_AHEAD.matcher(title);
    if (ahead.find()) {
      said.put(Column.HOURS, ahead.group(1).strip());
      title = title.substring(ahead.end());
    }
    title = withoutTails(title, said);
    title = without(ROOM_BEHIND, Column.ROOM, title, said);
    title = without(HOURS_BEHIND, Column.HOURS, title, said);
    title = without(ROOM_BEHIND, Column.ROOM, title, said);
    if (!title.isEmpty()) {
      said.put(Column.TITLE, joined(title));
    }
    return said;
  }

  /** Takes away what stands behind the name, from its end on, as long as it is known. */
  private String withoutTails(String words, Map<Column, String> said) {
    List<Integer> ends = new ArrayList<>();
    List<Integer> starts = new ArrayList<>(List.of(0));
    Matcher parting = PARTING.matcher(words);
    while (parting.find()) {
      ends.add(parting.start());
      starts.add(parting.end());
    }
    ends.add(words.length());
    int last = starts.size() - 1;
    for (; last > 0; last--) {
      String part = words.substring(starts.get(last), Math.max(starts.get(last), ends.get(last)));
      Optional<Map.Entry<Column, String>> kind = part.isBlank() ? Optional.empty() : kind(part);
      if (!part.isBlank() && kind.filter(k -> !said.containsKey(k.getKey())).isEmpty()) {
        break;
      }
      kind.ifPresent(k -> said.put(k.getKey(), k.getValue()));
    }
    boolean all = last == starts.size() - 1;
    return all ? words.strip() : END.matcher(words.substring(0, ends.get(last))).replaceFirst("");
  }

  private static String without(
      Pattern tail, Column column, String title, Map<Column, String> said) {
    Matcher behind = tail.matcher(title);
    if (said.containsKey(column) || !behind.find()) {
      return title;
    }
    said.put(column, behind.group(1));
    return END.matcher(title.substring(0, behind.start())).replaceFirst("");
  }

  /** What a part of a cell is besides a name. */
  private Optional<Map.Entry<Column, String>> kind(String part) {
    String words = part.strip();
    Matcher teacher = TEACHER.matcher(words);
    if (teacher.matches()) {
      return Optional.of(Map.entry(Column.TEACHER, teacher.group(1)));
    }
    if (PERSON.matcher(words).matches() || People.isFullName(words)) {
      return Optional.of(Map.entry(Column.TEACHER, words));
    }
    String place = AT.matcher(words).replaceFirst("");
    if (ROOM.matcher(words).matches()
        || (isShort(place, ROOM_WORDS) && Room.isWithin(place) && !OF_WARD.matcher(place).find())) {
      return Optional.of(Map.entry(Column.ROOM, place));
    }
    Set<Sign> said = signs.of(new Cell.Text(words));
    if (said.contains(Sign.HOURS)) {
      return Optional.of(Map.entry(Column.HOURS, words));
    }
    boolean house =
        !place.equals(words)
            || Phrases.CELLS.start(place).filter(h -> h.key().equals("place")).isPresent();
    return house && said.contains(Sign.PLACE) && isShort(place, HOUSE_WORDS)
        ? Optional.of(Map.entry(Column.VENUE, place))
        : Optional.empty();
  }

  /** "Sân trước", "hội trường lớn"; "Phòng chống đuối nước cho trẻ" is a class. */
  private static boolean isShort(String words, int most) {
    return WordText.of(words).words().size() <= most;
  }

  /** Lines in one: what goes on in a small letter is one name, another name stands apart. */
  private static String joined(String title) {
    return LINES
        .matcher(title)
        .replaceAll(next -> Character.isUpperCase(next.group(1).charAt(0)) ? "; " : " ");
  }
}
