package vn.loahoc.corpus.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.loahoc.corpus.Timetable;
import vn.loahoc.corpus.TimetableReader.Setting;
import vn.loahoc.corpus.TimetableReader.Source;
import vn.loahoc.corpus.file.TableFiles;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.time.TimeRule;

/** On which day classes begin, as the other rows of their table show how it is meant. */
class StartDaysTest {

  @Test
  void aClassOfSeveralWeekdaysBeginsOnASingleDay() {
    assertThat(
            read(
                """
                Lớp;Thứ;Giờ;Thời gian khóa học
                Mộc;2-4-6;18h-20h;02/10 - 29/12
                Gốm;3-5;18h-20h;03/10 - 28/12
                Nón lá;3-5;14h-16h;02/10
                Hội thảo;T7;8h-10h;07/10
                Tọa đàm;T4;8h-10h;06/10
                """))
        .containsExactly(
            "T2,T4,T6 18:00-20:00; [02/10/2023..29/12/2023]",
            "T3,T5 18:00-20:00; [03/10/2023..28/12/2023]",
            "T3,T5 14:00-16:00; [02/10/2023..]",
            "07/10/2023 08:00-10:00",
            "06/10/2023 08:00-10:00",
            "6 weekday_mismatch");
  }

  @Test
  void elsewhereASingleDayIsComparedWithItsWeekdays() {
    assertThat(
            read(
                """
                Lớp;Thứ;Giờ;Ngày
                Mộc;T2;18h-20h;02/10
                Gốm;T3, T5;18h-20h;04/10
                """))
        .containsExactly(
            "02/10/2023 18:00-20:00", "T3,T5 18:00-20:00; [04/10/2023..]", "3 weekday_mismatch");
  }

  @Test
  void aClassThatBeginsOnADayOfNoneIsToldWhereHardlyAnotherDoes() {
    String aligned =
        """
        Lớp;Thứ;Giờ;Từ ngày
        Mộc;T2;18h-20h;02/10
        Gốm;T3;18h-20h;03/10
        Nón;T4;18h-20h;04/10
        Đan;T5;18h-20h;05/10
        Thêu;T6;18h-20h;06/10
        Vẽ;T7;18h-20h;07/10
        Hát;CN;18h-20h;08/10
        Múa;T2,T4;18h-20h;09/10
        """;

    assertThat(read(aligned + "Nặn;T4;8h-9h;05/10\n")).last().isEqualTo("10 weekday_mismatch");
    assertThat(read(aligned + "Nặn;T4;8h-9h;01/10\nCờ;T5;8h-9h;01/10\n"))
        .noneMatch(line -> line.contains("mismatch"));
  }

  private static List<String> read(String table) {
    Timetable read =
        new Timetables(new TableFiles())
            .read(
                List.of(new Source("khoa.csv", table.getBytes(StandardCharsets.UTF_8))),
                new Setting(Gazetteer.ofVietnam(), TimeRule.Span.OPEN, OptionalInt.of(2023)));
    List<String> lines =
        new ArrayList<>(
            read.sessions().stream().map(session -> Shown.rule(session.when())).toList());
    read.problems()
        .forEach(problem -> lines.add(problem.place().row().getAsInt() + " " + problem.code()));
    return lines;
  }
}
