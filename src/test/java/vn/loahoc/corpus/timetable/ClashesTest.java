package vn.loahoc.corpus.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loahoc.corpus.Problem;
import vn.loahoc.corpus.TimetableReader.Setting;
import vn.loahoc.corpus.TimetableReader.Source;
import vn.loahoc.corpus.file.TableFiles;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.place.WardsFile;
import vn.loahoc.time.TimeRule;

class ClashesTest {

  private static final Setting TOWN =
      new Setting(
          Gazetteer.of(WardsFile.parse("ward\nTân Phú\nTân Phong\n").wards()),
          TimeRule.Span.OPEN,
          OptionalInt.of(2026));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Phòng 1, TTHTCĐ Tân Phú | Phòng 1, TTHTCĐ Tân Phú",
        "Phòng 4 - Nhà văn hóa Mẫu | Phòng 4 - Nhà văn hóa Mẫu",
        "Phòng 4 - Nhà văn hóa Mẫu | Nhà văn hóa Mẫu, phòng 4",
        "Phòng 4 – NVH Mẫu | Phòng 04, NVH Mẫu",
        "P.1 TTHTCĐ Tân Phú | Phòng 1, TTHTCĐ Tân Phú",
        "P1, TTHTCĐ Tân Phú | Phòng số 1 (TTHTCĐ Tân Phú)",
        "Phòng 2 TTHTCĐ Tân Phú | Phòng 2 tại TTHTCĐ Tân Phú",
        "Phòng máy Trường THCS Mẫu | Phòng máy, Trường THCS Mẫu",
        "Phòng A1, lầu 2, NVH Mẫu | NVH Mẫu, lầu 2, phòng A1",
        "Phòng 1, TTHTCĐ Tân Phú, 12 đường Mẫu | Phòng 1, TTHTCĐ Tân Phú",
        "Hội trường UBND phường Tân Phú | Hội trường, UBND phường Tân Phú",
        "Phòng 4 | Phòng 4",
        "Phòng máy | phòng máy",
        "PHÒNG 3, TTHTCĐ TÂN PHÚ | Phòng 3, TTHTCĐ Tân Phú"
      })
  void aRoomIsKnownAlsoWithinItsHouse(String one, String other) {
    assertThat(found("", one, other)).containsExactly("3 room_twice");
    assertThat(found(";Phường", one + ";Tân Phú", other + ";Tân Phú"))
        .containsExactly("3 room_twice");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TTHTCĐ Tân Phú | TTHTCĐ Tân Phú",
        "Nhà văn hóa Mẫu | Nhà văn hóa Mẫu",
        "Sân Nhà văn hóa Mẫu | Sân Nhà văn hóa Mẫu",
        "Công viên Mẫu | Công viên Mẫu",
        "Phòng 1, TTHTCĐ Tân Phú | Phòng 2, TTHTCĐ Tân Phú",
        "Phòng 1, TTHTCĐ Tân Phú | Phòng 1, TTHTCĐ Tân Phong",
        "Phòng 1, lầu 1, NVH Mẫu | Phòng 1, lầu 2, NVH Mẫu",
        "Phòng 1 - NVH Mẫu | NVH Mẫu",
        "Phòng máy 1, NVH Mẫu | Phòng máy 2, NVH Mẫu",
        "Phòng 11, NVH Mẫu | Phòng 1, NVH Mẫu",
        "Phường Tân Phú | Phường Tân Phú"
      })
  void aWholeHouseOrAnotherRoomIsNoClash(String one, String other) {
    assertThat(found("", one, other)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Phòng 1;TTHTCĐ Tân Phú | ;Phòng 1, TTHTCĐ Tân Phú",
        "1;TTHTCĐ Tân Phú | ;TTHTCĐ Tân Phú - phòng 1",
        "P.1;TTHTCĐ Tân Phú, 12 đường Mẫu | Phòng 1;TTHTCĐ Tân Phú",
        "A1;NVH Mẫu | Phòng A1;NVH Mẫu"
      })
  void aRoomHasAColumnOfItsOwnOrStandsWithItsHouse(String one, String other) {
    String headings = "Lớp;Thứ;Giờ;Phòng;Địa điểm";
    assertThat(problems(headings, one, other)).containsExactly("3 room_twice");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Yoga;P.1;Nhà văn hóa Mẫu | YOGA;Phòng 1;nhà văn hóa Mẫu",
        "Yoga cười;Phòng số 1;Nhà văn hóa Mẫu | yoga cuoi;P1;Nha van hoa Mau",
        "Yoga;1;NVH KP2 | Yoga;Phòng 01;Nhà văn hóa khu phố 2",
        "Yoga;;Phòng 1, NVH Mẫu | Yoga;P.1;Nhà văn hóa Mẫu"
      })
  void aRowIsTheSameHoweverItIsWritten(String one, String other) {
    assertThat(rows("T3;18h-19h;;" + one, "thứ Ba;18:00 - 19:00;;" + other))
        .containsExactly("3 duplicate_row");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "T3;18h-19h;;Vẽ;P.1;NVH Mẫu | T3;18h-19h;;Ve;P.2;NVH Mẫu | 3 two_rooms",
        "T3;18h-19h;;Vẽ;P.1;NVH Mẫu | T3;18h-19h;;Hát;Phòng 1;Nhà văn hóa Mẫu | 3 room_twice",
        "T3;18h-19h;;Cắt;Phòng may;NVH Mẫu | T3;18h-19h;;Cắt;Phòng máy;NVH Mẫu | 3 two_rooms",
        "T3;18h-19h;;Cắt may;P.1;NVH Mẫu | T3;18h-19h;;Cắt mày;P.2;NVH Mẫu | ''",
        "T3;18h-19h;;Vẽ;P.1;NVH Mẫu | T3;18h-19h;Lớp đã hủy;Hát;P.1;NVH Mẫu | 3 class_called_off",
        "05/10;18h-19h;;Vẽ;P.1;NVH Mẫu | 05/10;18h-19h;HỦY;Hát;P.1;NVH Mẫu | ''",
        "05/10;18h-19h;dời sang 07/10;Vẽ;P.1;NVH Mẫu | 05/10;18h-19h;;Hát;P.1;NVH Mẫu | ''",
        "T2;18h-19h;nghỉ 05/10;Vẽ;P.1;NVH Mẫu | 05/10;18h-19h;;Hát;P.1;NVH Mẫu | ''",
        "T2;18h-19h;nghỉ 05/10;Vẽ;P.1;NVH Mẫu | 12/10;18h-19h;;Hát;P.1;NVH Mẫu | 3 room_twice",
        "T2;18h-19h;nghỉ 05/10;Vẽ;P.1;NVH Mẫu | T2;18h-19h;;Hát;P.1;NVH Mẫu | 3 room_twice"
      })
  void whatIsOffTakesNoRoom(String one, String other, String problem) {
    assertThat(String.join(" ", rows(one, other))).isEqualTo(problem);
  }

  private static List<String> rows(String one, String other) {
    String table = "Lịch;Giờ;Ghi chú;Lớp;Phòng;Địa điểm\n" + one + "\n" + other + "\n";
    Source file = new Source("lich.csv", table.getBytes(StandardCharsets.UTF_8));
    return new Timetables(new TableFiles())
        .read(List.of(file), TOWN).problems().stream().map(ClashesTest::shown).toList();
  }

  private static List<String> found(String more, String one, String other) {
    return problems("Lớp;Thứ;Giờ;Địa điểm" + more, one, other);
  }

  private static List<String> problems(String headings, String one, String other) {
    String table = headings + "\nYoga;3;18h-19h30;" + one + "\nMúa;3-5;19h-20h;" + other + "\n";
    Source file = new Source("lich.csv", table.getBytes(StandardCharsets.UTF_8));
    return new Timetables(new TableFiles())
        .read(List.of(file), TOWN).problems().stream()
            .filter(problem -> !problem.code().equals("weekdays_with_dash"))
            .map(ClashesTest::shown)
            .toList();
  }

  private static String shown(Problem problem) {
    return problem.place().row().orElse(0) + " " + problem.code();
  }
}
