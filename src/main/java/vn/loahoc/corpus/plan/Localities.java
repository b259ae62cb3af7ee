package vn.loahoc.corpus.plan;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Quận 7", "tỉnh Điện Biên": an administrative unit with its name. */
final class Localities {

  private static final Pattern LOCALITY =
      Pattern.compile(
          "(?<!\\p{L})((?:[Qq]uận|[Hh]uyện|[Tt]ỉnh|[Tt]hành phố|[Tt]hị xã|[Tt]hị"
              + " trấn|[Pp]hường|[Xx]ã|QUẬN|HUYỆN|TỈNH|THÀNH PHỐ|THỊ"
              + " XÃ|PHƯỜNG|XÃ)\\s+(?:\\d{1,2}(?!\\d|\\s\\p{Ll})|\\p{Lu}\\p{L}*(?:\\s\\p{Lu}\\p{L}*){0,3}))");

  private static final Pattern KIND =
      Pattern.compile("(?iu)^(quận|huyện|tỉnh|thành phố|thị xã|thị trấn|phường|xã)");

  private Localities() {}

  static Optional<String> first(String text) {
    Matcher matcher = LOCALITY.matcher(text);
    return matcher.find() ? Optional.of(written(matcher.group(1))) : Optional.empty();
  }

  /** Inside a sentence: "huyện Giao Thủy", but "Quận 7". */
  private static String written(String locality) {
    String lower = Capitals.lower(locality);
    boolean numbered = Character.isDigit(lower.charAt(lower.length() - 1));
    return numbered
        ? Character.toUpperCase(lower.charAt(0)) + lower.substring(1)
        : Character.toLowerCase(lower.charAt(0)) + lower.substring(1);
  }

  /** A body without its place ("Ủy ban nhân dân quận") and the place it is of. */
  static String complete(String unit, Optional<String> locality) {
    if (locality.isEmpty() || first(unit).isPresent()) {
      return unit;
    }
    Matcher kind = KIND.matcher(locality.get());
    if (!kind.find()) {
      return unit;
    }
    String lower = unit.toLowerCase(Locale.ROOT);
    String word = kind.group(1).toLowerCase(Locale.ROOT);
    return lower.endsWith(" " + word)
        ? unit.substring(0, unit.length() - word.length()) + locality.get()
        : unit;
  }
}
