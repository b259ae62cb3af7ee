package vn.loahoc.amendment;

import java.time.LocalDateTime;
import java.util.Optional;
import vn.loahoc.calendar.Occurrence;
import vn.loahoc.store.Transaction;

/**
 * Those who tell people of an occurrence: registrations, reminders. Called inside the transaction
 * that changes it, so they must be quick.
 */
public interface Followers {

  /**
   * It is otherwise now.
   *
   * @param look as it was and is from now on
   * @param basis on what, as it goes on from "theo", to be told; nothing if something was taken
   *     back
   */
  void changed(Transaction t, AmendmentDesk.Look look, Optional<String> basis, LocalDateTime now);

  /** It does not take place. */
  void withdrawn(Transaction t, Occurrence occurrence, Optional<String> basis, LocalDateTime now);
}
