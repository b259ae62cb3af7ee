package vn.loahoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.time.Hours;
import vn.loahoc.time.TimeRule;

class ClassesTest {

  private static final LocalDate MONDAY = LocalDate.of(2023, 10, 2);
  private static final long SEED = 20_231_002;

  @Test
  void indexFindsWhatAScanOfAllMeetingsFinds() {
    Random random = new Random(SEED);
    List<ClassSession> sessions = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      sessions.add(RandomSessions.session(random, i, MONDAY));
    }
    Classes classes = Classes.of(Map.of("c", sessions));
    List<ClassMeeting> meetings =
        classes.all().stream()
            .flatMap(s -> s.between(MONDAY.minusDays(40), MONDAY.plusDays(440)).stream())
            .toList();
    for (int i = 0; i < 300; i++) {
      ClassQuery query = query(random);
      List<ClassMeeting> expected =
          meetings.stream()
              .filter(
                  m ->
                      query.wards().isEmpty()
                          || m.series().ward().map(query.wards()::contains).orElse(true))
              .filter(m -> query.fits().test(m.series()))
              .filter(m -> !m.day().isBefore(query.first()) && !m.day().isAfter(query.last()))
              .filter(m -> query.weekdays().contains(m.day().getDayOfWeek()))
              .filter(m -> query.hours().holds(m.happening().hours()))
              .toList();
      assertThat(classes.on(query)).as("query %d", i).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void everyMeetingIsFoundByItsIdAndNoTwoShareOne() {
    Random random = new Random(SEED);
    List<ClassSession> sessions = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      sessions.add(RandomSessions.session(random, i % 20, MONDAY));
    }
    Classes classes = Classes.of(Map.of("c", sessions));
    List<ClassMeeting> all = classes.on(ClassQuery.of(MONDAY, MONDAY.plusDays(300)));
    assertThat(all).hasSizeGreaterThan(1_000);
    assertThat(all.stream().map(ClassMeeting::id).distinct().count()).isEqualTo(all.size());
    assertThat(all).allSatisfy(m -> assertThat(classes.find(m.id())).contains(m));
  }

  @Test
  void whatItsSourceCallsOffIsKnownAsThat() {
    TimeRule.Meeting weekly = new TimeRule.Meeting(Set.of(DayOfWeek.MONDAY), List.of(), at(18, 20));
    TimeRule plain = new TimeRule(List.of(weekly), TimeRule.Span.OPEN, TimeRule.Exceptions.NONE);
    TimeRule off =
        new TimeRule(
            List.of(weekly),
            TimeRule.Span.OPEN,
            new TimeRule.Exceptions(List.of(MONDAY), List.of(), false));
    Classes before = classes(plain);
    Classes after = classes(off);
    String id = before.on(ClassQuery.of(MONDAY, MONDAY)).getFirst().id();
    assertThat(before.calledOff(id)).isEmpty();
    assertThat(after.find(id)).isEmpty();
    assertThat(after.calledOff(id)).map(ClassMeeting::day).contains(MONDAY);
    assertThat(after.calledOff(id)).map(ClassMeeting::id).contains(id);
  }

  @Test
  void movedMeetingKeepsItsIdAndHasTheNewRoomAndHour() {
    TimeRule.Meeting weekly = new TimeRule.Meeting(Set.of(DayOfWeek.MONDAY), List.of(), at(18, 20));
    TimeRule plain = new TimeRule(List.of(weekly), TimeRule.Span.OPEN, TimeRule.Exceptions.NONE);
    TimeRule.Move move =
        new TimeRule.Move(
            Optional.of(MONDAY),
            MONDAY.plusDays(2),
            Optional.of(at(17, 19)),
            Optional.of("Phòng 5"));
    TimeRule moved =
        new TimeRule(
            List.of(weekly),
            TimeRule.Span.OPEN,
            new TimeRule.Exceptions(List.of(), List.of(move), false));
    ClassMeeting before = only(plain, MONDAY);
    ClassMeeting after = only(moved, MONDAY.plusDays(2));
    assertThat(after.id()).isEqualTo(before.id());
    assertThat(after.occurrence())
        .isEqualTo(
            new Occurrence(
                before.id(),
                "Lớp A",
                new When.At(
                    MONDAY.plusDays(2), LocalTime.of(17, 0), Optional.of(LocalTime.of(19, 0))),
                new Where(
                    Optional.of("Phòng 5, Nhà văn hóa"),
                    Optional.of("Trung tâm học tập cộng đồng Mẫu"),
                    Optional.empty(),
                    Optional.of("Nhà văn hóa")),
                Optional.empty(),
                new Occurrence.Source(
                    "c", "Thời khóa biểu TTHTCĐ Mẫu (lich.xlsx, trang “Quý 4”)", "dòng 12")));
    assertThat(after.occurrence().source().cited())
        .isEqualTo("Thời khóa biểu TTHTCĐ Mẫu (lich.xlsx, trang “Quý 4”), dòng 12");
    assertThat(classes(moved).on(ClassQuery.of(MONDAY, MONDAY))).isEmpty();
    assertThat(classes(moved).find(before.id())).contains(after);
  }

  @Test
  void nextIsTheFirstDayAfterTheSpanOnWhichSomethingFits() {
    TimeRule.Meeting weekly = new TimeRule.Meeting(Set.of(DayOfWeek.MONDAY), List.of(), at(18, 20));
    Classes classes =
        classes(new TimeRule(List.of(weekly), TimeRule.Span.OPEN, TimeRule.Exceptions.NONE));
    assertThat(classes.next(ClassQuery.of(MONDAY, MONDAY)).stream().map(ClassMeeting::day))
        .containsExactly(MONDAY.plusDays(7));
    assertThat(classes.next(ClassQuery.of(MONDAY, MONDAY).at(new HourWindow(5 * 60, 11 * 60))))
        .isEmpty();
  }

  @Test
  void nearestIsTheDayBeforeOrAfterTheSpanOnWhichSomethingFits() {
    TimeRule.Meeting weekly =
        new TimeRule.Meeting(Set.of(DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY), List.of(), at(18, 20));
    Classes classes =
        classes(new TimeRule(List.of(weekly), TimeRule.Span.OPEN, TimeRule.Exceptions.NONE));
    assertThat(nearest(classes, MONDAY.plusDays(5), MONDAY)).isEqualTo(MONDAY.plusDays(4));
    assertThat(nearest(classes, MONDAY.plusDays(3), MONDAY)).isEqualTo(MONDAY.plusDays(2));
    assertThat(nearest(classes, MONDAY.plusDays(8), MONDAY)).isEqualTo(MONDAY.plusDays(9));
    assertThat(nearest(classes, MONDAY.plusDays(5), MONDAY.plusDays(5)))
        .isEqualTo(MONDAY.plusDays(9));
  }

  private static LocalDate nearest(Classes classes, LocalDate day, LocalDate from) {
    return classes.nearest(ClassQuery.of(day, day), from).getFirst().day();
  }

  @Test
  void eveningHoldsWhatBeginsInItOrLiesInItForTheGreaterPart() {
    HourWindow evening = new HourWindow(18 * 60, 24 * 60);
    assertThat(evening.holds(at(18, 20))).isTrue();
    assertThat(evening.holds(at(17, 19))).isTrue();
    assertThat(evening.holds(at(15, 19))).isFalse();
    assertThat(evening.holds(at(22, 0))).isTrue();
    assertThat(evening.holds(new Hours.Part("tối", LocalTime.of(18, 0)))).isTrue();
    assertThat(evening.holds(new Hours.Part("sáng", LocalTime.of(5, 0)))).isFalse();
    assertThat(new HourWindow(19 * 60, 20 * 60).holds(at(18, 20))).isTrue();
  }

  private static ClassMeeting only(TimeRule rule, LocalDate day) {
    List<ClassMeeting> found = classes(rule).on(ClassQuery.of(day, day));
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static Classes classes(TimeRule rule) {
    ClassSession session =
        new ClassSession(
            "Lớp A",
            Optional.of("Trung tâm học tập cộng đồng Mẫu"),
            new ClassSession.Where(
                Optional.of("Nhà văn hóa"),
                Optional.of("Phòng 2"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            rule,
            ClassSession.Offer.NONE,
            false,
            new ClassSession.Row("2023/timetable/lich.xlsx", Optional.of("Quý 4"), 12));
    return Classes.of(Map.of("c", List.of(session)));
  }

  private static Hours at(int start, int end) {
    return new Hours.At(LocalTime.of(start, 0), Optional.of(LocalTime.of(end, 0)));
  }

  private static ClassQuery query(Random random) {
    LocalDate first = MONDAY.plusDays(random.nextInt(-20, 400));
    ClassQuery query = ClassQuery.of(first, first.plusDays(random.nextInt(12)));
    if (random.nextBoolean()) {
      query = query.in(Set.of(RandomSessions.ward(random)));
    }
    if (random.nextInt(3) == 0) {
      query = query.at(new HourWindow(18 * 60, 24 * 60));
    }
    if (random.nextInt(3) == 0) {
      query = query.on(EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.SATURDAY));
    }
    String letter = random.nextBoolean() ? "1" : "";
    return query.fitting(s -> s.session().title().contains(letter));
  }
}
