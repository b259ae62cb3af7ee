package vn.loahoc.calendar;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.loahoc.corpus.EventHour;

/**
 * The meetings of classes as occurrences, with what staff said of single ones.
 *
 * @param classes as they are with that
 * @param amended the meetings that staff said something of, by id, also those that do not take
 *     place
 */
record Meetings(Classes classes, Map<String, Occurrence> amended) {

  static Meetings of(Classes classes) {
    return new Meetings(classes, Map.of());
  }

  Meetings amended(Collection<Amendment> amendments) {
    Map<String, Occurrence> those = new LinkedHashMap<>();
    for (Amendment amendment : amendments) {
      classes
          .find(amendment.occurrence())
          .ifPresent(m -> those.put(m.id(), m.occurrence().with(amendment)));
    }
    return new Meetings(classes.amended(amendments), those);
  }

  /** What is on; what was called off stands where it stood. */
  Stream<Occurrence> on(ClassQuery query) {
    Stream<Occurrence> held = classes.on(query).stream().map(this::occurrence);
    Set<String> wards = query.wards();
    Stream<Occurrence> off =
        amended.values().stream()
            .filter(Occurrence::isCancelled)
            .filter(o -> o.when().isOn(query.first()))
            .filter(o -> wards.isEmpty() || wards.stream().anyMatch(o::concerns));
    return amended.isEmpty() ? held : Stream.concat(held, off);
  }

  /** What is on next, of one day. */
  Stream<Occurrence> next(ClassQuery query) {
    return classes.next(query).stream().map(this::occurrence);
  }

  /** The event of a plan at another hour, as the timetables themselves say. */
  List<Occurrence> otherwise(Occurrence planned) {
    if (!(planned.when() instanceof When.At at)) {
      return List.of();
    }
    EventHour plan = new EventHour(planned.title(), at.day(), at.start());
    ClassQuery query =
        ClassQuery.of(at.day(), at.day()).fitting(series -> series.session().isSingle());
    return classes.on(query).stream()
        .filter(meeting -> !amended.containsKey(meeting.id()))
        .filter(meeting -> event(meeting).filter(row -> row.isOtherwiseIn(plan)).isPresent())
        .map(ClassMeeting::occurrence)
        .toList();
  }

  private static Optional<EventHour> event(ClassMeeting meeting) {
    return EventHour.of(meeting.session(), meeting.happening());
  }

  Optional<Occurrence> find(String id) {
    return Optional.ofNullable(amended.get(id))
        .or(() -> classes.find(id).map(ClassMeeting::occurrence));
  }

  List<Occurrence> amendedOnes() {
    return List.copyOf(amended.values());
  }

  Occurrence occurrence(ClassMeeting meeting) {
    Occurrence known = amended.get(meeting.id());
    return known == null ? meeting.occurrence() : known;
  }
}
