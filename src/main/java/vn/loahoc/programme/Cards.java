package vn.loahoc.programme;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The pictures of slogans that are ready to be sent. Must be quick and thread-safe, and must not
 * use the database: it is also asked inside a transaction.
 */
@FunctionalInterface
public interface Cards {

  /**
   * The name of the picture in the store of pictures; nothing if there is none, as of a slogan that
   * is too long to be read on one.
   *
   * @param day on which it is shown, which chooses its look
   * @param ward of whoever is shown it
   */
  Optional<String> of(Season season, Saying saying, LocalDate day, Optional<String> ward);

  /** There are none. */
  static Cards none() {
    return (season, saying, day, ward) -> Optional.empty();
  }
}
