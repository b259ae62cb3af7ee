package vn.loahoc.reminder;

import java.util.Optional;

/**
 * Something people are reminded of, as it was last known.
 *
 * @param sample whether it is made up
 * @param ward name of the ward that holds it
 * @param gone whether its source says nothing of it any more, which does not mean that it is off
 * @param basis on what staff changed it last, as it goes on from "theo"
 */
record Occasion(
    String occurrence,
    String title,
    boolean sample,
    Facts facts,
    Optional<String> ward,
    boolean gone,
    Optional<String> basis) {

  Remindable.Where where() {
    return new Remindable.Where(facts.place(), ward);
  }

  /**
   * What a reminder tells and may change.
   *
   * @param withdrawn whether it does not take place
   */
  record Facts(Moment when, Optional<String> place, boolean withdrawn) {

    static Facts of(Remindable remindable) {
      return new Facts(remindable.when(), remindable.place(), remindable.isWithdrawn());
    }
  }
}
