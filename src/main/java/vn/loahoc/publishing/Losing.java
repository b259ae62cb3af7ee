package vn.loahoc.publishing;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.loahoc.calendar.Classes;
import vn.loahoc.corpus.ClassSession;

/**
 * People who hold places in meetings that another timetable no longer has.
 *
 * @param held how many hold a place, by the id of the meeting; asked outside any transaction
 */
record Losing(Supplier<Map<String, Integer>> held) {

  int people(String campaign, List<ClassSession> before, List<ClassSession> after) {
    Map<String, Integer> all = held.get();
    if (all.isEmpty()) {
      return 0;
    }
    Classes stood = Classes.of(Map.of(campaign, before));
    Classes left = Classes.of(Map.of(campaign, after));
    return all.entrySet().stream()
        .filter(one -> stood.find(one.getKey()).isPresent() && left.find(one.getKey()).isEmpty())
        .mapToInt(Map.Entry::getValue)
        .sum();
  }
}
