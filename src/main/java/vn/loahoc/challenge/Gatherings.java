package vn.loahoc.challenge;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** What took place. Thread-safe; outside of transactions. */
public interface Gatherings {

  /** What somebody registered for or was reminded of and has begun within the last two days. */
  List<Gathering> awaited(String person, LocalDateTime now);

  /** What has begun on a day. */
  List<Gathering> begun(LocalDate day, LocalDateTime now);
}
