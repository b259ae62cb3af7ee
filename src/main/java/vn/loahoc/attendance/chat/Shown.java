package vn.loahoc.attendance.chat;

import java.time.LocalDateTime;
import java.util.Optional;
import vn.loahoc.attendance.Bookable;
import vn.loahoc.attendance.Occasion;
import vn.loahoc.attendance.RegistrationWords;
import vn.loahoc.attendance.Registrations.Mine;
import vn.loahoc.dialogue.Recall;

/** Registrations as people read them. */
final class Shown {

  private Shown() {}

  /** One line of one's own. */
  static String line(Mine mine) {
    int people = mine.registration().people();
    return mine.registration().seated()
        ? RegistrationWords.say("mine-seated", people, RegistrationWords.named(mine.occasion()))
        : RegistrationWords.say(
            "mine-waiting", people, RegistrationWords.named(mine.occasion()), mine.position());
  }

  /**
   * Why nobody can register any more for what is closed.
   *
   * @param now local time in {@code Asia/Ho_Chi_Minh}
   */
  static String closed(Occasion occasion, LocalDateTime now) {
    String named = RegistrationWords.named(occasion);
    if (occasion.rules().withdrawn()) {
      return RegistrationWords.say("closed-withdrawn", named);
    }
    if (occasion.isOver(now)) {
      return RegistrationWords.say("closed-begun", named);
    }
    boolean byStaff = occasion.rules().closedEarly() && occasion.endedBySource(now).isEmpty();
    return RegistrationWords.say(byStaff ? "closed-by-staff" : "closed", named);
  }

  /** What was spoken of. */
  static Recall.Shown recalled(Occasion occasion) {
    return new Recall.Shown(
        occasion.title(), Optional.of(occasion.start()), Optional.of(occasion.occurrence()));
  }

  /** The same. */
  static Recall.Shown recalled(Bookable bookable) {
    return new Recall.Shown(
        bookable.title(), Optional.of(bookable.start()), Optional.of(bookable.occurrence()));
  }

  /** To whoever registers again. */
  static String already(Mine mine) {
    return RegistrationWords.say("already") + " " + line(mine) + " " + RegistrationWords.say("how");
  }
}
