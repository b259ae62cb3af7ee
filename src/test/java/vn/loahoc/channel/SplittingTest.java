package vn.loahoc.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.message.RichText;
import vn.loahoc.message.RichText.Run;
import vn.loahoc.message.RichText.Style;

class SplittingTest {

  private static final Pattern LETTER = Pattern.compile("\\X");
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
  private static final String FAMILY = "👨‍👩‍👧‍👦";
  private static final String FLAG = "🇻🇳";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        // limit; text with ¶ for a line break; parts with | between them
        "12; Ngày mai có lớp; Ngày mai có|lớp",
        "20; Mai có. Tối có lớp học; Mai có. Tối có lớp|học",
        "20; Hôm nay có. Tối có lớp học nhé; Hôm nay có.|Tối có lớp học nhé",
        "20; Sáng mai có¶Tối. Trưa có lớp; Sáng mai có|Tối. Trưa có lớp",
        "24; Sáng mai có¶¶Tối mai¶có lớp học; Sáng mai có|Tối mai¶có lớp học",
        "10; a¶bbbbbb cccccc; a¶bbbbbb|cccccc",
        "5; aaaaabbbbbc; aaaaa|bbbbb|c",
        "5; ab     cdefg; ab|cdefg",
        "20; xem https://example.vn/abc nhé; xem|https://example.vn/a|bc nhé",
        "24; chữhttps://example.vn/abc nhé; chữ|https://example.vn/abc|nhé",
      })
  void aTextIsCutWhereAReaderWouldPause(int limit, String text, String parts) {
    assertThat(plain(Splitting.split(RichText.plain(text.replace('¶', '\n')), limit)))
        .isEqualTo(List.of(parts.replace('¶', '\n').split("\\|")));
  }

  @Test
  void lettersOfSeveralSignsStayWhole() {
    String e = Normalizer.normalize("ệ", Normalizer.Form.NFD);
    assertThat(plain(Splitting.split(RichText.plain(e + e + e), 4))).containsExactly(e, e, e);
    assertThat(plain(Splitting.split(RichText.plain(FLAG + FLAG + FLAG), 11)))
        .containsExactly(FLAG + FLAG, FLAG);
    assertThat(plain(Splitting.split(RichText.plain("abc" + FAMILY), 12)))
        .containsExactly("abc", FAMILY);
  }

  @Test
  void aLetterLongerThanAMessageIsCutBetweenItsSigns() {
    assertThat(plain(Splitting.split(RichText.plain("a" + "\u0301".repeat(6)), 4)))
        .containsExactly("a\u0301\u0301\u0301", "\u0301\u0301\u0301");
    assertThat(plain(Splitting.split(RichText.plain(FAMILY), 4)))
        .allSatisfy(part -> assertThat(part.length()).isLessThanOrEqualTo(4))
        .allSatisfy(part -> assertThat(part.codePoints().noneMatch(SplittingTest::half)).isTrue());
  }

  @Test
  void emphasisAndLinksStayWholeIfTheyFit() {
    RichText text =
        RichText.plain("Giờ của lễ là ")
            .bold("8 giờ sáng mai")
            .plainly(" và xem ")
            .link("lịch tuần này", URI.create("https://example.vn"));
    assertThat(Splitting.split(text, 18))
        .containsExactly(
            RichText.plain("Giờ của lễ là"),
            RichText.empty().bold("8 giờ sáng mai").plainly(" và"),
            RichText.plain("xem ").link("lịch tuần này", URI.create("https://example.vn")));
  }

  @Test
  void bothHalvesOfLongEmphasisKeepIt() {
    assertThat(Splitting.split(RichText.empty().italic("một hai ba bốn"), 8))
        .containsExactly(RichText.empty().italic("một hai"), RichText.empty().italic("ba bốn"));
  }

  @Test
  void blanksAloneAreNoPart() {
    assertThat(Splitting.split(RichText.plain("a" + " ".repeat(50)), 10))
        .containsExactly(RichText.plain("a"));
    assertThat(Splitting.split(RichText.plain(" ".repeat(50) + "a"), 10))
        .containsExactly(RichText.plain("a"));
    assertThat(Splitting.split(RichText.plain(" ".repeat(50)), 10)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void anyTextIsCutWithoutLossOrHarm(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 150; round++) {
      int limit = 30 + random.nextInt(300);
      assertSound(text(random, 50 + random.nextInt(1_500)), limit);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8})
  void tenThousandSignsAreCutWithoutLossOrHarm(long seed) {
    assertSound(text(new Random(seed), 10_000), 4_096);
    assertSound(text(new Random(seed), 10_000), 2_000);
  }

  /** Pieces with blanks between them, so that what must stay whole never touches its like. */
  private static RichText text(Random random, int length) {
    List<String> words =
        List.of(
            "Lễ khai mạc.",
            "Bà con ơi!",
            "tối",
            Normalizer.normalize("những lớp", Normalizer.Form.NFD),
            FAMILY,
            FLAG.repeat(3),
            "👍🏽",
            "e\u0301\u0323",
            "q\u0323\u0309",
            "\u200b",
            "日本",
            "TP. Hồ",
            "https://example.vn/" + "duong-dan/".repeat(5),
            "x".repeat(45),
            "❤️",
            "1️⃣",
            "\u00a0");
    List<String> blanks = List.of(" ", " ", " ", "\n", "\n\n", "\r\n", "  \n ", "\t");
    List<Style> styles = List.of(Style.values());
    RichText text = RichText.empty();
    while (text.text().length() < length) {
      StringBuilder run = new StringBuilder();
      for (int i = random.nextInt(6); i >= 0; i--) {
        run.append(words.get(random.nextInt(words.size())));
        run.append(i > 0 && random.nextInt(5) > 0 ? blanks.get(random.nextInt(blanks.size())) : "");
      }
      Style style = styles.get(random.nextInt(styles.size()));
      Optional<URI> link =
          random.nextInt(4) == 0 ? Optional.of(URI.create("https://example.vn")) : Optional.empty();
      text = text.then(new Run(run.toString(), style, link));
      text = text.plainly(blanks.get(random.nextInt(blanks.size())));
    }
    return text;
  }

  private static void assertSound(RichText text, int limit) {
    List<RichText> parts = Splitting.split(text, limit);
    assertThat(parts)
        .allSatisfy(p -> assertThat(p.text().length()).isBetween(1, limit))
        .allSatisfy(p -> assertThat(p.text().isBlank()).isFalse());
    assertThat(signs(parts)).isEqualTo(signs(List.of(text)));
    List<Integer> cuts = cuts(text.text(), parts);
    assertThat(letterStarts(text.text())).containsAll(cuts);
    for (int[] whole : wholes(text)) {
      if (whole[1] - whole[0] <= limit) {
        assertThat(cuts).noneMatch(cut -> whole[0] < cut && cut < whole[1]);
      }
    }
  }

  /** Every visible sign with its look. */
  private static List<Run> signs(List<RichText> parts) {
    List<Run> signs = new ArrayList<>();
    for (RichText part : parts) {
      for (Run run : part.runs()) {
        for (int i = 0; i < run.text().length(); i++) {
          if (!Character.isWhitespace(run.text().charAt(i))) {
            signs.add(new Run(run.text().substring(i, i + 1), run.style(), run.link()));
          }
        }
      }
    }
    return signs;
  }

  /** Where the parts after the first begin. */
  private static List<Integer> cuts(String text, List<RichText> parts) {
    List<Integer> cuts = new ArrayList<>();
    int at = 0;
    for (RichText part : parts) {
      at = text.indexOf(part.text(), at);
      assertThat(at).isNotNegative();
      cuts.add(at);
      at += part.text().length();
    }
    return cuts.subList(1, cuts.size());
  }

  private static Set<Integer> letterStarts(String text) {
    Set<Integer> starts = new HashSet<>();
    LETTER.matcher(text).results().map(MatchResult::start).forEach(starts::add);
    return starts;
  }

  private static List<int[]> wholes(RichText text) {
    List<int[]> wholes = new ArrayList<>();
    int at = 0;
    for (Run run : text.runs()) {
      int end = at + run.text().length();
      if (run.style() != Style.PLAIN || run.link().isPresent()) {
        wholes.add(new int[] {at, end});
      }
      at = end;
    }
    ADDRESS
        .matcher(text.text())
        .results()
        .forEach(match -> wholes.add(new int[] {match.start(), match.end()}));
    return wholes;
  }

  private static List<String> plain(List<RichText> parts) {
    return parts.stream().map(RichText::text).toList();
  }

  private static boolean half(int codePoint) {
    return codePoint >= 0xD800 && codePoint <= 0xDFFF;
  }
}
