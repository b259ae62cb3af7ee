package vn.loahoc.corpus.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.loahoc.corpus.TimetableReader.Setting;
import vn.loahoc.corpus.TimetableReader.Source;
import vn.loahoc.corpus.file.TableFiles;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.time.TimeRule;

/** A centre that is written once, not merged, for the rows below it. */
class CentreOnceTest {

  private static final Setting SETTING =
      new Setting(
          Gazetteer.read(Path.of("corpus/wards.csv")),
          new TimeRule.Span(
              Optional.of(LocalDate.of(2023, 10, 2)), Optional.of(LocalDate.of(2023, 10, 8))),
          OptionalInt.of(2023));

  /** "class: centre" of every row. */
  private static List<String> read(String rows) {
    return readFile("Lớp,Trung tâm,Phường,Thứ,Giờ\n" + rows);
  }

  private static List<String> readFile(String text) {
    byte[] file = text.getBytes(StandardCharsets.UTF_8);
    return new Timetables(new TableFiles())
        .read(List.of(new Source("lich.csv", file)), SETTING).sessions().stream()
            .map(session -> session.title() + ": " + session.centre().orElse("-"))
            .toList();
  }

  @Test
  void itHoldsForTheRowsBelowOfTheSameWardHoweverThatIsWritten() {
    assertThat(
            read(
                """
                Múa,Trung tâm học tập cộng đồng số 1,Tân Phú,2,8h-9h
                Hát,,Tân Phú,3,8h-9h
                Vẽ,,phường TÂN PHÚ,4,8h-9h
                Cờ,,,5,8h-9h
                """))
        .containsExactly(
            "Múa: Trung tâm học tập cộng đồng số 1",
            "Hát: Trung tâm học tập cộng đồng số 1",
            "Vẽ: Trung tâm học tập cộng đồng số 1",
            "Cờ: Trung tâm học tập cộng đồng số 1");
  }

  @Test
  void whoseTheRowsOfAnotherWardAreWasNotSaidNorThoseAfterThem() {
    assertThat(
            read(
                """
                Múa,Trung tâm học tập cộng đồng số 1,Tân Phú,2,8h-9h
                Hát,,Tân Quy,3,8h-9h
                Vẽ,,Tân Phú,4,8h-9h
                """))
        .containsExactly("Múa: Trung tâm học tập cộng đồng số 1", "Hát: -", "Vẽ: -");
  }

  @Test
  void ofACentreWithoutAWardNothingIsKnownOfRowsWithOne() {
    assertThat(
            read(
                """
                Múa,Trung tâm học tập cộng đồng số 1,,2,8h-9h
                Hát,,Tân Quy,3,8h-9h
                """))
        .containsExactly("Múa: Trung tâm học tập cộng đồng số 1", "Hát: -");
  }

  @Test
  void oneThatATitleNamesInBracketsEndsWithThem() {
    assertThat(
            readFile(
                """
                "LỊCH SINH HOẠT (Hội Phụ nữ, TTHTCĐ Hoa Mẫu)",,,
                Lớp,Phường,Thứ,Giờ
                Múa,Tân Phú,2,8h-9h
                """))
        .containsExactly("Múa: TTHTCĐ Hoa Mẫu");
  }
}
