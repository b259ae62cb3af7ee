package vn.loahoc.corpus.timetable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.text.Folding;

/**
 * What a line says that abbreviations mean: "Chú thích: MP = miễn phí; (x): có giữ xe".
 *
 * @param meanings by what is written short
 * @param rest the line without them; empty if it says nothing else
 */
record LegendText(Map<String, String> meanings, String rest) {

  private static final int LONGEST_MEANING = 80;
  private static final String SIGN = "[✓✔√●•○◯★☆*+∆▲△■□◆]";

  /** What may be short for something. Before a colon it is in capitals or a single letter. */
  private static final String SHORT = "(?:[\\p{L}\\p{N}./&-]{1,8}|" + SIGN + ")";

  private static final String CAPITALS = "(?:[\\p{Lu}\\p{N}./&-]{1,8}|\\p{L})";
  private static final String DASH = "\\s(?:[–-]|là)(?=\\s)";
  private static final String MARKED = "[(“\"]?%s[)”\"]?\\s*%s";
  private static final String NEXT =
      "[\\s,–-]+(?:"
          + MARKED.formatted(SHORT, "=")
          + "|"
          + MARKED.formatted(CAPITALS, ":")
          + "|\\p{Lu}{2,8}"
          + DASH
          + ")";

  private static final Pattern PAIR =
      Pattern.compile(
          "([(“\"]?)("
              + SHORT
              + ")[)”\"]?(\\s*[=:]|"
              + DASH
              + ")\\s*([^=;\\n|]+?)\\s*[.,/·•]?(?=\\s*$|[;\\n|]|\\.\\s|"
              + NEXT
              + ")");

  /** Behind these a new part of the line begins. */
  private static final Pattern BOUNDARY =
      Pattern.compile("(?:^|.*[;,.:|\\n–-])\\s*", Pattern.DOTALL);

  /** "S, C, T = …": several have one meaning, and it is not clear which is whose. */
  private static final Pattern OF_SEVERAL =
      Pattern.compile("(?s)(?:.*[\\s;:.,(–-])?(?:[\\p{Lu}\\p{N}]{1,8}|\\p{L})\\s*[,/&+…–.-]+\\s*");

  private static final Pattern MEANING = Pattern.compile("(?s)\\p{L}.*\\p{L}.*");

  /** The hours of a session that has a letter. */
  private static final Pattern HOURS = Pattern.compile("\\d{1,2}\\s*[hg:.].*");

  private static final Pattern LETTERED = Pattern.compile("\\p{L}\\d?");
  private static final Pattern ELLIPSIS = Pattern.compile("…|\\.\\s?\\.");
  private static final Pattern START =
      Pattern.compile("[\\s:–-]*(?:\\d{1,2}[.)]\\s+|[•·*]\\s+(?=[(\\p{L}]))?");
  private static final Pattern UNOPENED = Pattern.compile("^([^(]+)\\)$");
  private static final Pattern BRACKET = Pattern.compile("\\(.*");
  private static final Pattern LEFT = Pattern.compile("[\\p{L}\\p{N}]");

  /**
   * @param inLegend whether the line stands in a legend, so that a letter before a colon is one
   *     that means something
   */
  static LegendText of(String line, boolean inLegend) {
    int from = head(line);
    Matcher start = START.matcher(line).region(from, line.length());
    int at = start.lookingAt() ? start.end() : from;
    String text = line.substring(at);
    Map<String, String> meanings = new LinkedHashMap<>();
    StringBuilder rest = new StringBuilder();
    int done = 0;
    Matcher pair = PAIR.matcher(text);
    for (int next = 0; next < text.length() && pair.find(next); ) {
      Optional<String> meaning =
          stands(text, done, pair.start()) ? meaning(pair, inLegend) : Optional.empty();
      if (meaning.isPresent()) {
        meanings.putIfAbsent(pair.group(2), meaning.get());
        rest.append(text, done, pair.start());
        done = pair.end();
        next = done;
      } else {
        next = pair.end(2);
      }
    }
    rest.append(text.substring(done));
    boolean spent = !LEFT.matcher(rest).find();
    return new LegendText(meanings, spent ? "" : line.substring(0, at) + rest.toString().strip());
  }

  /** Whether a line begins as a legend does: "Ký hiệu:"; "Ký hiệu tay căn bản" is a class. */
  static boolean begins(String line) {
    if (Phrases.TALK.start(line).filter(hit -> hit.key().equals("legend")).isEmpty()) {
      return false;
    }
    String behind = line.substring(head(line)).strip();
    return behind.isEmpty() || !Character.isLetterOrDigit(behind.charAt(0));
  }

  /** The meaning of what stands in a cell of its own before it, if both can be that. */
  static Optional<String> meaning(String written, String meaning) {
    boolean capitals = written.chars().noneMatch(Character::isLowerCase);
    boolean may =
        Pattern.matches(SHORT, written)
            && (written.length() == 1 || capitals || isInitials(written, meaning));
    return may ? sound(written, meaning) : Optional.empty();
  }

  /** Where the words "Chú thích", "Ghi chú" with which a line begins end. */
  private static int head(String line) {
    int to = 0;
    Optional<Phrases.Hit> hit = Phrases.TALK.start(line);
    while (hit.filter(h -> h.key().equals("legend") || h.key().equals("footer")).isPresent()) {
      to += hit.get().to();
      hit = Phrases.TALK.start(line.substring(to));
    }
    return to;
  }

  /** Whether a part of the line begins there, and no list that ends with it. */
  private static boolean stands(String text, int from, int to) {
    String before = text.substring(from, to);
    return ((from > 0 && before.isBlank()) || BOUNDARY.matcher(before).matches())
        && !OF_SEVERAL.matcher(before).matches();
  }

  private static Optional<String> meaning(Matcher pair, boolean inLegend) {
    String written = pair.group(2);
    String meaning = UNOPENED.matcher(pair.group(4)).replaceFirst("$1");
    boolean letter = written.length() == 1;
    boolean equal = pair.group(3).endsWith("=");
    boolean said =
        letter && (inLegend || !pair.group(1).isEmpty()) && !meaning.matches("\\p{L}.*\\d.*");
    boolean capitals = letter || written.chars().noneMatch(Character::isLowerCase);
    return (equal ? capitals : said) || isInitials(written, meaning)
        ? sound(written, meaning)
        : Optional.empty();
  }

  /** The meaning, if it is one: "T2 = thứ Hai" and "T2…T7 = …" are left as they are. */
  private static Optional<String> sound(String written, String meaning) {
    boolean words = MEANING.matcher(meaning).matches();
    boolean hours = LETTERED.matcher(written).matches() && HOURS.matcher(meaning).matches();
    boolean named = written.length() == 1 || written.chars().anyMatch(Character::isLetter);
    boolean weekday = WeekdayColumns.named(written).isPresent();
    return (words || hours)
            && named
            && !weekday
            && !Character.isDigit(written.charAt(0))
            && meaning.length() <= LONGEST_MEANING
            && !ELLIPSIS.matcher(meaning).find()
        ? Optional.of(Cells.inOneLine(meaning))
        : Optional.empty();
  }

  /** "NCT" of "người cao tuổi (từ 60)". */
  private static boolean isInitials(String written, String meaning) {
    StringBuilder initials = new StringBuilder();
    WordText.of(BRACKET.matcher(meaning).replaceFirst(""))
        .words()
        .forEach(word -> initials.append(word.normal().charAt(0)));
    String letters = Folding.plainWords(written).replace(" ", "");
    return letters.length() > 1 && Folding.fold(initials.toString()).equals(letters);
  }
}
