package vn.loahoc.inquiry.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.CampaignBook;
import vn.loahoc.answer.Question;
import vn.loahoc.answer.Replies;
import vn.loahoc.calendar.Amendment;
import vn.loahoc.calendar.Campaigns;
import vn.loahoc.calendar.ClassMeeting;
import vn.loahoc.calendar.ClassQuery;
import vn.loahoc.calendar.Classes;
import vn.loahoc.calendar.WardKinds;
import vn.loahoc.corpus.Campaign;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.inquiry.Wards;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.reading.Reading;
import vn.loahoc.time.Hours;
import vn.loahoc.time.TimeRule;

class AgainstPlanTest {

  private static final LocalDate DAY = LocalDate.of(2023, 10, 2);
  private static final String TITLE = "Lễ khai mạc tuần lễ học tập";
  private static final Answer PLANNED =
      Replies.sure("8 giờ", List.of(), List.of(happening(8, Optional.empty())));

  private static final Question QUESTION =
      new Question(
          new Reading("", "", List.of(), List.of(), List.of(), Set.of()),
          List.of(),
          Set.of(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          DAY.minusDays(1).atTime(8, 0),
          Question.Talk.NONE);

  @Test
  void twoHoursForOneEventAreToldEitherWay() {
    Classes classes = classes(false);
    AgainstPlan against = against(classes, UnaryOperator.identity());
    assertThat(against.withTimetables(PLANNED, QUESTION, book()).text()).contains("chưa khớp");
    assertThat(against.withPlan(told(classes), book()).text()).contains("chưa khớp");
  }

  @Test
  void whatIsMadeUpIsSetAgainstNothing() {
    Classes classes = classes(true);
    AgainstPlan against = against(classes, UnaryOperator.identity());
    assertThat(against.withTimetables(PLANNED, QUESTION, book())).isEqualTo(PLANNED);
    assertThat(against.withPlan(told(classes), book())).isEqualTo(told(classes));
  }

  @Test
  void whatStaffSaidOfAMeetingIsNoSourceThatDisagrees() {
    Classes classes = classes(false);
    Amendment amendment =
        new Amendment(
            meeting(classes).id(),
            new Amendment.Held(
                Optional.empty(),
                Optional.of(LocalTime.of(10, 0)),
                Optional.empty(),
                Optional.empty()),
            new Amendment.Basis("thông báo", "Cán bộ quận", DAY));
    Classes amended = classes.amended(List.of(amendment));
    AgainstPlan against = against(classes, source -> source.amended(List.of(amendment)));
    assertThat(against.withTimetables(PLANNED, QUESTION, book())).isEqualTo(PLANNED);
    assertThat(against.withPlan(told(amended), book())).isEqualTo(told(amended));
  }

  private static AgainstPlan against(Classes classes, UnaryOperator<Classes> present) {
    Wards wards = new Wards(Gazetteer.ofVietnam(), WardKinds.of(List.of()));
    return new AgainstPlan(classes, () -> present.apply(classes), wards);
  }

  private static CampaignBook book() {
    Campaign campaign = Campaigns.campaign("c", true, Campaigns.activity(TITLE, DAY, "08:00"));
    return new CampaignBook(
        campaign, CampaignBook.evidenceOf(campaign), (reading, limit) -> List.of());
  }

  private static Answer told(Classes classes) {
    ClassMeeting meeting = meeting(classes);
    int hour = ((Hours.At) meeting.happening().hours()).start().getHour();
    return Replies.sure(
        hour + " giờ", List.of(), List.of(happening(hour, Optional.of(meeting.id()))));
  }

  private static Answer.Happening happening(int hour, Optional<String> id) {
    return new Answer.Happening(
        TITLE, Optional.of(DAY.atTime(hour, 0)), Optional.empty(), Optional.empty(), id);
  }

  private static ClassMeeting meeting(Classes classes) {
    return classes.on(ClassQuery.of(DAY, DAY)).getFirst();
  }

  private static Classes classes(boolean sample) {
    TimeRule.Meeting once =
        new TimeRule.Meeting(
            Set.of(), List.of(DAY), new Hours.At(LocalTime.of(9, 0), Optional.empty()));
    ClassSession session =
        new ClassSession(
            TITLE,
            Optional.empty(),
            new ClassSession.Where(
                Optional.of("Nhà văn hóa Mẫu"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            new TimeRule(List.of(once), TimeRule.Span.OPEN, TimeRule.Exceptions.NONE),
            ClassSession.Offer.NONE,
            sample,
            new ClassSession.Row("a/lich.csv", Optional.empty(), 2));
    return Classes.of(Map.of("c", List.of(session)));
  }
}
