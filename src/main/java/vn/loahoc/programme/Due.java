package vn.loahoc.programme;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * The item of one person and local date, which there is once.
 *
 * @param channel where it went, if it did
 */
record Due(
    long id,
    String person,
    ItemKind kind,
    LocalDate day,
    State state,
    String campaign,
    Optional<String> channel) {

  /** What became of it. */
  enum State {
    QUEUED,
    SENT,
    WAITING,
    RIDING,
    TOLD,
    MISSED,
    SILENCED,
    EXPIRED,
    DROPPED,
    FAILED,
    UNKNOWN;

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    static State of(String key) {
      return valueOf(key.toUpperCase(Locale.ROOT));
    }
  }
}
