package vn.loahoc.challenge.chat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.loahoc.challenge.Course;
import vn.loahoc.challenge.Deed;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.participation.Kind;
import vn.loahoc.reading.Correction;
import vn.loahoc.reading.Done;
import vn.loahoc.reading.Reading;
import vn.loahoc.reading.Reports;

/** What is put right of a deed that is spoken of, or added of another day. Thread-safe. */
final class PutRight {

  private final Desk desk;
  private final Telling telling;
  private final Reported reported;

  PutRight(Desk desk, Telling telling, Reported reported) {
    this.desk = desk;
    this.telling = telling;
    this.reported = reported;
  }

  /**
   * What becomes of the deed; nothing if no word is of it.
   *
   * @param taken whether it was taken down
   */
  Optional<Effects> said(Turn turn, Pending pending, boolean taken) {
    Reading reading = desk.reading().apply(turn.text(), turn.now());
    return Correction.of(reading, turn.now(), pending.told())
        .flatMap(
            now ->
                now.date().equals(pending.told().date())
                    ? Optional.of(changed(turn, pending.corrected(now), taken))
                    : onAnotherDay(turn, pending, now, taken));
  }

  private Effects changed(Turn turn, Pending now, boolean taken) {
    return taken ? telling.corrected(turn, now) : telling.told(turn, now);
  }

  /** "Hôm qua 15 trang" is a deed of its own; "nhầm, 20 phút hôm qua" moves the one before. */
  private Optional<Effects> onAnotherDay(Turn turn, Pending before, Done now, boolean taken) {
    Optional<Course> course = desk.courses().get();
    Deed.Slot slot = before.deed().slot();
    if (slot.kind() != Kind.CHALLENGE_DONE || course.isEmpty()) {
      return Optional.empty();
    }
    Reading reading = desk.reading().apply(turn.text(), turn.now());
    if (!Correction.isMistake(reading)) {
      return Optional.of(
          reported.read(turn, course.get(), List.of(Reports.said(reading, turn.now()))));
    }
    LocalDate day = now.date().orElseThrow();
    Optional<String> refusal = OpenDays.refusal(course.get(), day, turn.now().toLocalDate());
    if (refusal.isPresent()) {
      return Optional.of(Effects.saying(refusal.get()));
    }
    Effects there = telling.told(turn, before.corrected(now).on(day, course.get().occurrence(day)));
    return Optional.of(
        t -> {
          if (taken) {
            var unused = telling.undone(turn, slot).in(t);
          }
          return there.in(t);
        });
  }
}
