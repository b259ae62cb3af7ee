package vn.loahoc.attendance;

import java.time.Instant;
import java.util.Optional;
import vn.loahoc.people.Consents;
import vn.loahoc.people.Pseudonyms;
import vn.loahoc.people.Purpose;
import vn.loahoc.store.Transaction;

/** Whether somebody is counted as a person, and under which pseudonym. */
@FunctionalInterface
public interface Counted {

  /** Their pseudonym in a campaign; nothing if they did not agree to be counted. */
  Optional<String> as(Transaction t, String person, String campaign, Instant now);

  /** Those who agreed. */
  static Counted of(Consents consents) {
    Pseudonyms pseudonyms = new Pseudonyms();
    return (t, person, campaign, now) ->
        consents.lives(t, person, Purpose.COUNTING, now)
            ? Optional.of(pseudonyms.of(t, person, campaign, now))
            : Optional.empty();
  }

  /** Nobody is counted as a person, only places are. */
  static Counted nobody() {
    return (t, person, campaign, now) -> Optional.empty();
  }
}
