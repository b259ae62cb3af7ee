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
  /** The second of two columns that say whom to ask: no heading means it by itself. */
  PHONE,
  FEE,
  BRING,
  PARKING,
  NOTE,
  /** Known so that nobody is told it is not, and not taken unless it says whom to ask. */
  TEACHER,
  SPOT,
  LATITUDE,
  LONGITUDE;

  private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^]]*]|\\*");
  private static final int LONGEST = 60;

  /** The column that a heading names. */
  static Optional<Column> of(String heading) {
    if (!mayBeHeading(heading)) {
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

  /** Whether there are words, few, and no number: "Phòng 2", "Thứ 3" stand below a heading. */
  static boolean mayBeHeading(String words) {
    return !words.isEmpty()
        && words.length() <= LONGEST
        && words.chars().noneMatch(Character::isDigit);
  }

  /** Whether the whole heading is one that the list has, not only a part of it. */
  static boolean isExactly(String heading) {
    if (!mayBeHeading(heading)) {
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
