package vn.loahoc.photo.chat;

import static vn.loahoc.photo.PhotoWords.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.loahoc.checkin.Choices;
import vn.loahoc.checkin.Occasion;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.photo.Activities;
import vn.loahoc.photo.Depicted;
import vn.loahoc.photo.Guess;
import vn.loahoc.photo.PhotoNames;
import vn.loahoc.photo.Sending;

/** The two questions: what the photos show, and whether children can be recognised. */
final class Asking {

  static final String WHICH = "anh-nao";
  static final String CHILDREN = "anh-tre-em";

  /** The value of both scenes that says which sending it is about. */
  static final String ID = "so";

  /** More are not shown: then words of the name are asked for. */
  private static final int MOST = 8;

  private Asking() {}

  /** What do they show? */
  static Outcome which(Sending sending, Guess guess, LocalDate today, String opening) {
    List<Occasion> choices = guess.choices().stream().limit(MOST).toList();
    Map<String, String> values = new HashMap<>(Map.of(ID, String.valueOf(sending.id())));
    List<Button> buttons = new ArrayList<>();
    List<String> titles = Choices.of(choices, today);
    for (int i = 0; i < choices.size(); i++) {
      values.put(String.valueOf(i + 1), choices.get(i).id());
      buttons.add(choice(titles.get(i), sending, choices.get(i).id()));
    }
    values.put(String.valueOf(buttons.size() + 1), Activities.otherwise(guess.day()));
    buttons.add(choice(say("button-other"), sending, Activities.otherwise(guess.day())));
    String question = choices.isEmpty() ? say("which-none") : say("which");
    String more = guess.choices().size() > MOST ? " " + say("which-more") : "";
    return Outcome.asking(
        new Scene(WHICH, values), Content.plain(opening + question + more, buttons));
  }

  private static Button choice(String title, Sending sending, String key) {
    return Button.press(title, PhotoOrder.payload(Presses.CHOOSE, sending.id()) + "-" + key);
  }

  /** Can children be recognised? */
  static Outcome children(Sending sending, String opening) {
    Depicted what = sending.what().orElseThrow();
    return Outcome.asking(
        childrenScene(sending),
        Content.plain(
            opening + say("shown", PhotoNames.of(what)) + "\n" + say("children"),
            List.of(
                press("button-none", Presses.NONE, sending),
                press("button-agreed", Presses.AGREED, sending),
                press("button-not-asked", Presses.NOT_ASKED, sending),
                press("button-another", Presses.ANOTHER, sending))));
  }

  private static Scene childrenScene(Sending sending) {
    return new Scene(CHILDREN, Map.of(ID, String.valueOf(sending.id())));
  }

  private static Button press(String title, String act, Sending sending) {
    return Button.press(say(title), PhotoOrder.payload(act, sending.id()));
  }

  /** Some could not be fetched. */
  static Button again(Sending sending) {
    return press("button-again", Presses.AGAIN, sending);
  }
}
