package vn.loahoc.corpus.plan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a line begins with: the number of a heading or the mark of a list item.
 *
 * @param kind sort of marker
 * @param text as written, without blanks ("II.", "2.1.", "a)", "-")
 * @param rest the line after it
 */
record Marker(Kind kind, String text, String rest) {

  /** Sorts of markers, from outermost to innermost by the custom of Decree 30/2020/NĐ-CP. */
  enum Kind {
    PART,
    ROMAN,
    NUMBER,
    DOTTED,
    LETTER,
    BULLET,
    NONE
  }

  private static final Pattern PART = Pattern.compile("^([A-EĐ])\\s?[./)]\\s+(\\S.*)$");
  private static final Pattern ROMAN =
      Pattern.compile("^((?:X{0,3})(?:IX|IV|V?I{0,3}))\\s?(?:[./)]|[-–](?=\\s))\\s*(.*)$");
  private static final Pattern DOTTED =
      Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2}){1,3})\\s?[.)/]?\\s+(?!giờ|phút)(\\p{L}.*)$");
  private static final Pattern NUMBER =
      Pattern.compile("^(\\d{1,2})\\s?(?:[.)]\\s*|/\\s+)(?=[^\\d\\s.])(\\S.*)$");
  private static final Pattern LETTER = Pattern.compile("^([a-zđ])\\s?(?:\\)\\s*|\\.\\s+)(\\S.*)$");
  private static final Pattern BULLET = Pattern.compile("^([-–+•●▪■◦✓➢⁃‑]|\\*(?=\\s))\\s*(\\S.*)$");

  static Marker of(String line) {
    Marker bullet = match(Kind.BULLET, BULLET, line);
    if (bullet != null) {
      return bullet;
    }
    Marker roman = match(Kind.ROMAN, ROMAN, line);
    if (roman != null && !roman.text().isEmpty() && startsAnew(roman.rest())) {
      return roman;
    }
    for (Kind kind : new Kind[] {Kind.PART, Kind.DOTTED, Kind.NUMBER, Kind.LETTER}) {
      Marker marker = match(kind, pattern(kind), line);
      if (marker != null) {
        return marker;
      }
    }
    return new Marker(Kind.NONE, "", line);
  }

  /** Whether it can open a section that a reader would cite. */
  boolean numbered() {
    return kind != Kind.BULLET && kind != Kind.NONE;
  }

  /** Its number or letter without punctuation. */
  String number() {
    return text.replaceAll("[^\\p{L}\\d.]|\\.$", "");
  }

  private static Pattern pattern(Kind kind) {
    return switch (kind) {
      case PART -> PART;
      case DOTTED -> DOTTED;
      case NUMBER -> NUMBER;
      default -> LETTER;
    };
  }

  private static @Nullable Marker match(Kind kind, Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    if (!matcher.matches() || matcher.group(1).isEmpty()) {
      return null;
    }
    String written = line.substring(0, matcher.start(2)).replaceAll("\\s", "");
    return new Marker(kind, written, matcher.group(2).strip());
  }

  private static boolean startsAnew(String rest) {
    return !rest.isEmpty() && !Character.isLowerCase(rest.charAt(0));
  }
}
