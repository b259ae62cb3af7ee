package vn.loahoc.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loahoc.publishing.School.CENTRE;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;

class DifferenceTest {

  @TempDir private Path folder;
  private Database database;
  private School school;

  @BeforeEach
  void open() {
    database = Database.open(new StoreLocation.SqliteFile(folder.resolve("loahoc.db")));
    school = new School(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private List<ClassSession> week(UnaryOperator<Workbook> rows) {
    return school.read(rows.apply(Workbook.of(CENTRE, "Tân Phú")).bytes());
  }

  private String counts(List<ClassSession> before, List<ClassSession> after) {
    return DifferenceWords.counts(Difference.between(before, after));
  }

  @Test
  void countsComeFirstAndEachClassIsCountedOnce() {
    List<ClassSession> before =
        week(
            w ->
                w.row("Múa", "A", "2", "8h-9h")
                    .row("Cờ", "B", "3", "8h-9h")
                    .row("Hát", "C", "4", "8h-9h")
                    .row("Vẽ", "D", "5", "8h-9h"));
    List<ClassSession> after =
        week(
            w ->
                w.row("Múa", "E", "2", "8h-9h")
                    .row("Cờ", "F", "3", "9h-10h")
                    .row("Vẽ", "D", "5", "8h-9h")
                    .row("Đàn", "D", "6", "8h-9h")
                    .row("Võ", "D", "7", "8h-9h"));
    Difference difference = Difference.between(before, after);
    assertThat(DifferenceWords.counts(difference))
        .isEqualTo("thêm 2 lớp, 1 lớp đổi phòng, 1 lớp đổi ngày giờ và phòng, 1 lớp nghỉ");
    assertThat(DifferenceWords.lines(difference))
        .hasSize(5)
        .contains(
            "Đổi phòng: Múa; phòng: trước là A, nay là E",
            "Đổi ngày giờ và phòng: Cờ; ngày giờ: trước là thứ Ba 8 giờ đến 9 giờ, từ 02/10/2023,"
                + " đến 22/12/2023, nay là thứ Ba 9 giờ đến 10 giờ, từ 02/10/2023, đến 22/12/2023;"
                + " phòng: trước là B, nay là F");
  }

  @Test
  void theWardIsNamedWhereThereAreSeveralOrTheCentreIsCalledAfterAnother() {
    List<ClassSession> before = week(w -> w.row("Múa", "A", "2", "8h-9h"));
    UnaryOperator<Workbook> elsewhere =
        w -> w.row("Múa", "B", "2", "8h-9h").in("Tân Phong").row("Vẽ", "D", "5", "8h-9h");
    String of = " (phường Tân Phong)";
    String facts = ": thứ Năm 8 giờ đến 9 giờ, từ 02/10/2023, đến 22/12/2023, D, ";
    assertThat(DifferenceWords.lines(Difference.between(before, week(elsewhere))))
        .containsExactly(
            "Thêm: Vẽ" + of + facts + "Nhà sinh hoạt khu phố 9",
            "Đổi phòng: Múa (phường Tân Phú); phòng: trước là A, nay là B");
    UnaryOperator<Workbook> only = w -> w.in("Tân Phong").row("Vẽ", "D", "5", "8h-9h");
    assertThat(DifferenceWords.lines(Difference.between(List.of(), week(only))))
        .containsExactly("Thêm: Vẽ" + of + facts + "Nhà sinh hoạt khu phố 9");
    UnaryOperator<Workbook> own = w -> w.row("Vẽ", "D", "5", "8h-9h");
    assertThat(DifferenceWords.lines(Difference.between(List.of(), week(own))))
        .containsExactly("Thêm: Vẽ" + facts + "Nhà sinh hoạt khu phố 9");
  }

  @Test
  void theOrderAndTheSpellingOfRowsChangeNothing() {
    List<ClassSession> before =
        week(w -> w.row("Cờ  tướng", "A", "2", "8h").row("Hát", "B", "3", "8h"));
    List<ClassSession> after =
        week(w -> w.row("Hát", "b", "3", "8h").row("CỜ TƯỚNG", "A", "2", "8h"));
    assertThat(Difference.between(before, after).isNothing()).isTrue();
    assertThat(counts(before, after)).isEqualTo("giống hệt lịch đang dùng");
  }

  @Test
  void ofSeveralClassesOfOneNameThoseBelongTogetherThatAgreeInMost() {
    List<ClassSession> before =
        week(w -> w.row("Múa", "A", "2", "8h-9h").row("Múa", "B", "3", "18h-19h"));
    List<ClassSession> after =
        week(
            w ->
                w.row("Múa", "C", "3", "18h-19h")
                    .row("Múa", "A", "2", "8h-9h")
                    .row("Múa", "D", "7", "18h-19h"));
    assertThat(counts(before, after)).isEqualTo("thêm 1 lớp, 1 lớp đổi phòng");
  }

  @Test
  void madeUpRowsOfAWardGoOnceSomethingRealIsPublishedForItAndAreCountedApart() {
    List<ClassSession> samples =
        school.read(
            "dữ liệu mẫu.xlsx",
            Workbook.of("Trung tâm (mẫu)", "Tân Phú")
                .row("Múa", "A", "2", "8h-9h")
                .in("Tân Quy")
                .row("Hát", "A", "3", "8h-9h")
                .bytes());
    assertThat(samples).allMatch(ClassSession::sample).hasSize(2);
    List<ClassSession> after =
        Standing.replacing(samples, week(w -> w.row("Đàn", "A", "2", "8h-9h")));
    assertThat(after.stream().map(ClassSession::title)).containsExactly("Hát", "Đàn");
    assertThat(counts(samples, after)).isEqualTo("thêm 1 lớp, bỏ 1 lớp là dữ liệu mẫu");
  }

  @Test
  void aThousandRowsOfOneNameAreNoDifference() {
    UnaryOperator<Workbook> many =
        w -> {
          for (int i = 0; i < 1_000; i++) {
            w.row("Múa", "Phòng " + i, "2", "8h-9h");
          }
          return w;
        };
    assertThat(Difference.between(week(many), week(many)).isNothing()).isTrue();
  }
}
