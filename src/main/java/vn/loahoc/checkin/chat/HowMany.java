package vn.loahoc.checkin.chat;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
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
 * The session remembers for which code; a button never carries it. Thread-safe.
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
    String mark = values.getOrDefault(STATE, "") + values.getOrDefault(PEOPLE, "");
    return NAME + ":" + answer + ":" + mark;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    State state = State.valueOf(scene.values().getOrDefault(STATE, "").toUpperCase(Locale.ROOT));
    if (Turns.pressed(turn, payload(scene, EDIT))) {
      return here(turn, scene, talk::askNumber);
    }
    return switch (state) {
      case CONFIRM -> confirmed(turn, scene, said);
      case NUMBER -> numbered(turn, scene, Party.answered(turn.text()), said);
      case AFTER -> numbered(turn, scene, told(turn), said);
    };
  }

  private Optional<Effects> confirmed(Turn turn, Scene scene, ShortAnswer said) {
    int people = Integer.parseInt(scene.values().getOrDefault(PEOPLE, "1"));
    boolean first = said instanceof ShortAnswer.Numbered one && one.number() == 1;
    boolean second = said instanceof ShortAnswer.Numbered two && two.number() == 2;
    if (said instanceof ShortAnswer.Yes || first || Turns.pressed(turn, payload(scene, YES))) {
      return here(turn, scene, open -> talk.countAs(turn, open, people));
    }
    return said instanceof ShortAnswer.No || second
        ? here(turn, scene, talk::askNumber)
        : numbered(turn, scene, told(turn), said);
  }

  /** "Lớp vẽ có nhận 2 bé không" is a question of its own. */
  private static OptionalInt told(Turn turn) {
    return Asking.asks(turn.text()) ? OptionalInt.empty() : Party.in(turn.text());
  }

  private Optional<Effects> numbered(Turn turn, Scene scene, OptionalInt people, ShortAnswer said) {
    return people.isEmpty() || said instanceof ShortAnswer.Cancel
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
