package vn.loahoc.programme;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.loahoc.corpus.Audience;
import vn.loahoc.message.Button;

/**
 * The reading challenges there are. Must be quick and thread-safe, and must not use the database:
 * it is also asked inside a transaction.
 */
@FunctionalInterface
public interface Challenges {

  /**
   * That of a day of a campaign, if there is one.
   *
   * @param audience for whom; if there is none of theirs, the one for everybody
   */
  Optional<Offer> of(String campaign, LocalDate day, Audience audience);

  /**
   * A challenge as it is offered.
   *
   * @param link an open book or a library
   * @param buttons to accept it, to say that it is done
   */
  record Offer(String title, String task, Optional<URI> link, List<Button> buttons) {
    public Offer {
      buttons = List.copyOf(buttons);
    }
  }

  /** There are none. */
  static Challenges none() {
    return (campaign, day, audience) -> Optional.empty();
  }
}
