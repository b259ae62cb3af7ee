package vn.loahoc.corpus.timetable;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.place.Ward;
import vn.loahoc.text.Spelling;
import vn.loahoc.text.WordLists;

/** Whom to ask about a class, and who teaches it. */
final class People {

  /** "Giáo viên/Liên hệ", "GV (LH)". */
  private static final Pattern ASKED =
      Pattern.compile("(?iu).*(?:liên hệ|điện thoại|(?<!\\p{L})(?:s?đt|l[./]?h)(?!\\p{L})|zalo).*");

  /** A number of a telephone, with what parts it from a name. */
  private static final Pattern NUMBER =
      Pattern.compile("(?iu)[\\s,;:(–-]*(?:sđt|đt|tel|zalo)?[\\s.:]*\\+?\\d[\\d .()-]{7,}\\)?");

  /** What parted a name from the number before or behind it. */
  private static final Pattern EDGES = Pattern.compile("^[\\s,;:(–-]+|[\\s,;:(–-]+$");

  private static final Set<String> SURNAMES =
      Set.copyOf(WordLists.lines(Ward.class, "surnames.txt"));

  private static final Pattern FULL_NAME =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]*(?: \\p{Lu}[\\p{L}\\p{M}]*){1,4}");

  private People() {}

  /** Whether words are the name of a family with those of one of its people, and nothing else. */
  static boolean isFullName(String words) {
    String name = words.strip();
    int end = name.indexOf(' ');
    return end > 0
        && SURNAMES.contains(Spelling.normalize(name.substring(0, end)))
        && FULL_NAME.matcher(name).matches();
  }

  /** The name and the number, of one column or of two, as the sheet has them. */
  static Optional<String> contact(Cells cells) {
    if (!cells.has(Column.PHONE) && !cells.has(Column.TEACHER)) {
      return cells.line(Column.CONTACT);
    }
    String contact =
        Stream.of(Column.CONTACT, Column.PHONE, Column.TEACHER)
            .filter(column -> column != Column.TEACHER || isAsked(cells))
            .filter(cells::has)
            .sorted(Comparator.comparingInt(c -> cells.layout().index(c).orElseThrow()))
            .flatMap(column -> cells.line(column).stream())
            .distinct()
            .collect(Collectors.joining(", "));
    return Optional.of(contact).filter(words -> !words.isEmpty());
  }

  /** Who teaches, without a number; in a column of whom to ask if its heading names teachers. */
  static Optional<String> teacher(Cells cells) {
    return Stream.of(Column.TEACHER, Column.CONTACT, Column.PHONE)
        .filter(cells::has)
        .filter(c -> c == Column.TEACHER || cells.layout().namesTeachers(c))
        .flatMap(c -> cells.line(c).stream())
        .map(People::withoutNumber)
        .filter(name -> !name.isEmpty())
        .findFirst();
  }

  private static String withoutNumber(String words) {
    String name = EDGES.matcher(NUMBER.matcher(words).replaceAll("")).replaceAll("");
    boolean closes = name.endsWith(")") && name.indexOf('(') < 0;
    return (closes ? name.substring(0, name.length() - 1) : name).strip();
  }

  /** Whether the heading of names of teachers says that they are whom to ask. */
  static boolean asks(String heading) {
    return ASKED.matcher(heading).matches();
  }

  /** Whether a teacher is whom to ask: the heading says so, or a number stands with the name. */
  private static boolean isAsked(Cells cells) {
    return asks(cells.heading(Column.TEACHER)) || CellSigns.hasPhone(cells.words(Column.TEACHER));
  }
}
