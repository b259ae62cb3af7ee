package vn.loahoc.app;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loahoc.calendar.CalendarLinks;
import vn.loahoc.calendar.CalendarWords;
import vn.loahoc.calendar.chat.AddByNumber;
import vn.loahoc.calendar.chat.AddToCalendar;
import vn.loahoc.calendar.chat.ShowDays;
import vn.loahoc.conversation.Session;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Feature;
import vn.loahoc.message.Button;

/** The calendar in the conversation. */
final class CalendarDesk {

  private final AddToCalendar add;
  private final Feature feature;

  /**
   * @param publicUrl where feeds are found
   */
  CalendarDesk(LiveAlmanac almanac, Optional<URI> publicUrl) {
    this.add = new AddToCalendar(almanac::now);
    Optional<CalendarLinks> links = publicUrl.map(CalendarLinks::new);
    List<Command> commands = new ArrayList<>();
    for (ShowDays.Span span : ShowDays.Span.values()) {
      commands.add(new ShowDays(span, almanac::now, links));
    }
    commands.add(add);
    this.feature =
        new Feature(commands, List.of(new AddByNumber(add, almanac::now)), List.of(), List.of());
  }

  Feature feature() {
    return feature;
  }

  /** A button that adds an occurrence by its id. */
  static Button adding(String occurrence) {
    return Button.press(CalendarWords.say("add"), AddToCalendar.payload(occurrence));
  }

  /** A button for the one activity that an answer speaks of. */
  List<Button> buttons(Session after) {
    return add.button(after.recall().shown()).stream().toList();
  }
}
