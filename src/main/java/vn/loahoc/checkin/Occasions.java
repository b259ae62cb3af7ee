package vn.loahoc.checkin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What there is to come to; called outside of transactions. Thread-safe. */
public interface Occasions {

  /** Those of a day, in order. */
  List<Occasion> on(LocalDate day);

  /** One by its id, if it still takes place. */
  Optional<Occasion> find(String id);
}
