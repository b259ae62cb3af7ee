package vn.loahoc.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import vn.loahoc.app.ExampleRows;
import vn.loahoc.app.TestCorpora;
import vn.loahoc.text.Folding;
import vn.loahoc.text.RandomTexts;

/** What people report to have done, as the rows of {@code reports.tsv} say. */
class ReportsTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 5, 20, 30);

  /** Percent; some are others without marks: "tôi nay" and "tối nay". */
  private static final long MANY = 93;

  private final Reader reader = TestCorpora.shipped().reader();

  @Test
  void everyMessageIsReadAsItsRowSays() {
    List<List<String>> rows = ExampleRows.of(ReportsTest.class, "reports.tsv");
    SoftAssertions softly = new SoftAssertions();
    for (List<String> row : rows) {
      softly.assertThat(told(row.get(0))).as(row.get(0)).isEqualTo(row.get(1));
    }
    assertThat(rows).hasSizeGreaterThanOrEqualTo(60);
    softly.assertAll();
  }

  @Test
  void fewMessagesAreReadOtherwiseWithoutTheirMarks() {
    List<List<String>> rows = ExampleRows.of(ReportsTest.class, "reports.tsv");
    long same =
        rows.stream().filter(row -> told(Folding.fold(row.get(0))).equals(row.get(1))).count();
    assertThat(same).isGreaterThanOrEqualTo(rows.size() * MANY / 100);
  }

  @Test
  void anythingIsReadWithoutFailing() {
    for (String text : RandomTexts.of(20_231_005, 2_000)) {
      assertThat(Reports.of(reader.readTold(text, NOW), NOW)).as(text).isNotNull();
    }
  }

  private String told(String message) {
    List<Done> done = Reports.of(reader.readTold(message, NOW), NOW);
    return done.isEmpty()
        ? "-"
        : done.stream().map(ReportsTest::told).collect(Collectors.joining(" + "));
  }

  private static String told(Done done) {
    List<String> told = new ArrayList<>();
    told.add(
        switch (done.kind()) {
          case READING -> "đọc";
          case ATTENDANCE -> "đi";
          case ANY -> "xong";
        });
    done.amount().minutes().ifPresent(n -> told.add(n + " phút"));
    done.amount().pages().ifPresent(n -> told.add(n + " trang"));
    done.amount().books().ifPresent(n -> told.add(n + " cuốn"));
    done.people().ifPresent(n -> told.add(n + " người"));
    done.date().ifPresent(d -> told.add(d.getDayOfMonth() + "/" + d.getMonthValue()));
    return String.join(", ", told);
  }
}
