package vn.loahoc.report;

import java.time.LocalDate;
import java.util.Optional;

/** Of what there can be reports; called outside of transactions. Thread-safe. */
public interface Weeks {

  /** The campaign of a day: the one that is on or nearest to it. */
  Optional<Week> at(LocalDate day);

  /** The ward that a text names, by its name of a day. */
  Optional<String> ward(String text, LocalDate day);

  /** The same text without the wards it names. */
  String withoutWards(String text, LocalDate day);
}
