package vn.loahoc.checkin.chat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.loahoc.checkin.CheckInWords;
import vn.loahoc.checkin.CheckIns;
import vn.loahoc.checkin.Counted;
import vn.loahoc.checkin.Found;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.people.HomeTime;

/** What is done and said when somebody checks in, whichever way the digits came. Thread-safe. */
final class CheckInTalk {

  /** The session remembers by it when digits were answered that did not check in. */
  private static final String ANSWERED = "checkin";

  /** For so long they are expected to try again; wrong codes are counted for as long. */
  private static final long TRYING_SECONDS = 600;

  private final CheckIns checkIns;

  CheckInTalk(CheckIns checkIns) {
    this.checkIns = checkIns;
  }

  /** Digits were given, by hand or by a link. */
  Effects typed(Turn turn, String digits, OptionalInt people) {
    return found(turn, checkIns.look(Turns.visitor(turn), digits, Turns.now(turn)), people);
  }

  /**
   * The same where nobody may have meant a code. What is none is told to be wrong where people are
   * checking in; elsewhere it is any number.
   */
  Optional<Effects> perhaps(Turn turn, String digits, OptionalInt people) {
    if (isCheckingIn(turn)) {
      return Optional.of(typed(turn, digits, people));
    }
    Found found = checkIns.lookAtNumber(Turns.visitor(turn), digits, Turns.now(turn));
    boolean known = !(found instanceof Found.Wrong || found instanceof Found.TooMany);
    return known ? Optional.of(found(turn, found, people)) : Optional.empty();
  }

  /** Digits of which one is missing or too many, where people are checking in. */
  Optional<Effects> miscounted(Turn turn) {
    return isCheckingIn(turn)
        ? Optional.of(
            Effects.saying(
                Outcome.saying(CheckInWords.say("six-digits")).remembering(ANSWERED, second(turn))))
        : Optional.empty();
  }

  /** Some code is good, or somebody was just answered on one that did not check in. */
  private boolean isCheckingIn(Turn turn) {
    long answered = Long.parseLong(turn.recall().notes().getOrDefault(ANSWERED, "0"));
    long now = Turns.now(turn).getEpochSecond();
    return now - answered < TRYING_SECONDS || checkIns.anyOpen(Turns.now(turn));
  }

  private Effects found(Turn turn, Found found, OptionalInt people) {
    Effects effects = answered(turn, found, people);
    Optional<String> note = note(turn, found);
    return t -> {
      Outcome outcome = effects.in(t);
      return note.map(when -> outcome.remembering(ANSWERED, when)).orElse(outcome);
    };
  }

  /** Empty text where they are done with codes, nothing where it is as before. */
  private static Optional<String> note(Turn turn, Found found) {
    return switch (found) {
      case Found.Open open -> Optional.of("");
      case Found.Over over -> Optional.of("");
      case Found.TooMany many -> Optional.empty();
      case Found.Early early -> Optional.of(second(turn));
      case Found.Resting resting -> Optional.of(second(turn));
      case Found.Wrong wrong -> Optional.of(second(turn));
    };
  }

  private static String second(Turn turn) {
    return String.valueOf(Turns.now(turn).getEpochSecond());
  }

  private Effects answered(Turn turn, Found found, OptionalInt people) {
    return switch (found) {
      case Found.Open open when people.isPresent() -> repeatBack(open, people.getAsInt());
      case Found.Open open -> count(turn, open, 1);
      case Found.Early early ->
          Effects.saying(
              CheckInWords.say(
                  "early",
                  "title",
                  OccasionWords.title(early.occasion()),
                  "from",
                  HomeTime.moment(early.opens())));
      case Found.Over over ->
          Effects.saying(CheckInWords.say("over", "title", OccasionWords.title(over.occasion())));
      case Found.Resting resting ->
          Effects.saying(
              CheckInWords.say("resting", "title", OccasionWords.title(resting.occasion())));
      case Found.Wrong wrong -> Effects.saying(CheckInWords.say("wrong"));
      case Found.TooMany many -> Effects.saying(CheckInWords.say("too-many"));
    };
  }

  /** Several people are counted only after the number was repeated. */
  Effects repeatBack(Found.Open open, int people) {
    if (people < 1 || people > CheckIns.MOST_PEOPLE) {
      return askNumber(open, 0);
    }
    Scene scene = HowMany.scene(HowMany.State.CONFIRM, open.code().id(), people);
    String question =
        CheckInWords.say(
            "people.confirm",
            "people",
            String.valueOf(people),
            "title",
            OccasionWords.title(open.occasion()));
    List<Button> buttons =
        List.of(
            Button.press(CheckInWords.say("people.yes"), HowMany.payload(scene, HowMany.YES)),
            Button.press(CheckInWords.say("people.edit"), HowMany.payload(scene, HowMany.EDIT)));
    return Effects.saying(Outcome.asking(scene, Content.plain(question, buttons)));
  }

  /**
   * @param counted so far; 0 if nobody is or that is to be mended
   */
  Effects askNumber(Found.Open open, int counted) {
    Scene scene = HowMany.scene(HowMany.State.NUMBER, open.code().id(), counted);
    return Effects.saying(
        Outcome.asking(
            scene,
            Content.plain(
                CheckInWords.say(
                    "people.how-many", "most", String.valueOf(CheckIns.MOST_PEOPLE)))));
  }

  /** Digits are still missing. */
  static Effects askDigits(OptionalInt people) {
    return askDigits(people, "which-digits");
  }

  /** Those that were given are too few or too many. */
  static Effects askSixDigits(OptionalInt people) {
    return askDigits(people, "six-digits");
  }

  private static Effects askDigits(OptionalInt people, String sentence) {
    String number = people.isPresent() ? String.valueOf(people.getAsInt()) : "";
    return Effects.saying(
        Outcome.asking(
            new Scene(TypeDigits.NAME, Map.of(TypeDigits.PEOPLE, number)),
            Content.plain(CheckInWords.say(sentence))));
  }

  private Effects count(Turn turn, Found.Open open, int people) {
    Instant now = Turns.now(turn);
    return t ->
        said(turn, open, checkIns.attendances().count(t, Turns.visitor(turn), open, people, now));
  }

  /** Counts them, or corrects how many they are. */
  Effects countAs(Turn turn, Found.Open open, int people) {
    Instant now = Turns.now(turn);
    return t ->
        said(turn, open, checkIns.attendances().change(t, Turns.visitor(turn), open, people, now));
  }

  private static Outcome said(Turn turn, Found.Open open, Counted counted) {
    String title = OccasionWords.title(open.occasion());
    Scene scene = HowMany.scene(HowMany.State.AFTER, open.code().id(), counted.people());
    List<Button> buttons = new ArrayList<>();
    String sentence =
        switch (counted) {
          case Counted.Fresh fresh -> {
            boolean alone = fresh.people() == 1;
            if (alone) {
              buttons.add(more(scene));
            }
            if (!fresh.known() && !turn.recall().isUnder16() && !turn.update().inGroup()) {
              buttons.add(Button.press(CheckInWords.say("count-me"), CountMe.NAME));
            }
            String key = fresh.known() ? "done" : "done.nobody";
            yield say(alone ? key : key + ".many", title, fresh.people());
          }
          case Counted.Already already -> {
            buttons.add(more(scene));
            yield say("already", title, already.people());
          }
          case Counted.Changed changed -> say("changed", title, changed.people());
        };
    return Outcome.asking(scene, Content.plain(sentence, buttons));
  }

  private static Button more(Scene scene) {
    return Button.press(CheckInWords.say("people.more"), HowMany.payload(scene, HowMany.EDIT));
  }

  private static String say(String key, String title, int people) {
    return CheckInWords.say(key, "title", title, "people", String.valueOf(people));
  }

  /** An occasion of a question that was asked before, while its code is good. */
  Optional<Found.Open> open(Turn turn, long code) {
    return checkIns.open(code, Turns.now(turn));
  }
}
