package vn.loahoc.challenge.chat;

import java.time.LocalDate;
import java.util.Optional;
import vn.loahoc.challenge.ChallengeWords;
import vn.loahoc.challenge.Course;
import vn.loahoc.challenge.DeedBook;
import vn.loahoc.people.HomeTime;

/** On which days something can still be taken down. */
final class OpenDays {

  private OpenDays() {}

  /** Why nothing of a day can be taken down, if so. */
  static Optional<String> refusal(Course course, LocalDate day, LocalDate today) {
    if (isTooOld(day, today)) {
      return Optional.of(ChallengeWords.say("too-old"));
    }
    return day.isAfter(today) || !course.runs(day)
        ? Optional.of(ChallengeWords.say("not-on", HomeTime.day(day)))
        : Optional.empty();
  }

  private static boolean isTooOld(LocalDate day, LocalDate today) {
    return day.isBefore(today.minusDays(DeedBook.DAYS_OPEN));
  }
}
