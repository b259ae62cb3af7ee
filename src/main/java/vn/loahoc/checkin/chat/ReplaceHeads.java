package vn.loahoc.checkin.chat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.checkin.CheckInWords;
import vn.loahoc.checkin.Occasion;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.text.Folding;
import vn.loahoc.text.WordLists;

/** "Thay bằng 40?": yes, no, the words of its buttons, or yet another figure. Thread-safe. */
final class ReplaceHeads implements SceneHandler {

  private static final String NAME = "heads-replace";
  private static final String HEADS = "heads";
  private static final String OCCASION = "occasion";
  private static final String YES = "yes";
  private static final String NO = "no";

  /** What people type instead of pressing: "yes" or "no", tab, a pattern of a folded message. */
  private static final Map<Pattern, String> TYPED = typed();

  private final HeadEntry entry;

  ReplaceHeads(HeadEntry entry) {
    this.entry = entry;
  }

  static Outcome asked(String occasion, int number, String question) {
    Scene scene = new Scene(NAME, Map.of(HEADS, String.valueOf(number), OCCASION, occasion));
    return Outcome.asking(
        scene,
        Content.plain(
            question,
            List.of(
                Button.press(CheckInWords.say("heads.replace.yes"), payload(scene, YES)),
                Button.press(CheckInWords.say("heads.replace.no"), payload(scene, NO)))));
  }

  /** A press names what it belongs to, so that one below an older question is no answer. */
  private static String payload(Scene scene, String answer) {
    Map<String, String> values = scene.values();
    return String.join(
        ":", NAME, answer, values.getOrDefault(HEADS, ""), values.getOrDefault(OCCASION, ""));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    if (!turn.speaker().isStaff()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(scene.values().getOrDefault(HEADS, "0"));
    Answer answer = answer(turn, scene, said);
    return switch (answer.kind()) {
      case YES ->
          answer.figure().filter(other -> other != number).isPresent()
              ? other(turn, scene, answer.figure().get())
              : found(turn, scene, o -> entry.replace(turn, o, number));
      case NO -> Optional.of(Effects.saying(CheckInWords.say("heads.kept")));
      default -> Optional.empty();
    };
  }

  /** Of a figure that cannot be the question stays open, so that it can be said again. */
  private Optional<Effects> other(Turn turn, Scene scene, int figure) {
    Optional<String> refused = HeadEntry.refused(figure);
    return refused.isPresent()
        ? Optional.of(Effects.saying(Outcome.asking(scene, Content.plain(refused.get()))))
        : found(turn, scene, occasion -> entry.enter(turn, occasion, figure));
  }

  private Optional<Effects> found(Turn turn, Scene scene, Function<Occasion, Effects> then) {
    return Optional.of(
        entry
            .byId(turn, scene.values().getOrDefault(OCCASION, ""))
            .map(then)
            .orElseGet(() -> Effects.saying(CheckInWords.say("heads.none"))));
  }

  /**
   * @param kind yes, no or neither
   * @param figure that was named with it
   */
  private record Answer(String kind, Optional<Integer> figure) {
    static final Answer NONE = new Answer("", Optional.empty());

    static Answer of(String kind) {
      return new Answer(kind, Optional.empty());
    }
  }

  private static Answer answer(Turn turn, Scene scene, ShortAnswer said) {
    for (String kind : List.of(YES, NO)) {
      if (Turns.pressed(turn, payload(scene, kind))) {
        return Answer.of(kind);
      }
    }
    return switch (said) {
      case ShortAnswer.Yes yes -> Answer.of(YES);
      case ShortAnswer.No no -> Answer.of(NO);
      case ShortAnswer.Numbered one when one.number() == 1 -> Answer.of(YES);
      case ShortAnswer.Numbered two when two.number() == 2 -> Answer.of(NO);
      case ShortAnswer.Numbered other -> Answer.NONE;
      case ShortAnswer.Cancel cancel -> Answer.NONE;
      case ShortAnswer.Other other -> typed(Folding.plainWords(turn.text()));
    };
  }

  private static Answer typed(String words) {
    for (Map.Entry<Pattern, String> one : TYPED.entrySet()) {
      Matcher matcher = one.getKey().matcher(words);
      if (matcher.matches()) {
        Optional<Integer> figure =
            Optional.of(matcher)
                .filter(match -> match.groupCount() > 0)
                .map(match -> match.group(1))
                .map(Integer::valueOf);
        return new Answer(one.getValue(), figure);
      }
    }
    return Answer.NONE;
  }

  private static Map<Pattern, String> typed() {
    Map<Pattern, String> typed = new LinkedHashMap<>();
    for (String line : WordLists.lines(ReplaceHeads.class, "replace-words.tsv")) {
      String[] parts = line.split("\t", 2);
      typed.put(Pattern.compile(parts[1]), parts[0]);
    }
    return typed;
  }
}
