package vn.loahoc.web.resident;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is on, at a glance. Thread-safe; asked for every page. */
@FunctionalInterface
public interface Programme {

  /**
   * Something that is on.
   *
   * @param when as people read it aloud; may be empty
   * @param place may be empty
   * @param map where the place can be seen
   */
  record Item(String when, String title, String place, Optional<URI> map) {}

  /** What is on that day in Vietnam, in order. */
  List<Item> on(LocalDate day);
}
