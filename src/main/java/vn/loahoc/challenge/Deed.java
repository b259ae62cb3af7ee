package vn.loahoc.challenge;

import java.time.LocalDate;
import java.util.Optional;
import vn.loahoc.participation.Kind;
import vn.loahoc.reading.Done;

/**
 * Something that was done.
 *
 * @param slot what it is, of which there is one for a person
 * @param people all who did it, at least 1
 * @param amount how much, as far as it was said
 * @param audience for whom the challenge was, by its key
 */
public record Deed(Slot slot, int people, Done.Amount amount, Optional<String> audience) {

  /**
   * What can be done once.
   *
   * @param occurrence the challenge of a day, or what took place
   * @param day local date
   */
  public record Slot(Kind kind, String campaign, String occurrence, LocalDate day) {

    Slot of(Kind other) {
      return new Slot(other, campaign, occurrence, day);
    }
  }

  /** The same for another number of people. */
  public Deed withPeople(int others) {
    return new Deed(slot, others, amount, audience);
  }

  /** The same with another amount. */
  public Deed withAmount(Done.Amount other) {
    return new Deed(slot, people, other, audience);
  }
}
