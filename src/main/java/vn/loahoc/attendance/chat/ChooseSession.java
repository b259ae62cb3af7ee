package vn.loahoc.attendance.chat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loahoc.attendance.Bookable;
import vn.loahoc.attendance.RegistrationWords;
import vn.loahoc.dialogue.Choosing;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.text.Shortened;

/** "Muốn đăng ký buổi nào?": a numbered list of sessions. */
final class ChooseSession implements SceneHandler {

  private static final String NAME = "registration-which";
  private static final int MOST = 5;
  private static final int LONGEST = 120;

  private final Counter counter;
  private final ConfirmParty confirm;

  ChooseSession(Counter counter, ConfirmParty confirm) {
    this.counter = counter;
    this.confirm = confirm;
  }

  @Override
  public String name() {
    return NAME;
  }

  Outcome asked(List<Bookable> meant, Asked asked) {
    return asked(RegistrationWords.say("which"), meant, asked);
  }

  /**
   * The same though something else was meant.
   *
   * @param why it cannot be had
   */
  Outcome instead(String why, List<Bookable> others, Asked asked) {
    return asked(why + "\n" + RegistrationWords.say("which-instead"), others, asked);
  }

  private static Outcome asked(String question, List<Bookable> meant, Asked asked) {
    List<Bookable> shown = meant.stream().limit(MOST).toList();
    List<String> lines = new ArrayList<>(List.of(question));
    Map<String, String> values = new HashMap<>();
    for (Bookable bookable : shown) {
      String named = Shortened.to(bookable.title(), LONGEST);
      String marked = RegistrationWords.marked(named, bookable.sample());
      String when = RegistrationWords.named(marked, bookable.start());
      String line =
          bookable.ward().map(ward -> RegistrationWords.say("of-ward", when, ward)).orElse(when);
      lines.add(lines.size() + ". " + line);
      values.put(String.valueOf(lines.size() - 1), bookable.occurrence());
    }
    if (meant.size() > MOST) {
      boolean alike = meant.stream().map(Bookable::title).distinct().count() == 1;
      String more = alike ? "which-more-days" : "which-more";
      lines.add(RegistrationWords.say(more, meant.size() - MOST));
    }
    Scene scene = new Scene(NAME, asked.in(values));
    return Choosing.asking(scene, String.join("\n", lines), Options.numbered(shown.size()));
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    int count = (int) scene.values().keySet().stream().filter(k -> k.matches("[0-9]")).count();
    if (said instanceof ShortAnswer.No) {
      return Optional.of(Effects.saying(RegistrationWords.say("not-registered")));
    }
    return Choosing.chosen(turn, scene, said, Options.numbered(count))
        .map(key -> scene.values().getOrDefault(key, ""))
        .map(
            id ->
                counter
                    .bookables()
                    .find(id)
                    .map(bookable -> confirm.asked(turn, bookable, Asked.of(scene)))
                    .orElseGet(() -> Effects.saying(RegistrationWords.say("gone"))));
  }
}
