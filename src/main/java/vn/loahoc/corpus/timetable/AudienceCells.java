package vn.loahoc.corpus.timetable;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.corpus.SourceTable.Cell;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;

/**
 * For whom a row is: people, their ages, or both. Under a heading that says "tuổi" its cells leave
 * that word out, "8-15", "từ 55", "55+"; it is told again. One sheet, one thread.
 */
final class AudienceCells {

  private static final String YEARS = " tuổi";

  /** "8-15", "từ 18", "60 trở lên", "trẻ 5 đến 10". */
  private static final Pattern BARE =
      Pattern.compile(
          "(?iu)((?:(?:từ|trên|dưới|đến|tới|khoảng|đủ|tối thiểu|ít nhất|tu|tren|duoi|den|trẻ|bé)"
              + " )*\\d{1,3}(?:\\s*(?:-|–|—|đến|tới|den|toi)\\s*\\d{1,3})?)"
              + "((?: (?:trở|tro) (?:lên|xuống|đi|len|xuong|di))?)");

  private static final Pattern AND_OLDER =
      Pattern.compile("(?iu)(?:(?:từ|tu) )?(\\d{1,3})\\s*\\+|(?:≥|>=)\\s*(\\d{1,3})");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
  private static final Pattern FROM = Pattern.compile("(?:^| )(?:tu|toi thieu|from)(?: |$)");
  private static final Pattern UNTIL = Pattern.compile("(?:^| )(?:den|toi da|to)(?: |$)");

  /** What is told of a number alone, which the other of two columns makes a span. */
  private static final Pattern ONE =
      Pattern.compile("(?iu)(?:(?:từ|đến|tu|den) )?(\\d{1,3})" + YEARS);

  /** The headings of a table stand over all of its rows. */
  private final Memo<Boolean> ofAges =
      new Memo<>(heading -> HeadingWords.of(heading).containsKey(Column.AGE));

  private final Memo<String> plain = new Memo<>(Folding::plain);

  /** "Thiếu niên, 8-15 tuổi"; nothing where neither the people nor their ages are written. */
  Optional<String> read(Cells cells) {
    Optional<String> oldest = aged(cells, Column.OLDEST);
    boolean alone = isOfAges(cells, Column.AUDIENCE);
    Optional<String> ages = upTo(aged(cells, Column.AGE), alone ? Optional.empty() : oldest);
    Optional<String> people = upTo(aged(cells, Column.AUDIENCE), alone ? oldest : Optional.empty());
    if (ages.isEmpty() || people.isEmpty()) {
      return people.or(() -> ages);
    }
    String normal = Spelling.normalize(ages.get());
    boolean told = Spelling.normalize(people.get()).contains(normal);
    return told ? people : Optional.of(people.get() + ", " + small(ages.get()));
  }

  /** "6-11 tuổi" where one column says from which age and another up to which. */
  private static Optional<String> upTo(Optional<String> youngest, Optional<String> oldest) {
    if (youngest.isEmpty() || oldest.isEmpty()) {
      return youngest.or(() -> oldest);
    }
    Matcher from = ONE.matcher(youngest.get());
    Matcher to = ONE.matcher(oldest.get());
    return Optional.of(
        from.matches() && to.matches()
            ? from.group(1) + "-" + to.group(1) + YEARS
            : youngest.get() + " " + small(oldest.get()));
  }

  private Optional<String> aged(Cells cells, Column column) {
    String heading = plain.of(cells.heading(column));
    return isOfAges(cells, column)
        ? written(cells, column).map(words -> inYears(words, column, heading))
        : cells.line(column);
  }

  private boolean isOfAges(Cells cells, Column column) {
    return column == Column.AGE || column == Column.OLDEST || ofAges.of(cells.heading(column));
  }

  /** What was typed: "6-11" may have become a day of November. */
  private static Optional<String> written(Cells cells, Column column) {
    if (cells.cell(column) instanceof Cell.Day(LocalDate day)) {
      int one = day.getDayOfMonth();
      int other = day.getMonthValue();
      return Optional.of(Math.min(one, other) + "-" + Math.max(one, other));
    }
    return cells.line(column);
  }

  private static String inYears(String written, Column column, String heading) {
    String words = Spelling.nfc(written).strip();
    Matcher older = AND_OLDER.matcher(words);
    if (older.matches()) {
      return "từ " + (older.group(1) == null ? older.group(2) : older.group(1)) + YEARS;
    }
    Matcher bare = BARE.matcher(words);
    if (!bare.matches()) {
      return words;
    }
    String years = bare.group(1) + YEARS + bare.group(2);
    if (!NUMBER.matcher(words).matches()) {
      return years;
    }
    return FROM.matcher(heading).find()
        ? "từ " + years
        : column == Column.OLDEST || UNTIL.matcher(heading).find() ? "đến " + years : years;
  }

  /** As it stands within a sentence; "THCS" stays. */
  private static String small(String words) {
    boolean capitals = words.length() > 1 && Character.isUpperCase(words.charAt(1));
    return capitals ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
  }
}
