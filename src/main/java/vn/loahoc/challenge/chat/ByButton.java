package vn.loahoc.challenge.chat;

import java.time.LocalDate;
import java.util.Optional;
import vn.loahoc.challenge.Course;
import vn.loahoc.corpus.Audience;
import vn.loahoc.dialogue.Turn;

/** Which challenge a button means: "4-pupil"; without that, or by word, the one of today. */
final class ByButton {

  private ByButton() {}

  /**
   * A challenge that was pointed at.
   *
   * @param day local date
   */
  record Meant(LocalDate day, Audience audience) {}

  static Meant of(Turn turn, Course course, Today today, String argument) {
    int cut = argument.indexOf('-');
    Optional<Audience> audience = Audience.of(argument.substring(cut + 1));
    String number = cut < 0 ? "" : argument.substring(0, cut);
    LocalDate day =
        number.matches("\\d{1,2}")
            ? course.first().plusDays(Integer.parseInt(number) - 1L)
            : turn.now().toLocalDate();
    return new Meant(day, audience.orElseGet(() -> today.audience(turn)));
  }
}
