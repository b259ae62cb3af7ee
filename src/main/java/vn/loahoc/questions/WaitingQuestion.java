package vn.loahoc.questions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What several people asked and nobody answered yet.
 *
 * @param number its number, which people are told
 * @param wordings some of the ways it was worded, first the oldest; masked
 * @param counts how often it was asked
 * @param escalated whether a ward official left it to the organizers
 */
public record WaitingQuestion(
    long number,
    Optional<String> ward,
    List<String> wordings,
    Counts counts,
    boolean escalated,
    LocalDate firstDay,
    LocalDate lastDay) {

  public WaitingQuestion {
    wordings = List.copyOf(wordings);
  }

  /**
   * How often.
   *
   * @param unknown without an answer
   * @param thumbedDown with an answer that did not please
   * @param passedOn by people who want to be told
   */
  public record Counts(int unknown, int thumbedDown, int passedOn) {

    public int all() {
      return unknown + thumbedDown + passedOn;
    }
  }
}
