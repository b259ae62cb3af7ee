package vn.loahoc.reading;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import vn.loahoc.app.ExampleRows;
import vn.loahoc.app.TestCorpora;

/** What is put right after a report, as the rows of {@code corrections.tsv} say. */
class CorrectionTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 5, 20, 30);

  private final Reader reader = TestCorpora.shipped().reader();

  @Test
  void everyMessageIsReadAsItsRowSays() {
    SoftAssertions softly = new SoftAssertions();
    for (List<String> row : ExampleRows.of(CorrectionTest.class, "corrections.tsv")) {
      Optional<Done> corrected =
          Correction.of(reader.read(row.get(1), NOW), NOW, before(row.get(0)));
      softly
          .assertThat(corrected.map(CorrectionTest::told).orElse("-"))
          .as(row.get(1))
          .isEqualTo(row.get(2));
    }
    softly.assertAll();
  }

  private static Done before(String told) {
    Done.Amount amount =
        new Done.Amount(number(told, "phút"), number(told, "trang"), OptionalInt.empty());
    return new Done(
        Done.Kind.READING,
        amount,
        number(told, "người"),
        told.endsWith("với tôi"),
        Optional.empty(),
        Set.of());
  }

  private static OptionalInt number(String told, String unit) {
    Matcher number = Pattern.compile("(\\d+) " + unit).matcher(told);
    return number.find() ? OptionalInt.of(Integer.parseInt(number.group(1))) : OptionalInt.empty();
  }

  private static String told(Done done) {
    List<String> told = new ArrayList<>();
    done.amount().minutes().ifPresent(n -> told.add(n + " phút"));
    done.amount().pages().ifPresent(n -> told.add(n + " trang"));
    done.people().ifPresent(n -> told.add(n + " người"));
    return String.join(", ", told);
  }
}
