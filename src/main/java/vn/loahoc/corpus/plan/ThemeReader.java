package vn.loahoc.corpus.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.corpus.Quotation;
import vn.loahoc.corpus.Section.Part;
import vn.loahoc.text.Spelling;

/**
 * The theme of the week. "Vẽ tranh chủ đề quê hương" and "theo chủ đề, độ tuổi" are none; the
 * message ("thông điệp") of a year takes its place where there is one and it is said to be the
 * week's.
 */
final class ThemeReader {

  private static final String GAP = "[^“\"”'‘.;:?!]{0,70}?[:,]?\\s*(?:là|:|,|\\s)*";

  private static final Pattern QUOTED_THEME = Pattern.compile("(?iu)chủ đề(?=" + GAP + "[“\"'‘])");
  private static final Pattern PLAIN_THEME =
      Pattern.compile("(?iu)chủ đề(?:[^“\".;:]{0,60}?(?:\\slà)?\\s?:|\\slà)\\s*(?=\\p{Lu})");
  private static final Pattern MESSAGE =
      Pattern.compile("(?iu)thông điệp (?=(?:của|năm)" + GAP + "[“\"'‘])");

  /** Words before "chủ đề" that make it the theme of something smaller than the week. */
  private static final Pattern SMALLER =
      Pattern.compile(
          "(?iu)(?:vẽ|tranh|thi|viết|kể chuyện|sách|ảnh|bài|triển lãm|chuyên đề|tọa đàm|hội"
              + " thảo|văn nghệ|lớp học|tiết học|theo|các|nói chuyện|sáng"
              + " tác)\\s(?:\\p{L}+\\s){0,2}(?:có |với |về |theo )?$");

  private ThemeReader() {}

  static List<Quotation> read(Outline outline) {
    List<Quotation> themes = find(outline, QUOTED_THEME);
    if (themes.isEmpty()) {
      themes = find(outline, PLAIN_THEME);
    }
    return themes.isEmpty() ? find(outline, MESSAGE) : themes;
  }

  private static List<Quotation> find(Outline outline, Pattern pattern) {
    List<Quotation> themes = new ArrayList<>();
    outline
        .paragraphs(Part.HEAD, Part.BASIS, Part.BODY, Part.ANNEX)
        .forEach(
            place ->
                in(place.paragraph().text(), pattern)
                    .map(theme -> place.stretch().quote(theme, place.paragraph()))
                    .filter(theme -> isNew(theme, themes))
                    .ifPresent(themes::add));
    return themes;
  }

  private static Optional<String> in(String text, Pattern pattern) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      boolean smaller = SMALLER.matcher(text.substring(0, matcher.start())).find();
      if (!smaller || ofTheWeek(text, matcher)) {
        Optional<String> theme = after(text, matcher.end(), pattern == PLAIN_THEME);
        if (theme.isPresent()) {
          return theme;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean ofTheWeek(String text, Matcher matcher) {
    int end = Math.min(text.length(), matcher.end() + 40);
    String around = text.substring(matcher.end(), end).toLowerCase(Locale.ROOT);
    return around.contains("tuần lễ") || around.strip().startsWith("năm");
  }

  private static Optional<String> after(String text, int from, boolean plain) {
    if (plain) {
      Matcher end = Pattern.compile("[.;](?:\\s|$)|$").matcher(text).region(from, text.length());
      String theme = end.find() ? text.substring(from, end.start()).strip() : "";
      return theme.length() > 8 ? Optional.of(theme) : Optional.empty();
    }
    return Quotes.of(text.substring(from)).stream()
        .map(Quotes.Quoted::text)
        .filter(theme -> theme.contains(" "))
        .findFirst();
  }

  private static boolean isNew(Quotation theme, List<Quotation> known) {
    return known.stream().noneMatch(k -> key(k.text()).equals(key(theme.text())));
  }

  private static String key(String text) {
    return Spelling.normalize(text).replaceAll("[^\\p{L}\\d]+", " ").strip();
  }
}
