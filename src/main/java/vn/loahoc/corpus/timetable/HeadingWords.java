package vn.loahoc.corpus.timetable;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a heading says of its column, by its words: for each column it may name, how strongly. A
 * whole heading of the list says most. The first word of a Vietnamese heading is its noun ("Nơi
 * sinh hoạt" is a place), so what stands there counts for more.
 */
final class HeadingWords {

  /** A heading of the list and nothing else. */
  static final double WHOLE = 10;

  /** From here on it is a heading even if nothing stands below it. */
  static final double SURE = 6;

  /** What only stands in brackets counts for less: "Phụ trách (ĐT)". */
  private static final double ASIDE = 2;

  /** Whom to ask may be told by two columns. */
  private static final double SECOND_CONTACT = 4.5;

  /** "CLB/lớp": one of two headings. */
  private static final double ONE_OF_TWO = 8;

  private static final String OTHER = "other";
  private static final String NEVER = "never";
  private static final String PRIVATE = "private";
  private static final String ORDINAL = "ordinal";
  private static final Pattern BRACKETS = Pattern.compile("\\(([^)]*)\\)|\\[([^]]*)]|\\*");
  private static final int LONGEST = 60;

  private HeadingWords() {}

  /** Whether there are words, few, and no number: "Phòng 2", "Thứ 3" stand below a heading. */
  static boolean mayBe(String words) {
    boolean may = !words.isEmpty() && words.length() <= LONGEST;
    for (int i = 0; may && i < words.length(); i++) {
      may = !Character.isDigit(words.charAt(i));
    }
    return may;
  }

  /** Whether the whole heading is one that the list has, not only a part of it. */
  static boolean isExactly(String heading) {
    return mayBe(heading) && Phrases.HEADINGS.isWhole(bare(heading));
  }

  /** Whether the words alone tell a column. */
  static boolean isSure(String heading) {
    return of(heading).values().stream().anyMatch(strength -> strength >= SURE);
  }

  /** Whether the list knows that it is nothing a class is told by. */
  static boolean isOther(String heading) {
    String bare = bare(heading);
    return mayBe(heading) && isOther(Phrases.HEADINGS.find(bare), bare);
  }

  private static boolean isOther(List<Phrases.Hit> hits, String bare) {
    return hits.stream().anyMatch(hit -> hit.key().equals(NEVER))
        || hits.stream().limit(1).anyMatch(h -> isNoColumn(h.key()) && begins(bare, h));
  }

  private static boolean isNoColumn(String key) {
    return key.equals(OTHER) || key.equals(PRIVATE);
  }

  /** Whether the list knows that what stands below it is not for residents. */
  static boolean isPrivate(String heading) {
    return Phrases.HEADINGS.has(bare(heading), PRIVATE);
  }

  /** How strongly it names each column; empty where it names none. */
  static Map<Column, Double> of(String written) {
    Map<Column, Double> said = new EnumMap<>(Column.class);
    String heading = FeeCell.inWords(written);
    if (!mayBe(heading)) {
      return said;
    }
    String bare = bare(heading);
    int words = WordText.of(bare).words().size();
    List<Phrases.Hit> hits = Phrases.HEADINGS.find(bare);
    if (isOther(hits, bare)) {
      return said;
    }
    for (Phrases.Hit hit : hits) {
      // "Số" alone is the number of the row, "Số tuần" is not
      boolean whole = hit.words() == words || !hit.key().equals(ORDINAL);
      if (whole && !isNoColumn(hit.key())) {
        said.merge(column(hit.key()), listed(hit, words, begins(bare, hit)), Math::max);
      }
    }
    hints(bare, 0, said);
    if (!bare.equals(heading)) {
      Map<Column, Double> whole = whole(heading); // "Từ (tuổi)", "Đơn vị (phường)"
      if (!whole.isEmpty()) {
        said.clear();
      }
      said.putAll(whole);
      if (Phrases.HINTS.isWhole(heading)) {
        hints(heading, 0, said); // "P." may be short for either
      }
    }
    if (bare.indexOf('/') > 0) {
      for (String part : bare.split("/")) {
        whole(part).keySet().forEach(column -> said.merge(column, ONE_OF_TWO, Math::max));
      }
    }
    Map<Column, Double> own = Map.copyOf(said);
    BRACKETS.matcher(heading).results().forEach(inside -> hints(inside(inside), ASIDE, said));
    Precedence.settle(bare, own, isOff(Precedence.first(bare)), said);
    Double contact = said.get(Column.CONTACT);
    if (contact != null) {
      said.merge(Column.PHONE, contact - SECOND_CONTACT, Math::max);
    }
    return said;
  }

  /** Whether a word of it is of days on which a class is not held, or is otherwise. */
  private static boolean isOff(String heading) {
    return Phrases.HINTS.find(heading).stream()
        .anyMatch(hit -> hinted(hit).containsKey(Column.EXCEPT));
  }

  /** Whether a word of it is of those who teach, and not only of whom to ask: "GV, điện thoại". */
  static boolean namesTeachers(String heading) {
    return Phrases.HINTS.find(heading).stream()
        .map(HeadingWords::hinted)
        .anyMatch(
            said ->
                said.getOrDefault(Column.TEACHER, 0.0) > said.getOrDefault(Column.CONTACT, 0.0));
  }

  /** What a heading names that is one of the list and nothing else. */
  static Map<Column, Double> whole(String heading) {
    Map<Column, Double> said = new EnumMap<>(Column.class);
    if (mayBe(heading) && Phrases.HEADINGS.isWhole(heading)) {
      String key = Phrases.HEADINGS.find(heading).getFirst().key();
      if (!key.equals(NEVER) && !isNoColumn(key)) {
        said.put(column(key), WHOLE);
      }
    }
    return said;
  }

  private static double listed(Phrases.Hit hit, int words, boolean first) {
    if (hit.words() == words) {
      return WHOLE;
    }
    double part = (double) hit.words() / words;
    return (hit.words() * 2 >= words ? 5 : 3) + 2 * part + (first ? 2.5 : 0);
  }

  private static void hints(String text, double less, Map<Column, Double> said) {
    for (Phrases.Hit hit : Phrases.HINTS.find(text)) {
      boolean first = begins(text, hit);
      boolean onlyFirst = hit.key().startsWith("^");
      if (onlyFirst && !first) {
        continue;
      }
      hinted(hit)
          .forEach((c, strength) -> said.merge(c, strength + (first ? 1 : 0) - less, Math::max));
    }
  }

  private static Map<Column, Double> hinted(Phrases.Hit hit) {
    Map<Column, Double> hinted = new EnumMap<>(Column.class);
    for (String hint : hit.key().substring(hit.key().startsWith("^") ? 1 : 0).split(" ")) {
      String[] named = hint.split("=", 2);
      hinted.put(column(named[0]), Double.valueOf(named[1]));
    }
    return hinted;
  }

  private static boolean begins(String text, Phrases.Hit hit) {
    return text.substring(0, hit.from()).chars().noneMatch(Character::isLetterOrDigit);
  }

  private static Column column(String key) {
    return Column.valueOf(key.toUpperCase(Locale.ROOT));
  }

  private static String inside(MatchResult brackets) {
    String round = brackets.group(1);
    String square = brackets.group(2);
    return round != null ? round : square != null ? square : "";
  }

  /** Without what stands in brackets, and with shortened words in full. */
  private static String bare(String heading) {
    boolean plain = heading.indexOf('(') < 0 && heading.indexOf('[') < 0;
    String bare =
        plain && heading.indexOf('*') < 0 ? heading : BRACKETS.matcher(heading).replaceAll(" ");
    if (Phrases.HEADINGS.isWhole(bare)) {
      return bare;
    }
    StringBuilder full = new StringBuilder();
    int at = 0;
    for (Phrases.Hit hit : Phrases.SHORT.find(bare)) {
      full.append(bare, at, hit.from()).append(hit.key());
      at = hit.to();
    }
    return full.append(bare.substring(at)).toString();
  }
}
