package vn.loahoc.corpus.timetable;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a column of a timetable holds. */
enum Column {
  ORDINAL,
  TITLE,
  CENTRE,
  WARD,
  VENUE,
  ROOM,
  WEEKDAYS,
  PART,
  HOURS,
  START,
  END,
  DATE,
  FROM,
  TO,
  WHEN,
  EXCEPT,
  AUDIENCE,
  PLACES,
  REGISTER,
  CONTACT,
  FEE,
  BRING,
  PARKING,
  NOTE,
  /** Known so that nobody is told it is not, and not taken: a name is nobody's business. */
  TEACHER,
  SPOT,
  LATITUDE,
  LONGITUDE;

  private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^]]*]|\\*");
  private static final int LONGEST = 60;

  /** The column that a heading names. */
  static Optional<Column> of(String heading) {
    if (heading.length() > LONGEST) {
      return Optional.empty();
    }
    if (heading.chars().anyMatch(Character::isDigit)) {
      // "Phòng 2", "Thứ 3": what stands below a heading
      return Optional.empty();
    }
    String bare = BRACKETS.matcher(heading).replaceAll(" ");
    int words = WordText.of(bare).words().size();
    Optional<Phrases.Hit> best = Optional.empty();
    for (Phrases.Hit hit : Phrases.HEADINGS.find(bare)) {
      if (best.isEmpty() || hit.words() > best.get().words()) {
        best = Optional.of(hit);
      }
    }
    return best.filter(hit -> hit.words() * 2 >= words)
        .map(hit -> valueOf(hit.key().toUpperCase(Locale.ROOT)));
  }

  /** Whether the whole heading is one that the list has, not only a part of it. */
  static boolean isExactly(String heading) {
    if (heading.length() > LONGEST || heading.chars().anyMatch(Character::isDigit)) {
      return false;
    }
    String bare = heading.indexOf('(') < 0 ? heading : BRACKETS.matcher(heading).replaceAll(" ");
    return Phrases.HEADINGS.isWhole(bare);
  }

  /** Whether it says when something is. */
  boolean isTime() {
    return compareTo(WEEKDAYS) >= 0 && compareTo(WHEN) <= 0;
  }
}
