package vn.loahoc.corpus.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.corpus.Timetable;
import vn.loahoc.corpus.TimetableReader.Setting;
import vn.loahoc.corpus.TimetableReader.Source;
import vn.loahoc.corpus.file.TableFiles;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.place.WardsFile;
import vn.loahoc.time.TimeRule;

/** What two tables showed that nobody here had seen before: each cause by itself. */
class ExaminedTablesTest {

  private static final String EVENTS =
      "Nội dung;Ngày;Thứ;Bắt đầu;Kết thúc;Địa điểm tổ chức;Thành phần tham dự;Đăng ký;Liên hệ\n";

  @Test
  void aFirstEventWithWordsOfHeadingsIsNoSecondRowOfHeadings() {
    String event =
        "Nhận biết lừa đảo qua điện thoại;04/10/2023;Thứ Tư;19:00;20:30;Hội trường Mẫu;"
            + "Mọi người;không cần đăng ký;Công an phường\n";

    assertThat(rules(EVENTS + event))
        .containsExactly("Nhận biết lừa đảo qua điện thoại | 04/10/2023 19:00-20:30");
  }

  private static List<String> rules(String table) {
    return read(table, "lop.csv").sessions().stream()
        .map(session -> session.title() + " | " + Shown.rule(session.when()))
        .toList();
  }

  private static List<String> problems(Timetable read) {
    return read.problems().stream().map(Shown::problem).toList();
  }

  private static Timetable read(String table, String file) {
    return read(table, file, week("2023-10-02", "2023-10-08"));
  }

  private static TimeRule.Span week(String first, String last) {
    return new TimeRule.Span(
        Optional.of(LocalDate.parse(first)), Optional.of(LocalDate.parse(last)));
  }

  private static Timetable read(String table, String file, TimeRule.Span week) {
    Setting setting =
        new Setting(
            Gazetteer.of(WardsFile.parse("ward\nMẫu Sen\n").wards()), week, OptionalInt.of(2023));
    Source source = new Source(file, table.getBytes(StandardCharsets.UTF_8));
    return new Timetables(new TableFiles()).read(List.of(source), setting);
  }
}
