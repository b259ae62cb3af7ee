package vn.loahoc.calendar.chat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.loahoc.calendar.CalendarWords;
import vn.loahoc.calendar.Occurrence;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.message.Button;

/** Several occurrences to choose from: by button, or by its number. */
final class Choosing {

  /** The name of the scene. */
  static final String SCENE = "calendar";

  private static final int TITLE = 60;

  private final List<Occurrence> choices;

  Choosing(List<Occurrence> choices) {
    this.choices = List.copyOf(choices);
  }

  /** Below a question: the occurrences themselves. */
  List<Button> named() {
    return choices.stream()
        .map(o -> Button.press(Lines.brief(o, TITLE), AddToCalendar.payload(o)))
        .toList();
  }

  /** Below a list that has them already: each by itself, by its number too. */
  List<Button> showing() {
    List<Button> buttons = new ArrayList<>();
    for (Occurrence o : choices) {
      String number = String.valueOf(buttons.size() + 1);
      String title = CalendarWords.say("card-numbered", number, Lines.brief(o, TITLE));
      buttons.add(Button.press(title, Card.PAYLOAD + o.id()));
    }
    return buttons;
  }

  /** Waits for a number below a question. */
  Scene scene() {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < choices.size(); i++) {
      values.put(String.valueOf(i + 1), choices.get(i).id());
    }
    return new Scene(SCENE, values);
  }
}
