package vn.loahoc.calendar.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.loahoc.calendar.Agenda;
import vn.loahoc.calendar.Almanac;
import vn.loahoc.calendar.CalendarWords;
import vn.loahoc.calendar.Occurrence;
import vn.loahoc.dialogue.Recall;
import vn.loahoc.message.Button;
import vn.loahoc.text.Shortened;

/** Below an answer that tells several activities: each by itself. Thread-safe. */
public final class CardButtons {

  private static final int MOST = 5;
  private static final int TITLE = 60;

  private final Supplier<Almanac> almanacs;

  public CardButtons(Supplier<Almanac> almanacs) {
    this.almanacs = almanacs;
  }

  /** A button for each, if the answer knew all of them and there are not too many. */
  public List<Button> of(List<Recall.Shown> shown) {
    boolean known = shown.stream().allMatch(one -> one.occurrence().isPresent());
    if (shown.size() < 2 || shown.size() > MOST || !known) {
      return List.of();
    }
    Agenda agenda = almanacs.get().agenda();
    List<Button> buttons = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      String number = String.valueOf(i + 1);
      shown
          .get(i)
          .occurrence()
          .flatMap(agenda::find)
          .map(occurrence -> button(number, occurrence, agenda))
          .ifPresent(buttons::add);
    }
    return buttons;
  }

  /** "2. Tin học căn bản, phường Mẫu": the answer has just said its hour. */
  private static Button button(String number, Occurrence occurrence, Agenda agenda) {
    String title = CalendarWords.title(occurrence);
    Optional<String> ward = agenda.wardOf(occurrence);
    String named = ward.map(w -> CalendarWords.say("card-in-ward", title, w)).orElse(title);
    return Button.press(
        Shortened.to(CalendarWords.say("card-numbered", number, named), TITLE),
        Card.PAYLOAD + occurrence.id());
  }
}
