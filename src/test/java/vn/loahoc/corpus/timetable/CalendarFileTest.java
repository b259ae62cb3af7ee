package vn.loahoc.corpus.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loahoc.corpus.Timetable;
import vn.loahoc.corpus.TimetableReader.Setting;
import vn.loahoc.corpus.TimetableReader.Source;
import vn.loahoc.corpus.file.TableFiles;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.place.WardsFile;
import vn.loahoc.time.TimeRule;

class CalendarFileTest {

  private static final Setting SETTING =
      new Setting(
          Gazetteer.of(WardsFile.parse("ward\nSao\n").wards()),
          TimeRule.Span.OPEN,
          OptionalInt.empty());

  private static final String EVENTS =
      """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//x//y//VI
      BEGIN:VEVENT
      UID:1
      SUMMARY:Tin học căn bản
      LOCATION:Phòng 2\\, phường Sao
      DTSTART;TZID=Asia/Ho_Chi_Minh:20231002T180000
      DTEND;TZID=Asia/Ho_Chi_Minh:20231002T193000
      RRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20231231T165959Z
      EXDATE;TZID=Asia/Ho_Chi_Minh:20231009T180000
      END:VEVENT
      BEGIN:VEVENT
      UID:1
      RECURRENCE-ID;TZID=Asia/Ho_Chi_Minh:20231004T180000
      SUMMARY:Tin học căn bản
      DTSTART:20231005T120000Z
      DTEND:20231005T130000Z
      END:VEVENT
      BEGIN:VEVENT
      UID:2
      SUMMARY:Ngày hội (dữ liệu mẫu)
      DESCRIPTION:dữ liệu mẫu
      DTSTART;VALUE=DATE:20231007
      DTEND;VALUE=DATE:20231009
      END:VEVENT
      BEGIN:VEVENT
      UID:3
      SUMMARY:Họp nhóm
      DTSTART:20231003T190000
      DURATION:PT1H
      RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=3
      END:VEVENT
      BEGIN:VEVENT
      UID:4
      SUMMARY:Đã bỏ
      STATUS:CANCELLED
      DTSTART:20231003T190000
      END:VEVENT
      BEGIN:VEVENT
      UID:5
      DTSTART:20231003T190000
      END:VEVENT
      END:VCALENDAR
      """;

  @Test
  void eventsAreSessionsWithTheirRulesChangesAndExceptions() {
    Timetable read = read(EVENTS);

    assertThat(read.sessions())
        .extracting(Shown::session)
        .containsExactly(
            "1 | Tin học căn bản | – | Sao | –, Phòng 2, phường Sao | T2,T4 18:00-19:30;"
                + " [02/10/2023..31/12/2023]; -09/10/2023; 04/10/2023>05/10/2023 19:00-20:00",
            "3 | Ngày hội (dữ liệu mẫu) | – | – | –, – | 07/10/2023,08/10/2023 | mẫu",
            "4 | Họp nhóm | – | – | –, – | 03/10/2023,17/10/2023,31/10/2023 19:00-20:00",
            "5 | Đã bỏ | – | – | –, – | 03/10/2023 19:00; -03/10/2023");
    assertThat(read.problems())
        .extracting(Shown::problem)
        .containsExactly(
            "5 | called_off | Sự kiện “Đã bỏ” trong tệp lịch đã bị hủy: bà con hỏi sẽ được báo là"
                + " hủy.",
            "6 | missing_what | Hàng này không ghi tên lớp hoặc hoạt động.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Học sinh cấp 2\\, cấp 3. Mang bút. | Học sinh cấp 2, cấp 3",
        "Dành cho: phụ huynh. Miễn phí | phụ huynh",
        "Mang theo vở. Đối tượng: Từ 18 tuổi | Từ 18 tuổi",
        "Học sinh giỏi của trường đã đạt giải năm ngoái sẽ kể chuyện và cùng vẽ tranh với các bạn"
            + " nhỏ trong phường | ",
        "Mang bút | "
      })
  void forWhomStandsInTheDescription(String description, String audience) {
    String event =
        """
        BEGIN:VCALENDAR
        BEGIN:VEVENT
        SUMMARY:Ngày hội
        DESCRIPTION:%s
        DTSTART:20231003T190000
        END:VEVENT
        END:VCALENDAR
        """
            .formatted(description);
    assertThat(read(event).sessions())
        .extracting(session -> session.offer().audience())
        .containsExactly(Optional.ofNullable(audience));
  }

  @Test
  void brokenFilesAreProblemsAndNeverExceptions() {
    assertThat(read("").problems()).extracting(p -> p.code()).containsExactly("empty");
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      StringBuilder broken = new StringBuilder(EVENTS);
      for (int j = 0; j < 20; j++) {
        broken.setCharAt(random.nextInt(broken.length()), (char) (32 + random.nextInt(90)));
      }
      assertThat(read(broken.toString())).isNotNull();
    }
  }

  private static Timetable read(String text) {
    return new Timetables(new TableFiles())
        .read(List.of(new Source("lich.ics", text.getBytes(StandardCharsets.UTF_8))), SETTING);
  }
}
