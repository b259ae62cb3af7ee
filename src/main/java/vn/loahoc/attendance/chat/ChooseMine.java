package vn.loahoc.attendance.chat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loahoc.attendance.RegistrationWords;
import vn.loahoc.attendance.Registrations.Mine;
import vn.loahoc.dialogue.Choosing;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Recall;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.store.Transaction;
import vn.loahoc.text.Folding;

/**
 * Which of one's own registrations is meant: the only one, the one named or spoken of, or asked.
 */
final class ChooseMine implements SceneHandler {

  private static final String NAME = "registration-mine";
  private static final String BY = "by";
  private static final int MOST = 9;

  private final Counter counter;
  private final GiveBack giveBack;

  ChooseMine(Counter counter, GiveBack giveBack) {
    this.counter = counter;
    this.giveBack = giveBack;
  }

  @Override
  public String name() {
    return NAME;
  }

  /**
   * Finds it and goes on to {@link GiveBack}.
   *
   * @param words of its title, without diacritics; may be empty
   */
  Outcome meant(Transaction t, Turn turn, List<String> words, int by) {
    List<Mine> mine =
        turn.speaker().person().stream()
            .flatMap(person -> counter.registrations().of(t, person, turn.now()).stream())
            .toList();
    List<Mine> named = mine.stream().filter(one -> titled(one, words)).toList();
    if (mine.isEmpty() || named.isEmpty()) {
      return Outcome.saying(RegistrationWords.say("none-such"));
    }
    List<Mine> spokenOf =
        named.stream()
            .filter(one -> turn.recall().shown().stream().anyMatch(shown -> isIt(one, shown)))
            .toList();
    if (named.size() == 1 || spokenOf.size() == 1) {
      Mine one = named.size() == 1 ? named.getFirst() : spokenOf.getFirst();
      return giveBack.asked(t, turn, one.occasion().occurrence(), by);
    }
    return ask(named.stream().limit(MOST).toList(), by);
  }

  private static boolean titled(Mine mine, List<String> words) {
    return PartyLexicon.words(mine.occasion().title()).stream()
        .map(Folding::fold)
        .toList()
        .containsAll(words);
  }

  static boolean isIt(Mine mine, Recall.Shown shown) {
    if (shown.occurrence().isPresent()) {
      return shown.occurrence().get().equals(mine.occasion().occurrence());
    }
    return shown.title().equals(mine.occasion().title())
        && shown
            .start()
            .filter(s -> !s.toLocalDate().equals(mine.occasion().start().toLocalDate()))
            .isEmpty();
  }

  private static Outcome ask(List<Mine> mine, int by) {
    List<String> lines = new ArrayList<>(List.of(RegistrationWords.say("which-mine")));
    Map<String, String> values = new HashMap<>(Map.of(BY, String.valueOf(by)));
    for (Mine one : mine) {
      values.put(String.valueOf(lines.size()), one.occasion().occurrence());
      lines.add(lines.size() + ". " + Shown.line(one));
    }
    return Choosing.asking(
        new Scene(NAME, values), String.join("\n", lines), Options.numbered(mine.size()));
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    int by = Integer.parseInt(scene.values().getOrDefault(BY, "0"));
    return Choosing.chosen(turn, scene, said, Options.numbered(scene.values().size() - 1))
        .map(key -> giveBack.asked(turn, scene.values().getOrDefault(key, ""), by));
  }
}
