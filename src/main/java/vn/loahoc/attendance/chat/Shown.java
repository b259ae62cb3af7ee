package vn.loahoc.attendance.chat;

import java.time.LocalDateTime;
import java.util.Optional;
import vn.loahoc.attendance.Bookable;
import vn.loahoc.attendance.Bookables;
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
      return begun(named, occasion.start(), now);
    }
    boolean byStaff = occasion.rules().closedEarly() && occasion.endedBySource(now).isEmpty();
    return RegistrationWords.say(byStaff ? "closed-by-staff" : "closed", named);
  }

  /** The same of what its source says it is too late for. */
  static String over(Bookables.Over over, LocalDateTime now) {
    String named = RegistrationWords.named(over.what());
    return over.calledOff()
        ? RegistrationWords.say("closed-withdrawn", named)
        : begun(named, over.what().start(), now);
  }

  private static String begun(String named, LocalDateTime start, LocalDateTime now) {
    boolean before = start.toLocalDate().isBefore(now.toLocalDate());
    return RegistrationWords.say(before ? "closed-past" : "closed-begun", named);
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
