package vn.loahoc.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.app.ExampleRows;
import vn.loahoc.app.TestCorpora;
import vn.loahoc.text.Folding;

/**
 * What people report is read the same when it is typed otherwise: of the rows of {@code
 * reports.tsv} to which a change applies, only few may be read otherwise after it.
 */
class ReportChangesTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 5, 20, 30);

  /** Percent. */
  private static final int FEW = 3;

  /** Percent; one letter can turn a word into another, or take a denial away. */
  private static final int SOME = 8;

  /** Every so many rows are tried, since there are many changes. */
  private static final int EACH = 3;

  /** How the rows are read as they stand. */
  private static final Map<String, List<String>> PLAIN = new HashMap<>();

  private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{4,}");

  private final Reader reader = TestCorpora.shipped().reader();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dạ ",
        "cô ơi ",
        "ad ơi ",
        "chào ad, ",
        "thưa cô, ",
        "dạ em báo cáo ạ, ",
        "cả nhà ơi "
      })
  void greetingsBeforeIt(String greeting) {
    isReadTheSame(
        FEW,
        text ->
            fitting(text, greeting)
                + text.substring(0, 1).toLowerCase(Locale.ROOT)
                + text.substring(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ạ",
        " nha",
        " nhé ad",
        " nha cô",
        " hehe 😂",
        " cô ơi",
        "!!!",
        " ạ. Em cảm ơn",
        " :))"
      })
  void particlesAndThanksAfterIt(String end) {
    isReadTheSame(FEW, text -> text + fitting(text, end));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "được>đc",
        "phút>ph",
        "không>ko",
        "không>k",
        "cuốn>quyển",
        "trang>tr",
        "hôm qua>hqua",
        "hôm qua>hq",
        "hôm qua>hôm wa",
        "hôm nay>hnay",
        "hôm nay>h.nay",
        "với>vs",
        "với>w",
        "rồi>r",
        "rồi>òi",
        "rồi>rồiiii",
        "tôi>tui",
        "đọc>đoc",
        "quá>wá",
        "cháu>chau",
        "xong>xog"
      })
  void otherSpellings(String change) {
    String[] words = change.split(">");
    Pattern word = Pattern.compile("(?iu)(?<![\\p{L}\\d])" + words[0] + "(?!\\p{L})");
    isReadTheSame(FEW, text -> word.matcher(text).replaceAll(words[1]));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void oneWrongLetterInALongWord(int seed) {
    isReadTheSame(SOME, text -> mistyped(text, new Random(31L * seed + text.hashCode())));
  }

  private static String fitting(String text, String frame) {
    return text.equals(Folding.fold(text)) ? Folding.fold(frame) : frame;
  }

  private static String mistyped(String text, Random random) {
    List<MatchResult> words = LONG_WORD.matcher(text).results().toList();
    if (words.isEmpty()) {
      return text;
    }
    MatchResult word = words.get(random.nextInt(words.size()));
    int at = word.start() + 1 + random.nextInt(word.group().length() - 1);
    String rest = text.substring(at + 1);
    return text.substring(0, at)
        + switch (random.nextInt(3)) {
          case 0 -> rest;
          case 1 -> "" + text.charAt(at) + text.charAt(at) + rest;
          default -> (char) ('a' + random.nextInt(26)) + rest;
        };
  }

  private void isReadTheSame(int percent, UnaryOperator<String> change) {
    List<String> changed = new ArrayList<>();
    List<String> lost = new ArrayList<>();
    List<List<String>> rows = ExampleRows.of(ReportChangesTest.class, "reports.tsv");
    for (int i = 0; i < rows.size(); i += EACH) {
      String plain = rows.get(i).getFirst();
      String text = change.apply(plain);
      if (!text.equals(plain)) {
        changed.add(text);
        if (!read(text).equals(PLAIN.computeIfAbsent(plain, this::read))) {
          lost.add(text);
        }
      }
    }
    assertThat(changed).isNotEmpty();
    assertThat(lost).hasSizeLessThanOrEqualTo(1 + changed.size() * percent / 100);
  }

  /** What counts: nobody is one person as well as the one who writes. */
  private List<String> read(String text) {
    return Reports.of(reader.readTold(text, NOW), NOW).stream()
        .map(done -> done.kind() + " " + done.amount() + done.people().orElse(1) + done.date())
        .toList();
  }
}
