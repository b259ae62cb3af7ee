package vn.loahoc.attendance.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loahoc.attendance.Bookable;
import vn.loahoc.attendance.Occasion;
import vn.loahoc.attendance.RegistrationWords;
import vn.loahoc.attendance.Registrations;
import vn.loahoc.attendance.Registrations.Wish;
import vn.loahoc.attendance.Room;
import vn.loahoc.dialogue.Choosing;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Inbound;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.Purpose;
import vn.loahoc.store.Transaction;

/**
 * Repeats back for whom it is and how many come, before a place is taken; where there are not
 * enough, offers fewer or the waiting list. Only then is consent asked.
 */
final class ConfirmParty implements SceneHandler {

  private static final String NAME = "registration-confirm";
  static final String OCCURRENCE = "occurrence";
  private static final String STEP = "step";
  private static final String YES = "yes";
  private static final String FEWER = "fewer";
  private static final String WAIT = "wait";
  private static final String EDIT = "edit";
  private static final String NO = "no";

  /** What was asked. */
  private enum Step {
    FITS,
    SHORT,
    FULL,
    NUMBER;

    /** What can be chosen, in the order of the buttons. */
    private List<String> keys() {
      return switch (this) {
        case FITS -> List.of(YES, EDIT, NO);
        case SHORT -> List.of(FEWER, WAIT, NO);
        case FULL -> List.of(WAIT, EDIT, NO);
        case NUMBER -> List.of();
      };
    }
  }

  private final Counter counter;

  ConfirmParty(Counter counter) {
    this.counter = counter;
  }

  @Override
  public String name() {
    return NAME;
  }

  /** Asks for a session whether that is right. */
  Effects asked(Turn turn, Bookable bookable, Asked asked) {
    return t -> asked(t, turn, bookable, asked);
  }

  Outcome asked(Transaction t, Turn turn, Bookable bookable, Asked asked) {
    Optional<Registrations.Mine> before = counter.mine(t, turn, bookable.occurrence());
    if (before.isPresent()) {
      return Outcome.saying(Shown.already(before.get()));
    }
    Occasion occasion = counter.registrations().occasion(t, bookable);
    String named = RegistrationWords.named(bookable);
    if (occasion.isClosed(turn.now())) {
      return Outcome.saying(Shown.closed(occasion, turn.now()));
    }
    if (occasion.isTooSmallFor(1)) {
      return Outcome.saying(RegistrationWords.say("no-places", named));
    }
    if (asked.people() < 1) {
      return number(bookable, asked, RegistrationWords.say("ask-number"));
    }
    if (asked.people() > Registrations.MOST_PEOPLE) {
      return number(bookable, asked, RegistrationWords.say("too-many", Registrations.MOST_PEOPLE));
    }
    if (occasion.isTooSmallFor(asked.people())) {
      int places = occasion.rules().places().orElse(0);
      String organizer =
          bookable.where().centre().orElseGet(() -> RegistrationWords.say("organizer"));
      return number(bookable, asked, RegistrationWords.say("too-large", places, organizer));
    }
    return question(bookable, counter.registrations().room(t, bookable), asked);
  }

  private static Outcome number(Bookable bookable, Asked asked, String text) {
    return Choosing.asking(scene(bookable.occurrence(), asked, Step.NUMBER, 0), text, List.of());
  }

  private static Outcome question(Bookable bookable, Room room, Asked asked) {
    List<String> text = new ArrayList<>();
    text.add(RegistrationWords.named(bookable) + ".");
    text.add(
        bookable
            .audience()
            .map(audience -> RegistrationWords.say("audience", audience))
            .orElseGet(() -> RegistrationWords.say("no-audience")));
    int people = asked.people();
    Step step = room.fits(people) ? Step.FITS : room.atOnce() > 0 ? Step.SHORT : Step.FULL;
    text.add(
        switch (step) {
          case FITS ->
              (room.limited() ? RegistrationWords.say("left", room.free()) + " " : "")
                  + asked.question();
          case SHORT -> RegistrationWords.say("ask-short", room.atOnce(), people);
          case FULL, NUMBER ->
              RegistrationWords.say(full(room), room.waitingParties(), room.waiting(), people);
        });
    Scene scene = scene(bookable.occurrence(), asked, step, room.atOnce());
    return Choosing.asking(scene, String.join(" ", text), options(step, scene))
        .about(List.of(Shown.recalled(bookable)));
  }

  @Override
  public Optional<Effects> again(Turn turn, Scene scene) {
    return offered(scene).map(bookable -> Effects.saying(again(bookable, scene)));
  }

  private static Outcome again(Bookable bookable, Scene scene) {
    Asked asked = Asked.of(scene);
    Step step = step(scene);
    String question =
        switch (step) {
          case FITS -> asked.question();
          case SHORT ->
              RegistrationWords.say(
                  "ask-short", scene.values().getOrDefault(FEWER, "0"), asked.people());
          case FULL -> RegistrationWords.say("ask-wait", asked.people());
          case NUMBER -> RegistrationWords.say("ask-number");
        };
    String text = RegistrationWords.say("ask-again", RegistrationWords.named(bookable), question);
    return Choosing.asking(scene, text, options(step, scene));
  }

  private Optional<Bookable> offered(Scene scene) {
    return counter.bookables().find(scene.values().getOrDefault(OCCURRENCE, ""));
  }

  private static Step step(Scene scene) {
    return Step.valueOf(scene.values().getOrDefault(STEP, Step.NUMBER.name()));
  }

  private static String full(Room room) {
    return room.waitingParties() == 0
        ? "ask-full-first"
        : room.free() > 0 ? "ask-blocked" : "ask-full";
  }

  private static Scene scene(String occurrence, Asked asked, Step step, int free) {
    return new Scene(
        NAME,
        asked.in(
            Map.of(
                OCCURRENCE,
                occurrence,
                STEP,
                step.name(),
                FEWER,
                String.valueOf(free),
                Choosing.MARK,
                occurrence + ":" + asked.people())));
  }

  private static List<Choosing.Choice> options(Step step, Scene scene) {
    String free = scene.values().getOrDefault(FEWER, "0");
    int people = Asked.of(scene).people();
    return step.keys().stream()
        .map(
            key ->
                switch (key) {
                  case FEWER -> Options.option(key, "button-fewer", free);
                  case WAIT ->
                      step == Step.SHORT
                          ? Options.option(key, "button-wait-for", people)
                          : Options.option(key, "button-wait");
                  default -> Options.option(key, "button-" + key);
                })
        .toList();
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer read) {
    ShortAnswer said = OrderSaidAgain.read(turn, read);
    Optional<Bookable> bookable = offered(scene);
    if (bookable.isEmpty()) {
      return Optional.empty();
    }
    Step step = step(scene);
    if (said instanceof ShortAnswer.No || said instanceof ShortAnswer.Cancel) {
      return Optional.of(declined(turn));
    }
    Optional<Effects> counted = counted(turn, scene, said, step, bookable.get());
    if (counted.isPresent()) {
      return counted;
    }
    if (choosesNothing(said, step)) {
      return Optional.of(asked(turn, bookable.get(), Asked.of(scene)));
    }
    Optional<String> key =
        said instanceof ShortAnswer.Yes && !step.keys().isEmpty()
            ? Optional.of(step.keys().getFirst())
            : Choosing.chosen(turn, scene, said, options(step, scene));
    return key.map(chosen -> decided(turn, scene, bookable.get(), chosen));
  }

  /**
   * Another number of people, if that is what is said. A yes never is one: "co" is "có", not "cô".
   * A bare number is one but where the waiting list is offered, and the number asked about said
   * again is a yes.
   */
  private Optional<Effects> counted(
      Turn turn, Scene scene, ShortAnswer said, Step step, Bookable bookable) {
    boolean counts =
        switch (step) {
          case NUMBER -> true;
          case FITS -> !(said instanceof ShortAnswer.Yes);
          case SHORT, FULL -> said instanceof ShortAnswer.Other;
        };
    if (!counts || !(turn.update().inbound() instanceof Inbound.Said)) {
      return Optional.empty();
    }
    List<String> typed = PartyLexicon.words(turn.text());
    Wanted wanted = PartyWords.read(typed);
    if (wanted.people().isEmpty() || !wanted.words().isEmpty()) {
      return Optional.empty();
    }
    Asked before = Asked.of(scene);
    if (said instanceof ShortAnswer.Numbered bare) {
      return Optional.of(
          step != Step.NUMBER && bare.number() == before.people()
              ? decided(turn, scene, bookable, step.keys().getFirst())
              : asked(turn, bookable, new Asked(bare.number(), 0)));
    }
    Asked typing = Asked.of(wanted);
    boolean more = step != Step.NUMBER && PartyLexicon.adds(typed);
    return Optional.of(asked(turn, bookable, more ? before.and(typing) : typing));
  }

  /** "Có" where two things are offered; "cái cuối" where nothing is numbered. */
  private static boolean choosesNothing(ShortAnswer said, Step step) {
    return switch (step) {
      case SHORT -> said instanceof ShortAnswer.Yes;
      case FITS -> said instanceof ShortAnswer.Numbered;
      case FULL, NUMBER -> false;
    };
  }

  private Effects decided(Turn turn, Scene scene, Bookable bookable, String key) {
    Asked asked = Asked.of(scene);
    int free = Integer.parseInt(scene.values().getOrDefault(FEWER, "0"));
    return switch (key) {
      case YES -> taking(turn, bookable, asked, Wish.PLACES);
      case FEWER -> taking(turn, bookable, asked.fewer(free), Wish.PLACES);
      case WAIT -> taking(turn, bookable, asked, Wish.TURN);
      case EDIT -> Effects.saying(number(bookable, asked, RegistrationWords.say("ask-number")));
      default -> declined(turn);
    };
  }

  private Effects taking(Turn turn, Bookable bookable, Asked asked, Wish wish) {
    Scene then = TakePlaces.scene(bookable.occurrence(), asked, wish);
    return counter.consenting().first(turn, Purpose.REGISTRATION, then);
  }

  /** What was agreed to for this alone is of no use then. */
  private Effects declined(Turn turn) {
    return t -> {
      turn.speaker()
          .person()
          .ifPresent(
              person -> counter.forgetting().release(t, person, HomeTime.instant(turn.now())));
      return Outcome.saying(RegistrationWords.say("not-registered"));
    };
  }
}
