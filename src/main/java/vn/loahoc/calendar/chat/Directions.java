package vn.loahoc.calendar.chat;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.loahoc.calendar.Agenda;
import vn.loahoc.calendar.Almanac;
import vn.loahoc.calendar.CalendarWords;
import vn.loahoc.calendar.MapLinks;
import vn.loahoc.dialogue.Recall;
import vn.loahoc.message.Button;

/** The way to the only activity that an answer speaks of. Thread-safe. */
public final class Directions {

  private final Supplier<Almanac> almanacs;

  public Directions(Supplier<Almanac> almanacs) {
    this.almanacs = almanacs;
  }

  /** A button that opens a map, where one is of use. */
  public Optional<Button> button(List<Recall.Shown> shown) {
    if (shown.size() != 1) {
      return Optional.empty();
    }
    Agenda agenda = almanacs.get().agenda();
    return AddToCalendar.meant(shown.getFirst(), agenda)
        .filter(occurrence -> !occurrence.isCancelled())
        .flatMap(occurrence -> MapLinks.of(occurrence, agenda))
        .map(map -> Button.open(CalendarWords.say("directions"), map));
  }
}
