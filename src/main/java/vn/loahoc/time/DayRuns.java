package vn.loahoc.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Days that follow each other, taken together, so that a month is told in two dates. */
public final class DayRuns {

  private DayRuns() {}

  /** From one day to another, both inclusive. */
  public record Run(LocalDate first, LocalDate last) {

    /** Whether it has so many days that its ends say more than all of them. */
    public boolean isLong() {
      return last.isAfter(first.plusDays(1));
    }
  }

  /** The runs of some days, ascending; two days on end are two of them. */
  public static List<Run> of(Collection<LocalDate> days) {
    List<Run> runs = new ArrayList<>();
    for (LocalDate day : new TreeSet<>(days)) {
      if (!runs.isEmpty() && runs.getLast().last().plusDays(1).equals(day)) {
        runs.add(new Run(runs.removeLast().first(), day));
      } else {
        runs.add(new Run(day, day));
      }
    }
    return runs.stream()
        .flatMap(
            run ->
                run.isLong()
                    ? List.of(run).stream()
                    : run.first().datesUntil(run.last().plusDays(1)).map(day -> new Run(day, day)))
        .toList();
  }
}
