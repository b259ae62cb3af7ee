package vn.loahoc.programme;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Which slogan a day has: the date alone says so, so that everybody sees the same one. The first of
 * the list stands on the first day of the campaign; none comes again before all others were shown,
 * neither before that day nor after it.
 */
record Rotation(List<Saying> sayings, LocalDate first) {

  Rotation {
    sayings = List.copyOf(sayings);
    if (sayings.isEmpty()) {
      throw new IllegalArgumentException("nothing to rotate");
    }
  }

  Saying on(LocalDate day) {
    return sayings.get(
        (int) Math.floorMod(ChronoUnit.DAYS.between(first, day), (long) sayings.size()));
  }
}
