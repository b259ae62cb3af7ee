package vn.loahoc.checkin.chat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.loahoc.checkin.CheckInWords;
import vn.loahoc.checkin.Found;
import vn.loahoc.dialogue.Asking;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;

/**
 * How many people came: asked back before several are counted, and open to correction afterwards.
 * The session remembers for which code. Thread-safe.
 */
final class HowMany implements SceneHandler {

  static final String YES = "yes";
  static final String EDIT = "edit";

  private static final String NAME = "checkin-people";
  private static final String STATE = "state";
  private static final String CODE = "code";
  private static final String PEOPLE = "people";

  /** What is waited for. */
  enum State {
    /** Whether the number is right. */
    CONFIRM,
    /** The number. */
    NUMBER,
    /** Nothing; they may still say that more have come. */
    AFTER
  }

  private final CheckInTalk talk;

  HowMany(CheckInTalk talk) {
    this.talk = talk;
  }

  /**
   * @param people in question, or counted so far; 0 if that is not known
   */
  static Scene scene(State state, long code, int people) {
    return new Scene(
        NAME,
        Map.of(
            STATE,
            state.name().toLowerCase(Locale.ROOT),
            CODE,
            String.valueOf(code),
            PEOPLE,
            String.valueOf(people)));
  }

  /** A press names the question it belongs to, so that one below an older question is no answer. */
  static String payload(Scene scene, String answer) {
    Map<String, String> values = scene.values();
    List<String> mark =
        Stream.of(CODE, STATE, PEOPLE).map(k -> values.getOrDefault(k, "")).toList();
    return NAME + ":" + answer + ":" + String.join("-", mark);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    State state = State.valueOf(scene.values().getOrDefault(STATE, "").toUpperCase(Locale.ROOT));
    if (Turns.pressed(turn, payload(scene, EDIT))) {
      int counted = state == State.AFTER ? people(scene) : 0;
      return here(turn, scene, open -> talk.askNumber(open, counted));
    }
    return switch (state) {
      case CONFIRM -> confirmed(turn, scene, said);
      case NUMBER -> numbered(turn, scene, more(turn, scene).orElse(Party.answered(turn.text())));
      case AFTER -> numbered(turn, scene, told(turn, scene));
    };
  }

  private Optional<Effects> confirmed(Turn turn, Scene scene, ShortAnswer said) {
    int people = people(scene);
    boolean first = said instanceof ShortAnswer.Numbered one && one.number() == 1;
    boolean second = said instanceof ShortAnswer.Numbered two && two.number() == 2;
    if (said instanceof ShortAnswer.Yes || first || Turns.pressed(turn, payload(scene, YES))) {
      return here(turn, scene, open -> talk.countAs(turn, open, people));
    }
    return said instanceof ShortAnswer.No || second
        ? here(turn, scene, open -> talk.askNumber(open, 0))
        : numbered(turn, scene, told(turn, scene));
  }

  /** "Lớp vẽ có nhận 2 bé không" is a question of its own. */
  private static OptionalInt told(Turn turn, Scene scene) {
    return Asking.asks(turn.text())
        ? OptionalInt.empty()
        : more(turn, scene).orElse(Party.in(turn.text()));
  }

  /** All together, where more are told to have come than were told of before. */
  private static Optional<OptionalInt> more(Turn turn, Scene scene) {
    OptionalInt more = people(scene) == 0 ? OptionalInt.empty() : Party.more(turn.text());
    return more.isPresent()
        ? Optional.of(OptionalInt.of(people(scene) + more.getAsInt()))
        : Optional.empty();
  }

  private static int people(Scene scene) {
    return Integer.parseInt(scene.values().getOrDefault(PEOPLE, "0"));
  }

  private Optional<Effects> numbered(Turn turn, Scene scene, OptionalInt people) {
    return people.isEmpty()
        ? Optional.empty()
        : here(turn, scene, open -> talk.repeatBack(open, people.getAsInt()));
  }

  private Optional<Effects> here(Turn turn, Scene scene, Function<Found.Open, Effects> then) {
    long code = Long.parseLong(scene.values().getOrDefault(CODE, "0"));
    return Optional.of(
        talk.open(turn, code)
            .map(then)
            .orElseGet(() -> Effects.saying(CheckInWords.say("over.some"))));
  }
}
