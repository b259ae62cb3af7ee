package vn.loahoc.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loahoc.app.ExampleRows;
import vn.loahoc.app.TestCorpora;
import vn.loahoc.calendar.Amendment;

class StatementReaderTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 1, 8, 0);

  private final StatementReader reader = new StatementReader(TestCorpora.shipped()::reader);

  @Test
  void everyStatementIsReadAsItsRowSays() {
    SoftAssertions softly = new SoftAssertions();
    for (List<String> row : ExampleRows.of(StatementReaderTest.class, "statements.tsv")) {
      softly
          .assertThat(parts(reader.read(row.getFirst(), Optional.empty(), NOW)))
          .as(row.getFirst())
          .isEqualTo(row.subList(1, row.size()));
    }
    softly.assertAll();
  }

  @Test
  void theDayOfASubjectIsFoundWhateverStandsBeforeIt() {
    assertThat(reader.day("xe loa 03/10", NOW)).contains(LocalDate.of(2023, 10, 3));
    assertThat(reader.day("lớp tin học căn bản 04/10", NOW)).contains(LocalDate.of(2023, 10, 4));
    assertThat(reader.day("lớp tin học tối thứ 5", NOW)).contains(LocalDate.of(2023, 10, 5));
    assertThat(reader.day("lớp tin học", NOW)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "20h đến 19h, true",
    "lớp vẽ dời sang 21h đến 20h, true",
    "18h đến 19h30, false",
    "22h đến 1h, false",
    "14h đến 24h, false",
    "14h đến 12h đêm, false",
    "8h ngày 2/10 đến 7h ngày 3/10, false",
    "8h 2/10 - 7h 3/10, false",
    "8h thứ hai đến 7h thứ ba, false",
    "20h đến 19h ngày 3/10, true",
    "20h đến 19h thứ 2 đến thứ 6, true",
    "ngày 3/10 20h đến 19h, true",
    "20h, false"
  })
  void anEndBeforeItsStartIsSeenUnlessItIsInTheSmallHours(String text, boolean backwards) {
    assertThat(reader.isBackwards(text, NOW)).isEqualTo(backwards);
  }

  @ParameterizedTest
  @CsvSource({
    "đến 21h, true",
    "kết thúc 21h, true",
    "ket thuc luc 21h, true",
    "lớp vẽ 4/10 học đến 18h thay vì 17h, true",
    "lớp vẽ kéo dài đến 21h, true",
    "lớp vẽ dời đến 18h, false",
    "18h kết thúc 19h30, false",
    "19h đến 21h, false",
    "từ 19h, false",
    "21h, false"
  })
  void anEndAloneIsNoBeginning(String text, boolean alone) {
    assertThat(reader.isEndAlone(text, NOW)).isEqualTo(alone);
  }

  @Test
  void hoursThatEndOnAnotherDayAreReadWithoutTheirEnd() {
    assertThat(reader.hours("14h đến 24h", Optional.empty(), NOW))
        .contains(hours(14, LocalTime.MIDNIGHT));
    assertThat(reader.hours("22h đến 1h", Optional.empty(), NOW)).contains(hours(22, null));
    assertThat(reader.hours("8h ngày 2/10 đến 7h ngày 3/10", Optional.empty(), NOW))
        .contains(hours(8, null));
    assertThat(reader.hours("8h ngày 2/10 đến 9h ngày 3/10", Optional.empty(), NOW))
        .contains(hours(8, null));
    assertThat(reader.hours("8h ngày 2/10 đến 24h ngày 3/10", Optional.empty(), NOW))
        .contains(hours(8, null));
  }

  @ParameterizedTest
  @CsvSource({
    "6h đến 7h30, 05:30, 06:00-07:30",
    "6h đến 7h30, 18:00, 18:00-19:30",
    "5g30, 06:00, 05:30",
    "4 giờ 30, 17:00, 16:30",
    "6 gio toi 7 gio 30, 05:30, 06:00-07:30",
    "6h tối, 05:30, 18:00",
    "6 gio toi, 05:30, 18:00",
    "3h sáng, 14:00, 03:00",
    "06h30, 18:00, 06:30",
    "18h, 06:00, 18:00",
    "7h30, 19:30, 07:30",
    "6h đến 13h, 18:00, 06:00-13:00",
    "6h30, , 06:30",
    "3h, , 15:00"
  })
  void anHourIsOfTheHalfOfTheDayInWhichItsSessionIs(
      String text, @Nullable LocalTime known, String meant) {
    for (int hour : new int[] {0, 8, 16, 23}) {
      Optional<StatementReader.Hours> read =
          reader.hours(text, Optional.ofNullable(known), NOW.withHour(hour));
      assertThat(read.map(StatementReaderTest::said)).as("at %d:00", hour).contains(meant);
    }
  }

  private static String said(StatementReader.Hours hours) {
    return hours.start() + hours.end().map(end -> "-" + end).orElse("");
  }

  private static StatementReader.Hours hours(int start, @Nullable LocalTime end) {
    return new StatementReader.Hours(LocalTime.of(start, 0), Optional.ofNullable(end));
  }

  @Test
  void anOverlongTextIsReadInPart() {
    String text = "xe loa 03/10 bắt đầu 7h30" + " nhé".repeat(100_000) + ", theo ai đó";
    SoftAssertions softly = new SoftAssertions();
    softly
        .assertThat(parts(reader.read(text, Optional.empty(), NOW)))
        .isEqualTo(Arrays.asList("xe loa 03/10", "- | 07:30 | -", "-"));
    softly.assertAll();
  }

  private static List<String> parts(Statement statement) {
    return List.of(
        statement.subject().isEmpty() ? "-" : statement.subject(),
        statement.change().map(StatementReaderTest::change).orElse("-"),
        statement.basis().orElse("-"));
  }

  private static String change(Amendment.Change change) {
    return switch (change) {
      case Amendment.Cancelled cancelled -> "CANCELLED";
      case Amendment.Held held ->
          String.join(
              " | ",
              held.day().map(Object::toString).orElse("-"),
              hours(held.start(), held.end()),
              held.place().orElse("-"));
    };
  }

  private static String hours(Optional<LocalTime> start, Optional<LocalTime> end) {
    return start.map(s -> s + end.map(e -> "-" + e).orElse("")).orElse("-");
  }
}
