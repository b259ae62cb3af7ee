package vn.loahoc.corpus.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loahoc.time.Hours;
import vn.loahoc.time.TimeRule;

/**
 * The days of a row with their hours.
 *
 * @param general the hours of days without their own; one unstated where there are none
 */
record DraftMeetings(List<Group> groups, List<Dated> dates, List<Hours> general) {

  /** Weekdays that were named together. */
  record Group(Set<DayOfWeek> days, Optional<Hours> hours) {}

  /** A single day. */
  record Dated(LocalDate day, Optional<Hours> hours) {}

  /** Those with the same hours together. */
  List<TimeRule.Meeting> meetings() {
    Map<Hours, Set<DayOfWeek>> weekly = new LinkedHashMap<>();
    Map<Hours, List<LocalDate>> single = new LinkedHashMap<>();
    for (Group group : groups) {
      for (Hours at : refined(group.hours().orElse(null))) {
        weekly.computeIfAbsent(at, h -> EnumSet.noneOf(DayOfWeek.class)).addAll(group.days());
        single.computeIfAbsent(at, h -> new ArrayList<>());
      }
    }
    for (Dated dated : dates) {
      for (Hours at : refined(dated.hours().orElse(null))) {
        single.computeIfAbsent(at, h -> new ArrayList<>()).add(dated.day());
      }
    }
    List<TimeRule.Meeting> meetings = new ArrayList<>();
    single.forEach(
        (at, days) ->
            meetings.add(new TimeRule.Meeting(weekly.getOrDefault(at, Set.of()), days, at)));
    return meetings;
  }

  /** An hour of the row says more than a part of the day beside the weekday. */
  private List<Hours> refined(@Nullable Hours own) {
    boolean coarse =
        own instanceof Hours.Part && general.stream().anyMatch(Hours.At.class::isInstance);
    return own == null || coarse ? general : List.of(own);
  }
}
