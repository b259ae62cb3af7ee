package vn.loahoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.time.Hours;
import vn.loahoc.time.TimeRule;

class AmendedMeetingsTest {

  private static final LocalDate MONDAY = LocalDate.of(2023, 10, 2);
  private static final LocalDate LAST = MONDAY.plusDays(200);
  private static final Amendment.Basis BASIS = new Amendment.Basis("thông báo", "Cán bộ", MONDAY);

  /** What can be seen of a meeting. */
  private record Seen(String id, LocalDate day, Hours hours) {
    static Seen of(ClassMeeting meeting) {
      return new Seen(meeting.id(), meeting.day(), meeting.happening().hours());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void exactlyTheAmendedMeetingsAreOtherwise(long seed) {
    Random random = new Random(seed);
    List<ClassSession> sessions = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      sessions.add(RandomSessions.session(random, i, MONDAY));
    }
    Classes classes = Classes.of(Map.of("c", sessions));
    List<ClassMeeting> meetings = classes.on(ClassQuery.of(MONDAY, LAST));
    Map<String, Amendment> amendments = new LinkedHashMap<>();
    for (ClassMeeting meeting : meetings) {
      if (random.nextInt(20) == 0) {
        amendments.put(meeting.id(), new Amendment(meeting.id(), change(random, meeting), BASIS));
      }
    }

    Classes amended = classes.amended(amendments.values());

    List<Seen> expected =
        meetings.stream()
            .flatMap(
                m ->
                    Optional.ofNullable(amendments.get(m.id()))
                        .map(a -> seen(m, a.change()))
                        .orElse(Optional.of(Seen.of(m)))
                        .stream())
            .filter(seen -> !seen.day().isBefore(MONDAY) && !seen.day().isAfter(LAST))
            .toList();
    assertThat(amendments).hasSizeGreaterThan(20);
    assertThat(amended.on(ClassQuery.of(MONDAY, LAST)))
        .map(Seen::of)
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void ofTwoMeetingsOfADayTheOtherStaysWhateverBecomesOfOne() {
    Hours morning = new Hours.At(LocalTime.of(7, 30), Optional.of(LocalTime.of(9, 0)));
    Hours afternoon = new Hours.At(LocalTime.of(14, 0), Optional.of(LocalTime.of(16, 0)));
    Set<DayOfWeek> mondays = Set.of(DayOfWeek.MONDAY);
    TimeRule rule =
        new TimeRule(
            List.of(
                new TimeRule.Meeting(mondays, List.of(), morning),
                new TimeRule.Meeting(mondays, List.of(), afternoon)),
            TimeRule.Span.OPEN,
            TimeRule.Exceptions.NONE);
    Classes classes =
        Classes.of(Map.of("c", List.of(RandomSessions.session(new Random(1), 1, MONDAY).at(rule))));
    List<String> ids = on(classes, MONDAY).stream().map(Seen::id).toList();
    Amendment.Change later =
        new Amendment.Held(
            Optional.empty(), Optional.of(LocalTime.of(15, 0)), Optional.empty(), Optional.empty());
    Amendment firstOff = new Amendment(ids.get(0), new Amendment.Cancelled(), BASIS);
    Amendment secondOff = new Amendment(ids.get(1), new Amendment.Cancelled(), BASIS);
    Amendment secondLater = new Amendment(ids.get(1), later, BASIS);
    Seen first = new Seen(ids.get(0), MONDAY, morning);
    Seen second = new Seen(ids.get(1), MONDAY, afternoon);
    Seen moved = new Seen(ids.get(1), MONDAY, new Hours.At(LocalTime.of(15, 0), Optional.empty()));

    assertThat(on(classes, MONDAY)).containsExactly(first, second);
    assertThat(on(classes.amended(List.of(firstOff)), MONDAY)).containsExactly(second);
    assertThat(on(classes.amended(List.of(secondOff)), MONDAY)).containsExactly(first);
    assertThat(on(classes.amended(List.of(secondLater)), MONDAY)).containsExactly(first, moved);
    assertThat(on(classes.amended(List.of(firstOff, secondLater)), MONDAY)).containsExactly(moved);
    assertThat(on(classes.amended(List.of(firstOff, secondOff)), MONDAY)).isEmpty();
    assertThat(on(classes.amended(List.of(firstOff)), MONDAY.plusWeeks(1))).hasSize(2);
  }

  private static List<Seen> on(Classes classes, LocalDate day) {
    return classes.on(ClassQuery.of(day, day)).stream().map(Seen::of).toList();
  }

  private static Amendment.Change change(Random random, ClassMeeting meeting) {
    if (random.nextInt(3) == 0) {
      return new Amendment.Cancelled();
    }
    Optional<LocalDate> day =
        random.nextBoolean() && !isAdded(meeting)
            ? Optional.of(meeting.day().plusDays(random.nextInt(10)))
            : Optional.empty();
    Optional<LocalTime> start =
        random.nextBoolean() ? Optional.of(LocalTime.of(7, 30)) : Optional.empty();
    Optional<String> place =
        day.isEmpty() && start.isEmpty() ? Optional.of("Phòng 3") : Optional.empty();
    return new Amendment.Held(day, start, Optional.empty(), place);
  }

  /** One that the source itself puts beside the usual ones is known by its day. */
  private static boolean isAdded(ClassMeeting meeting) {
    return meeting.happening().move().filter(move -> move.from().isEmpty()).isPresent();
  }

  private static Optional<Seen> seen(ClassMeeting meeting, Amendment.Change change) {
    return switch (change) {
      case Amendment.Cancelled cancelled -> Optional.empty();
      case Amendment.Held held ->
          Optional.of(
              new Seen(
                  meeting.id(),
                  held.day().orElse(meeting.day()),
                  held.start()
                      .<Hours>map(start -> new Hours.At(start, held.end()))
                      .orElse(meeting.happening().hours())));
    };
  }
}
