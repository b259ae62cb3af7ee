package vn.loahoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.time.Hours;

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
    for (ClassMeeting meeting : alone(meetings)) {
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

  /** Two meetings of a class on one day go together, so only single ones are compared. */
  private static List<ClassMeeting> alone(List<ClassMeeting> meetings) {
    Map<String, List<ClassMeeting>> byDay =
        meetings.stream().collect(Collectors.groupingBy(m -> m.id().substring(0, 15)));
    return byDay.values().stream().filter(same -> same.size() == 1).flatMap(List::stream).toList();
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
