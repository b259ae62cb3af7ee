package vn.loahoc.corpus.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.corpus.Problem;
import vn.loahoc.corpus.ProblemCatalogue;
import vn.loahoc.corpus.Timetable;
import vn.loahoc.corpus.TimetableReader.Setting;
import vn.loahoc.corpus.TimetableReader.Source;
import vn.loahoc.corpus.file.TableFiles;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.time.TimeRule;

/** Until when a row says that one can register. */
class RegistrationEndTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hạn đăng ký | 01/10/2023 | 2023-10-02T00:00",
        "Hạn đăng ký | 1/10 | 2023-10-02T00:00",
        "Hạn đăng ký | Chủ nhật, 01/10 | 2023-10-02T00:00",
        "Hạn đăng ký | hết ngày 01/10/2023 | 2023-10-02T00:00",
        "Hạn đăng ký | 17h 01/10/2023 | 2023-10-01T17:00",
        "Hạn đăng ký | 17:30 01/10/2023 | 2023-10-01T17:30",
        "Hạn đăng ký | 01/10/2023 17:30 | 2023-10-01T17:30",
        "Hạn đăng ký | đến 17 giờ ngày 01/10 | 2023-10-01T17:00",
        "Hạn đăng ký | 8h - 17h ngày 01/10 | 2023-10-01T17:00",
        "Hạn đăng ký | 25/9 - 01/10/2023 | 2023-10-02T00:00",
        "Hạn đăng ký | trước ngày 01/10 | 2023-10-01T00:00",
        "Đăng ký trước ngày | 01/10/2023 | 2023-10-01T00:00",
        "Đăng ký trước ngày | 17h 01/10/2023 | 2023-10-01T17:00",
        "Đăng ký trước ngày | trước 01/10 | 2023-10-01T00:00",
        "Đăng ký trước ngày | trước ngày 01/10/2023 | 2023-10-01T00:00",
        "Đăng ký trước ngày | đến hết 01/10 | 2023-10-02T00:00",
        "Đăng ký trước (ngày) | 01/10 | 2023-10-01T00:00",
        "Hạn đăng ký (trước khai giảng) | 01/10/2023 | 2023-10-02T00:00",
        "Hạn đăng ký (trước khai giảng) | 01/10 | 2023-10-02T00:00",
        "Hạn đăng ký | 01/10, khai giảng 03/10 | 2023-10-02T00:00",
        "Hạn đăng ký | 01/10 (học từ 03/10 đến 28/12) | 2023-10-02T00:00",
        "Hạn đăng ký | khi đủ người | never",
        "Hạn đăng ký | '' | never",
        "Cách ghi danh | Qua Loa Học trước 01/10 | 2023-10-01T00:00",
        "Cách ghi danh | Qua Loa Học, hạn chót 01/10 | 2023-10-02T00:00",
        "Cách ghi danh | Qua Loa Học (từ 25/9 đến 01/10) | 2023-10-02T00:00",
        "Cách ghi danh | Qua Loa Học, chậm nhất 17h ngày 01/10 | 2023-10-01T17:00",
        "Cách ghi danh | Qua Loa Học từ 25/9 | never",
        "Cách ghi danh | 'Qua Loa Học, số chỗ có hạn, khai giảng 03/10/2023' | never",
        "Cách ghi danh | 'Qua Loa Học, số chỗ có hạn, ngày 03/10/2023' | never",
        "Cách ghi danh | 'Qua Loa Học, không giới hạn, ngày 03/10' | never",
        "Cách ghi danh | 'Qua Loa Học, số chỗ hạn chế, ngày 03/10' | never",
        "Cách ghi danh | 'Qua Loa Học, hạn chót 01/10, khai giảng 03/10' | 2023-10-02T00:00",
        "Cách ghi danh | 'Qua Loa Học, hạn chót 01/10, gặp nhau 03/10' | 2023-10-02T00:00",
        "Cách ghi danh | 'Khai giảng 03/10, qua Loa Học, hạn chót 01/10' | 2023-10-02T00:00",
        "Cách ghi danh | 'Qua Loa Học trước 01/10, học đến 28/12' | 2023-10-01T00:00",
        "Cách ghi danh | Qua Loa Học; học 03/10 - 28/12 | never",
        "Cách ghi danh | 'Qua Loa Học, học từ 03/10 đến 28/12' | never",
        "Cách ghi danh | Qua Loa Học hoặc đăng ký học trước 01/10 | 2023-10-01T00:00",
        "Ghi chú | Hạn đăng ký: 01/10/2023 | 2023-10-02T00:00",
        "Ghi chú | Nhận đăng ký đến hết 01/10. Nghỉ ngày 06/10 | 2023-10-02T00:00",
        "Ghi chú | Học đến hết 27/10. Đăng ký sớm | never",
        "Ghi chú | Nghỉ ngày 06/10 | never"
      })
  void ofWhicheverCellSaysIt(String heading, String cell, String end) {
    // beside another column of how to register it would be taken for one of until when
    boolean how = heading.equals("Cách ghi danh");
    assertThat(how ? ends(heading, cell) : ends("Đăng ký;" + heading, "Qua Loa Học;" + cell))
        .containsExactly(end);
  }

  @Test
  void anEndWithoutAYearIsTheOneNearTheClass() {
    assertThat(
            ends(
                "Đăng ký;Hạn đăng ký",
                "Qua Loa Học;28/12/2023",
                "Qua Loa Học;28/12",
                "Qua Loa Học;05/01"))
        .containsExactly("2023-12-29T00:00", "2023-12-29T00:00", "2024-01-06T00:00");
  }

  @Test
  void aDayThatNoMonthHasIsAProblem() {
    Timetable read = read("Đăng ký;Hạn đăng ký", "Qua Loa Học;31/09/2023");
    assertThat(read.sessions()).extracting(one -> one.offer().closes()).containsOnly(never());
    assertThat(read.problems())
        .extracting(problem -> problem.place().row().orElse(0) + ": " + problem.what())
        .containsExactly("2: Không hiểu ô “Hạn đăng ký”: “31/09/2023”.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"thứ Sáu trước khai giảng", "sắp hết", "trước khai giảng 03/10"})
  void anEndThatIsNotUnderstoodIsToldWithItsRowAndItsMend(String cell) {
    Timetable read = read("Đăng ký;Hạn đăng ký", "Qua Loa Học;" + cell);
    assertThat(read.sessions()).extracting(one -> one.offer().closes()).containsOnly(never());
    Problem.Place row = Problem.Place.row("lich.csv", Optional.empty(), 2);
    assertThat(read.problems())
        .containsExactly(ProblemCatalogue.problem(row, "unread_deadline", "Hạn đăng ký", cell));
    assertThat(read.problems().getFirst().what())
        .isEqualTo(
            "Không hiểu ô “Hạn đăng ký”: “%s”; lớp này nhận đăng ký đến lúc bắt đầu."
                .formatted(cell));
  }

  @Test
  void aDayWithoutAYearThatNothingTellsIsNoEndAndToldToo() {
    Timetable read = read("Đăng ký;Hạn đăng ký", OptionalInt.empty(), "Qua Loa Học;01/10");
    assertThat(read.problems()).extracting(Problem::code).contains("unread_deadline");
  }

  @ParameterizedTest
  @ValueSource(strings = {"khi đủ người", "Đến khi đủ số lượng", "không giới hạn", "-", ""})
  void whatSaysThatNoDayEndsItIsUnderstood(String cell) {
    assertThat(read("Đăng ký;Hạn đăng ký", "Qua Loa Học;" + cell).problems()).isEmpty();
  }

  @Test
  void whereNobodyRegistersHereNothingIsClosedLateAndNothingIsTold() {
    assertThat(read("Đăng ký;Hạn đăng ký", "Tại phường;thứ Sáu trước khai giảng").problems())
        .isEmpty();
  }

  private static Optional<LocalDateTime> never() {
    return Optional.empty();
  }

  private static List<String> ends(String headings, String... rows) {
    return read(headings, rows).sessions().stream()
        .map(one -> one.offer().closes().map(Object::toString).orElse("never"))
        .toList();
  }

  private static Timetable read(String headings, String... rows) {
    return read(headings, OptionalInt.of(2023), rows);
  }

  private static Timetable read(String headings, OptionalInt year, String... rows) {
    boolean dated = year.isPresent();
    boolean later = rows.length > 1;
    StringBuilder table = new StringBuilder("Lớp;Thứ;Giờ;Từ ngày;" + headings + "\n");
    for (String row : rows) {
      table.append("Yoga ").append(table.length());
      String first = later ? "09/01/2024" : dated ? "03/10/2023" : "";
      table.append(";3;18h-19h;").append(first).append(';');
      table.append(row).append('\n');
    }
    Source file = new Source("lich.csv", table.toString().getBytes(StandardCharsets.UTF_8));
    Setting open = new Setting(Gazetteer.ofVietnam(), TimeRule.Span.OPEN, year);
    return new Timetables(new TableFiles()).read(List.of(file), open);
  }
}
