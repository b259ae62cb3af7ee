package vn.loahoc.questions.chat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loahoc.dialogue.Choosing;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.questions.Texts;

/** A list of which a number shows one, by button or typed; its last line may lead on. */
final class NumberedList {

  private static final String KEYS = "keys";

  private final String command;

  /** Says that a key leads on instead of showing one. */
  private final String onward;

  private final Map<String, String> lines = new LinkedHashMap<>();

  /**
   * @param command whose argument the key of what is chosen becomes
   * @param onward what the key of the next page begins with
   */
  NumberedList(String command, String onward) {
    this.command = command;
    this.onward = onward;
  }

  NumberedList with(String key, String line) {
    lines.put(key, line);
    return this;
  }

  /** Shows it below a title. */
  Outcome asked(String title) {
    List<String> text = new ArrayList<>(List.of(title));
    lines.values().forEach(line -> text.add(text.size() + ". " + line));
    text.add(Texts.of("list-choose"));
    Scene scene = new Scene(command, Map.of(KEYS, String.join(" ", lines.keySet())));
    return Choosing.asking(scene, String.join("\n", text), choices(scene));
  }

  /** The key of what was chosen from the list that was shown. */
  Optional<String> chosen(Turn turn, Scene scene, ShortAnswer said) {
    return Choosing.chosen(turn, scene, said, choices(scene));
  }

  private List<Choosing.Choice> choices(Scene scene) {
    List<Choosing.Choice> choices = new ArrayList<>();
    for (String key : List.of(scene.values().getOrDefault(KEYS, "").split(" "))) {
      boolean leadsOn = key.startsWith(onward);
      String title = leadsOn ? Texts.of("button-more") : String.valueOf(choices.size() + 1);
      choices.add(new Choosing.Choice(key, title));
    }
    return choices;
  }
}
