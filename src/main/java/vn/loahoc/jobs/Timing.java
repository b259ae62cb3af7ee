package vn.loahoc.jobs;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/** When a job runs. What was missed while the program did not run is made up for once. */
public sealed interface Timing {

  /**
   * Every day.
   *
   * @param times local times in {@code Asia/Ho_Chi_Minh}; at least one
   */
  record Daily(List<LocalTime> times) implements Timing {
    public Daily {
      times = List.copyOf(times);
      if (times.isEmpty()) {
        throw new IllegalArgumentException("at least one time of day");
      }
    }
  }

  /**
   * Again and again.
   *
   * @param pause from the end of a run to the next; at least a second
   */
  record Every(Duration pause) implements Timing {
    public Every {
      if (pause.compareTo(Duration.ofSeconds(1)) < 0) {
        throw new IllegalArgumentException("at least a second");
      }
    }
  }

  static Timing daily(LocalTime... times) {
    return new Daily(List.of(times));
  }

  static Timing every(Duration pause) {
    return new Every(pause);
  }
}
