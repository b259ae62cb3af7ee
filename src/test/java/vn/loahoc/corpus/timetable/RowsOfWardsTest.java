package vn.loahoc.corpus.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.corpus.Problem;
import vn.loahoc.corpus.Timetable;
import vn.loahoc.corpus.TimetableReader.Setting;
import vn.loahoc.corpus.TimetableReader.Source;
import vn.loahoc.corpus.file.TableFiles;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.place.Ward;
import vn.loahoc.place.WardsFile;
import vn.loahoc.time.TimeRule;

/** In which wards a row is, where a list tells which there are. */
class RowsOfWardsTest {

  private static final Gazetteer WARDS =
      Gazetteer.of(
          WardsFile.parse("ward,former names\nMẫu Đông,Bãi Sậy\nMẫu Tây,\nAn Mẫu,\n1,\n2,\n3,\n")
              .wards());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mẫu Đông | Mẫu Đông | ''",
        "Mẫu Đông; Mẫu Tây | Mẫu Đông, Mẫu Tây | ''",
        "P. Mẫu Đông và P. An Mẫu | Mẫu Đông, An Mẫu | ''",
        "Bãi Sậy + Mẫu Tây | Mẫu Đông, Mẫu Tây | ''",
        "phường 1, 2, 3 | 1, 2, 3 | ''",
        "các phường Mẫu Đông, An Mẫu | Mẫu Đông, An Mẫu | ''",
        "Mẫu Đông, Mẫu Nam | Mẫu Đông | Mẫu Nam",
        "Toàn phường | '' | ''",
        "toàn thành phố | '' | ''",
        "Xa Xôi | '' | Xa Xôi"
      })
  void aRowIsInEachWardOfItsCell(String cell, String wards, String unknown) {
    String table = "Tên lớp\tPhường\tThứ\tGiờ\nMay\t" + cell + "\t2-4\t18h\n";
    Timetable read = read(table);

    assertThat(wards(read.sessions().getFirst())).isEqualTo(wards);
    assertThat(read.problems())
        .extracting(Problem::what)
        .isEqualTo(
            unknown.isEmpty()
                ? List.of()
                : List.of("Không có phường “" + unknown + "” trong danh sách."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PHƯỜNG MẪU ĐÔNG | Mẫu Đông | ''",
        "Phường Mẫu Đông, An Mẫu | Mẫu Đông, An Mẫu | ''",
        "PHƯỜNG MẪU ĐÔNG - PHƯỜNG AN MẪU | Mẫu Đông, An Mẫu | ''",
        "I. PHƯỜNG MẪU ĐÔNG VÀ AN MẪU | Mẫu Đông, An Mẫu | ''",
        "2) Phường Bãi Sậy | Mẫu Đông | ''",
        "CÁC PHƯỜNG MẪU ĐÔNG; AN MẪU | Mẫu Đông, An Mẫu | ''",
        "PHƯỜNG 1, 2 | 1, 2 | ''",
        "AN MẪU | An Mẫu | ''",
        "PHƯỜNG MẪU ĐÔNG, MẪU NAM | Mẫu Đông | PHƯỜNG MẪU NAM",
        "PHƯỜNG MẪU NAM | '' | PHƯỜNG MẪU NAM",
        "CÁC PHƯỜNG | '' | ''",
        "TTHTCĐ PHƯỜNG MẪU ĐÔNG | Mẫu Đông | ''",
        "NHÀ VĂN HÓA PHƯỜNG MẪU ĐÔNG | Mẫu Đông | ''",
        "ĐỢT 2 | Mẫu Tây | ''"
      })
  void theRowsBelowALineAreInEachWardItNames(String line, String wards, String unknown) {
    String table =
        "Tên lớp\tThứ\tGiờ\tNơi học\nPhường Mẫu Tây\nMay\t2-4\t18h\tNhà A\n"
            + line
            + "\nVẽ\t3\t18h\tNhà B\nHát\t5\t18h\tHội trường phường 3\n";
    Timetable read = read(table);

    assertThat(read.sessions())
        .extracting(session -> session.title() + ": " + wards(session))
        .containsExactly("May: Mẫu Tây", "Vẽ: " + wards, "Hát: 3");
    assertThat(read.problems())
        .extracting(Shown::problem)
        .isEqualTo(
            unknown.isEmpty()
                ? List.of()
                : List.of("4 | unknown_ward | Không có phường “" + unknown + "” trong danh sách."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PHƯỜNG MẪU ĐÔNG | phường Mẫu Đông",
        "I. PHƯỜNG MẪU ĐÔNG - PHƯỜNG AN MẪU | phường Mẫu Đông, phường An Mẫu",
        "PHƯỜNG 1, 2 | phường 1, phường 2",
        "CÁC PHƯỜNG | các phường",
        "PHƯỜNG MẪU NAM | PHƯỜNG MẪU NAM",
        "Phường Mẫu Đông | Phường Mẫu Đông"
      })
  void whatIsWrittenInCapitalsIsShownAsASentenceHasIt(String line, String shown) {
    Timetable read = read("Tên lớp\tThứ\tGiờ\tNơi học\n" + line + "\nVẽ\t3\t18h\tNhà B\n");

    assertThat(read.sessions())
        .extracting(session -> session.where().wardAsWritten().orElse(""))
        .containsExactly(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TTHTCĐ phường Mẫu Nam | 2 phường Mẫu Nam",
        "Nhà văn hóa PHƯỜNG MẪU NAM | 2 PHƯỜNG MẪU NAM",
        "Đình làng, P. Mẫu Nam | 2 P. Mẫu Nam",
        "TTHTCĐ phường Bãi Sậy | ''",
        "12 đường Mẫu, phường Mẫu Nam, quận 12 | ''",
        "Hội trường UBND phường | ''",
        "P. Hội Đồng, Nhà văn hóa | ''"
      })
  void aHouseOfAWardThatNobodyKnowsIsTold(String house, String unknown) {
    Timetable read = read("Tên lớp\tThứ\tGiờ\tNơi học\nVẽ\t3\t18h\t" + house + "\n");

    assertThat(read.problems())
        .extracting(problem -> problem.place().row().getAsInt() + " " + problem.what())
        .isEqualTo(
            unknown.isEmpty()
                ? List.of()
                : List.of("2 Không có phường “" + unknown.substring(2) + "” trong danh sách."));
  }

  private static Timetable read(String table) {
    Setting setting = new Setting(WARDS, TimeRule.Span.OPEN, OptionalInt.of(2026));
    return new Timetables(new TableFiles())
        .read(List.of(new Source("lich.csv", table.getBytes(StandardCharsets.UTF_8))), setting);
  }

  private static String wards(ClassSession session) {
    return session.where().wards().stream().map(Ward::name).collect(Collectors.joining(", "));
  }
}
