package vn.loahoc.reminder.chat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loahoc.reminder.LeadTimes;
import vn.loahoc.reminder.Moment;
import vn.loahoc.reminder.ReminderWords;

/** What can be offered to somebody who cannot be reminded when they wanted to. */
final class StillPossible {

  /** They have to read it and to write. */
  private static final Duration WRITING = Duration.ofMinutes(5);

  private StillPossible() {}

  /** What they may write behind "nhắc tôi", the earliest first; nothing if no time will do. */
  static Optional<String> of(Moment when, LocalDateTime now) {
    return Stream.of(ReminderWords.say("offers").split(", "))
        .filter(offer -> holds(offer, when, now))
        .findFirst();
  }

  /** Whether it can be kept to the minute: what quiet hours would move is not offered. */
  private static boolean holds(String offer, Moment when, LocalDateTime now) {
    LocalDateTime then = now.plus(WRITING);
    return LeadWords.read(offer).leads().stream()
        .flatMap(
            lead ->
                lead
                    .of(when)
                    .map(at -> new Kept(at, LeadTimes.of(List.of(lead), when, then)))
                    .stream())
        .anyMatch(kept -> kept.plan().times().equals(List.of(kept.at())));
  }

  private record Kept(LocalDateTime at, LeadTimes plan) {}
}
