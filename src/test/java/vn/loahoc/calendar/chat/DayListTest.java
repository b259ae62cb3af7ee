package vn.loahoc.calendar.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.loahoc.calendar.Agenda;
import vn.loahoc.calendar.Amendment;
import vn.loahoc.calendar.Campaigns;
import vn.loahoc.calendar.Lessons;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.place.Gazetteer;

/** Lists of what plans and timetables have on a day. */
class DayListTest {

  private static final LocalDate DAY = LocalDate.of(2023, 10, 2);

  @Test
  void eachMadeUpClassSaysSoAndNoRealOne() {
    assertThat(list(lesson("Đan rổ", 8, false), lesson("Đan rổ", 8, true), lesson("Vẽ", 9, true)))
        .isEqualTo(
            """
            Thứ Hai, 02/10/2023 (hôm nay)
            - 8 giờ sáng: Hội sách, tại Nhà văn hóa Sao Mai.
            - 8 giờ sáng: Đan rổ (dữ liệu mẫu), tại Sân Mẫu.
            - 8 giờ sáng: Đan rổ, tại Sân Mẫu.
            - 9 giờ sáng: Vẽ (dữ liệu mẫu), tại Sân Mẫu.
            Nguồn: Kế hoạch số 12/KH-UBND, mục II.1; Thời khóa biểu TTHTCĐ (lich.csv) [DỮ LIỆU \
            MẪU], dòng 3; Thời khóa biểu TTHTCĐ (lich.csv), dòng 3.\
            """);
  }

  private static final String OPENING = "Lễ khai mạc tuần lễ học tập suốt đời";

  @Test
  void anEventAtTwoHoursSaysSoInTheLineOfThePlanWithBothSources() {
    Agenda agenda = agenda("Tham dự " + OPENING, "08:00", lesson(OPENING, 9, false));
    assertThat(list(agenda))
        .isEqualTo(
            """
            Thứ Hai, 02/10/2023 (hôm nay)
            - 8 giờ sáng: Tham dự Lễ khai mạc tuần lễ học tập suốt đời, tại Nhà văn hóa Sao Mai; \
            thời khóa biểu ghi 9 giờ sáng, hai nguồn chưa khớp.
            - 9 giờ sáng: Lễ khai mạc tuần lễ học tập suốt đời, tại Sân Mẫu.
            Nguồn: Kế hoạch số 12/KH-UBND, mục II.1; Thời khóa biểu TTHTCĐ (lich.csv), dòng 3.\
            """);
  }

  @Test
  void whatStaffSaidOfAnActivitySettlesItUnlessTheTimetableStillHasAnotherHour() {
    Agenda agenda = agenda(OPENING, "08:00", lesson(OPENING, 9, false));
    assertThat(list(moved(agenda, 9))).contains("- 9 giờ sáng: ").doesNotContain("chưa khớp");
    assertThat(list(moved(agenda, 10)))
        .contains("(theo thông báo); thời khóa biểu ghi 9 giờ sáng, hai nguồn chưa khớp.");
  }

  @Test
  void whatIsMadeUpIsSetAgainstNothing() {
    assertThat(list(agenda(OPENING, "08:00", lesson(OPENING, 9, true))))
        .doesNotContain("chưa khớp");
  }

  private static Agenda moved(Agenda agenda, int hour) {
    String opening = agenda.all().getFirst().id();
    Amendment.Held held =
        new Amendment.Held(
            Optional.empty(),
            Optional.of(LocalTime.of(hour, 0)),
            Optional.empty(),
            Optional.empty());
    Amendment.Basis basis = new Amendment.Basis("thông báo", "Cán bộ quận", DAY);
    return agenda.amended(Map.of(opening, new Amendment(opening, held, basis)));
  }

  private static Agenda agenda(String planned, String hours, ClassSession... lessons) {
    return Agenda.of(
        Campaigns.corpus(
            Campaigns.campaign("a", true, Campaigns.activity(planned, DAY, hours))
                .withSessions(List.of(lessons))),
        Gazetteer.ofVietnam());
  }

  private static String list(ClassSession... lessons) {
    return list(agenda("Hội sách", "08:00", lessons));
  }

  private static String list(Agenda agenda) {
    return new DayList(agenda, DAY, DAY, DAY).shown().text().text();
  }

  private static ClassSession lesson(String title, int hour, boolean sample) {
    return Lessons.once(title, DAY, hour, sample);
  }
}
