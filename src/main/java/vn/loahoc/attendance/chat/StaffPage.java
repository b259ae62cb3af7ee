package vn.loahoc.attendance.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import vn.loahoc.attendance.Occasion;
import vn.loahoc.attendance.RegistrationWords;
import vn.loahoc.attendance.Roll;
import vn.loahoc.attendance.Room;
import vn.loahoc.attendance.Stewarding;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;

/** Who comes to one session, as staff read it: counts first. */
final class StaffPage {

  private static final int MOST_NAMES = 60;

  private StaffPage() {}

  /**
   * What came of an act, and how it stands.
   *
   * @param done key of the sentence that says what was done; empty if nothing was
   */
  static Outcome page(Stewarding result, String done) {
    return switch (result) {
      case Stewarding.NotTheirs not -> Outcome.saying(RegistrationWords.say("not-theirs"));
      case Stewarding.Late late -> Outcome.saying(RegistrationWords.say("staff-late"));
      case Stewarding.Done page ->
          Outcome.asking(StaffSession.scene(page.roll().occasion().occurrence()), page(page, done));
    };
  }

  private static Content page(Stewarding.Done result, String done) {
    Roll roll = result.roll();
    Occasion occasion = roll.occasion();
    List<String> lines = new ArrayList<>();
    boolean ended = result.ended().isPresent();
    if (!done.isEmpty() && !(ended && done.equals("now-open"))) {
      lines.add(RegistrationWords.say(done));
    }
    result
        .ended()
        .map(end -> RegistrationWords.say("ended-by-source", RegistrationWords.when(end)))
        .ifPresent(lines::add);
    if (result.moved() > 0) {
      lines.add(RegistrationWords.say("moved-by-staff", result.moved()));
    }
    lines.add(RegistrationWords.named(occasion));
    lines.add(counts(occasion.rules().places(), roll.room()));
    lines.add(names(roll));
    String id = occasion.occurrence();
    boolean closed = occasion.rules().closedEarly();
    return Content.plain(
        String.join("\n", lines),
        List.of(
            Button.press(
                RegistrationWords.say("button-places"),
                StaffList.NAME + ":" + StaffList.PLACES + ":" + id),
            Button.press(
                RegistrationWords.say(closed ? "button-reopen" : "button-close"),
                StaffList.NAME + ":" + (closed ? StaffList.REOPEN : StaffList.CLOSE) + ":" + id)));
  }

  private static String counts(OptionalInt places, Room room) {
    String of =
        places.isPresent()
            ? RegistrationWords.say("of-places", places.getAsInt())
            : RegistrationWords.say("unlimited");
    String text = RegistrationWords.say("count", room.seated(), room.parties(), of);
    int over = places.isPresent() ? room.seated() - places.getAsInt() : 0;
    if (over > 0) {
      text += " " + RegistrationWords.say("over", over);
    }
    return text
        + " "
        + (room.waiting() == 0
            ? RegistrationWords.say("count-none-waiting")
            : RegistrationWords.say("count-waiting", room.waiting(), room.waitingParties()));
  }

  private static String names(Roll roll) {
    int unnamed = roll.room().parties() - roll.named().size();
    String names =
        roll.named().stream()
            .limit(MOST_NAMES)
            .map(one -> RegistrationWords.say("name-line", one.name(), one.people()))
            .collect(Collectors.joining("; "));
    return names.isEmpty()
        ? RegistrationWords.say("no-names")
        : RegistrationWords.say("names", names, unnamed);
  }
}
