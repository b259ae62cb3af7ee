package vn.loahoc.corpus.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loahoc.corpus.TimetableReader.Setting;
import vn.loahoc.corpus.TimetableReader.Source;
import vn.loahoc.corpus.file.TableFiles;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.time.TimeRule;

/** People and their ages, in one column or in two. */
class AudienceCellsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Đối tượng;Tuổi | Thiếu niên;8-15 | Thiếu niên, 8-15 tuổi",
        "Đối tượng;Độ tuổi | Cán bộ hưu trí;Từ 55 | Cán bộ hưu trí, từ 55 tuổi",
        "Đối tượng;Độ tuổi | Công nhân;trên 18 tuổi | Công nhân, trên 18 tuổi",
        "Dành cho;Lứa tuổi | Bà con;55+ | Bà con, từ 55 tuổi",
        "Dành cho;Tuổi từ | Học sinh;6 | Học sinh, từ 6 tuổi",
        "Dành cho;Tuổi từ | Học sinh;6-11 | Học sinh, 6-11 tuổi",
        "Dành cho;Độ tuổi | Học sinh;60 trở lên | Học sinh, 60 tuổi trở lên",
        "Đối tượng;Độ tuổi | Trẻ 6-10 tuổi;6-10 | Trẻ 6-10 tuổi",
        "Đối tượng;Độ tuổi | Trẻ em;lớp 3-5 | Trẻ em, lớp 3-5",
        "Đối tượng;Độ tuổi | ;8 đến 15 | 8 đến 15 tuổi",
        "Đối tượng;Độ tuổi | Nông dân; | Nông dân",
        "Độ tuổi | 8-15 | 8-15 tuổi",
        "Tuổi | từ 55 | từ 55 tuổi",
        "Độ tuổi | 16 | 16 tuổi",
        "Lứa tuổi | Người lớn | Người lớn",
        "Đối tượng | 8-15 tuổi | 8-15 tuổi",
        "Tuổi từ;Tuổi đến | 6;11 | 6-11 tuổi",
        "Từ tuổi;Đến tuổi | 6;11 | 6-11 tuổi",
        "Từ (tuổi);Đến (tuổi) | 6;11 | 6-11 tuổi",
        "Tuổi tối thiểu;Tuổi tối đa | 18;60 | 18-60 tuổi",
        "Tuổi nhỏ nhất;Tuổi lớn nhất | từ 18 tuổi;đến 60 tuổi | 18-60 tuổi",
        "Đối tượng;Tuổi từ;Đến | Học sinh;6;11 | Học sinh, 6-11 tuổi",
        "Đối tượng;Độ tuổi từ;Độ tuổi đến | Bà con;18; | Bà con, từ 18 tuổi",
        "Đối tượng;Độ tuổi từ;Độ tuổi đến | Bà con;18;trở lên | Bà con, từ 18 tuổi trở lên",
        "Đối tượng;Tuổi từ;Tuổi đến | Trẻ em;;11 | Trẻ em, đến 11 tuổi",
        "Dành cho;Tuổi tối đa | Học sinh;15 | Học sinh, đến 15 tuổi"
      })
  void bothAreTold(String headings, String cells, String audience) {
    String table =
        "STT;Tên lớp;Thứ;Giờ;Địa điểm;" + headings + "\n1;May;2-4;18h;Nhà A;" + cells + "\n";
    Setting setting =
        new Setting(Gazetteer.of(List.of()), TimeRule.Span.OPEN, OptionalInt.of(2026));
    var read =
        new Timetables(new TableFiles())
            .read(List.of(new Source("lich.csv", table.getBytes(StandardCharsets.UTF_8))), setting);

    assertThat(read.sessions().getFirst().offer().audience()).contains(audience);
    assertThat(read.sessions().getFirst().offer().note()).isEmpty();
  }

  @Test
  void agesStandBelowTwoHeadingsThatShareOne() {
    String table =
        """
        STT;Tên lớp;Thời gian;;Độ tuổi;;Địa điểm
        ;;Thứ;Giờ;Từ;Đến;
        1;May;2-4;18h;6;11;Nhà A
        2;Vẽ;3;8h;15;;Nhà B
        """;
    Setting setting =
        new Setting(Gazetteer.of(List.of()), TimeRule.Span.OPEN, OptionalInt.of(2026));
    var read =
        new Timetables(new TableFiles())
            .read(List.of(new Source("lich.csv", table.getBytes(StandardCharsets.UTF_8))), setting);

    assertThat(read.sessions())
        .extracting(session -> Shown.rule(session.when()), s -> s.offer().audience().orElse(""))
        .containsExactly(tuple("T2,T4 18:00", "6-11 tuổi"), tuple("T3 08:00", "từ 15 tuổi"));
  }
}
