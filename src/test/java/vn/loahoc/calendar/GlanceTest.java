package vn.loahoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.loahoc.corpus.Campaign;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.time.Hours;
import vn.loahoc.time.TimeRule;

class GlanceTest {

  private static final LocalDate MONDAY = LocalDate.of(2023, 10, 2);

  @Test
  void plansComeFirstThenTheFirstClassesAndHowManyMoreThereAre() {
    List<ClassSession> sessions = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      sessions.add(lesson("Lớp " + i, i == 0));
    }
    Campaign plan = Campaigns.campaign("a", true, Campaigns.activity("Hội sách", MONDAY, "08:00"));
    Agenda agenda =
        Agenda.of(
            Campaigns.corpus(
                new Campaign(
                    plan.id(),
                    plan.title(),
                    plan.locality(),
                    plan.year(),
                    plan.home(),
                    plan.plans(),
                    plan.desk(),
                    plan.faq(),
                    sessions)),
            Gazetteer.ofVietnam());

    assertThat(Glance.on(agenda, MONDAY))
        .map(line -> line.when() + ": " + line.title())
        .containsExactly(
            "8 giờ sáng: Hội sách",
            "5 giờ sáng: Lớp 0 (dữ liệu mẫu)",
            "5 giờ sáng: Lớp 1",
            "5 giờ sáng: Lớp 2",
            "5 giờ sáng: Lớp 3",
            "5 giờ sáng: Lớp 4",
            "Còn 2 lớp nữa: Nhắn “lịch hôm nay” hoặc tên phường để xem.");
  }

  private static ClassSession lesson(String title, boolean sample) {
    TimeRule rule =
        new TimeRule(
            List.of(
                new TimeRule.Meeting(
                    Set.of(MONDAY.getDayOfWeek()),
                    List.of(),
                    new Hours.At(LocalTime.of(5, 0), Optional.empty()))),
            TimeRule.Span.OPEN,
            TimeRule.Exceptions.NONE);
    return new ClassSession(
        title,
        Optional.of("TTHTCĐ"),
        new ClassSession.Where(
            Optional.of("Sân"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        rule,
        ClassSession.Offer.NONE,
        sample,
        new ClassSession.Row("lich.csv", Optional.empty(), 2));
  }
}
