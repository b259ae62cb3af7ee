package vn.loahoc.reminder.chat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.QuietHours;
import vn.loahoc.reminder.Lead;
import vn.loahoc.reminder.Moment;
import vn.loahoc.reminder.ReminderWords;
import vn.loahoc.reminder.Setting;

/** What is said when a reminder will not come quite as somebody may think. */
final class Cautions {

  private Cautions() {}

  static String said(Setting.Caution caution) {
    return switch (caution) {
      case Setting.Caution.Stopped stopped -> ReminderWords.say("caution-stopped");
      case Setting.Caution.WhenOpened opened -> ReminderWords.say("caution-opened");
      case Setting.Caution.Late late ->
          ReminderWords.say(
              "caution-late",
              late.window().toHours(),
              ReminderWords.when(late.time()),
              ReminderWords.when(Moment.on(writing(late.time()).toLocalDate())));
      case Setting.Caution.Forgotten forgotten ->
          ReminderWords.say(
              "caution-forgotten",
              HomeTime.day(forgotten.last()),
              ReminderWords.when(forgotten.time()));
    };
  }

  /** The day on which a word of theirs opens the channel in time. */
  private static LocalDateTime writing(LocalDateTime time) {
    return time.toLocalTime().isBefore(LocalTime.NOON) ? time.minusDays(1) : time;
  }

  /** Whether an hour that somebody chose was within the quiet hours. */
  static boolean moved(List<Lead> chosen, Moment when) {
    return chosen.stream().flatMap(lead -> lead.of(when).stream()).anyMatch(QuietHours::isQuiet);
  }
}
