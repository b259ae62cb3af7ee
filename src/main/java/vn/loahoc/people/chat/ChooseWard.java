package vn.loahoc.people.chat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Handler;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Recall;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.message.Inbound;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.PeopleWords;
import vn.loahoc.people.Registry;
import vn.loahoc.people.Role;
import vn.loahoc.people.WardChoice;
import vn.loahoc.people.WardNames;
import vn.loahoc.place.Spot;
import vn.loahoc.place.Ward;
import vn.loahoc.store.Transaction;

/**
 * Lets people say where they live: by button, by a name old or new, by sharing their place. The
 * session remembers it; only who agreed to it has it kept. The buttons are orders by themselves, so
 * that old ones still work.
 */
final class ChooseWard implements Command, SceneHandler, Handler {

  static final String NAME = "phuong";

  /** No ward has a longer name. */
  private static final int MOST_WORDS = 4;

  private static final String OPTIONS = "options";
  private static final String DIVIDER = "|";

  private final Registry registry;
  private final Supplier<WardNames> wards;

  ChooseWard(Registry registry, Supplier<WardNames> wards) {
    this.registry = registry;
    this.wards = wards;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> phrases() {
    return List.of(
        "chọn phường",
        "đổi phường",
        "phường của tôi",
        "chọn lại phường",
        "chọn phường …",
        "đổi phường …",
        "tôi ở phường …",
        "tui ở phường …",
        "em ở phường …",
        "tôi ở p …",
        "em ở p …",
        "mình ở phường …",
        "con ở phường …",
        "cháu ở phường …",
        "bác ở phường …",
        "cô ở phường …",
        "chú ở phường …",
        "nhà tôi ở phường …",
        "nhà em ở phường …");
  }

  /** "Tôi ở phường Tân Phú thì đi đâu" is a question. */
  @Override
  public boolean takes(Turn turn, String argument) {
    return argument.strip().split("\\s+").length <= MOST_WORDS;
  }

  @Override
  public String description() {
    return PeopleWords.say("menu.ward");
  }

  @Override
  public Set<Role> roles() {
    return Role.EVERYBODY;
  }

  @Override
  public Effects run(Turn turn, String argument) {
    if (argument.isBlank()) {
      String sentence =
          turn.speaker()
              .ward()
              .map(ward -> PeopleWords.say("ward.now", "ward", ward))
              .orElseGet(() -> PeopleWords.say("ward.which"));
      return Effects.saying(askAnyhow(turn, sentence));
    }
    return named(turn, argument)
        .orElseGet(() -> Effects.saying(ask(PeopleWords.say("ward.not-found"), all(turn))));
  }

  /** A place that is shared when nothing is open, as by the button of an older question. */
  @Override
  public Optional<Effects> handle(Turn turn) {
    return turn.update().inbound() instanceof Inbound.Located located && !turn.update().inGroup()
        ? Optional.of(Effects.saying(near(turn, located)))
        : Optional.empty();
  }

  private Outcome near(Turn turn, Inbound.Located located) {
    LocalDate today = turn.now().toLocalDate();
    Spot place = new Spot(located.latitude(), located.longitude());
    List<String> near = names(wards.get().near(place, today));
    if (!near.isEmpty()) {
      return ask(PeopleWords.say("ward.near"), near).remembering(Recall.noteOf(place));
    }
    boolean known = wards.get().knowPlaces(today);
    return ask(PeopleWords.say(known ? "ward.far" : "ward.by-name"), all(turn))
        .remembering(Recall.noteOf(place));
  }

  private List<String> all(Turn turn) {
    return names(wards.get().on(turn.now().toLocalDate()));
  }

  private static List<String> names(List<Ward> wards) {
    return wards.stream().map(Ward::name).toList();
  }

  /** By button, by name, and by place where places are known. */
  private Outcome askAnyhow(Turn turn, String sentence) {
    boolean byPlace = wards.get().knowPlaces(turn.now().toLocalDate());
    return ask(
        sentence,
        all(turn),
        byPlace ? List.of(Button.shareLocation(PeopleWords.say("ward.share"))) : List.of());
  }

  private static Outcome ask(String sentence, List<String> names) {
    return ask(sentence, names, List.of());
  }

  private static Outcome ask(String sentence, List<String> names, List<Button> further) {
    if (names.isEmpty()) {
      return Outcome.saying(PeopleWords.say("ward.none"));
    }
    List<Button> buttons = new ArrayList<>();
    names.forEach(name -> buttons.add(Button.press(name, NAME + ":" + name)));
    buttons.addAll(further);
    Scene scene = new Scene(NAME, Map.of(OPTIONS, String.join(DIVIDER, names)));
    return Outcome.asking(scene, Content.plain(sentence, buttons));
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    List<String> options = List.of(scene.values().getOrDefault(OPTIONS, "").split("\\" + DIVIDER));
    return switch (turn.update().inbound()) {
      case Inbound.Located located -> Optional.of(Effects.saying(near(turn, located)));
      case Inbound.Pressed pressed when pressed.payload().startsWith(NAME + ":") ->
          named(turn, pressed.payload().substring(NAME.length() + 1));
      case Inbound.Said words when said instanceof ShortAnswer.Numbered number ->
          picked(options, number.number()).flatMap(name -> named(turn, name));
      case Inbound.Said words -> typed(turn, options);
      default -> Optional.empty();
    };
  }

  private static Optional<String> picked(List<String> options, int number) {
    int index = number == ShortAnswer.Numbered.LAST ? options.size() : number;
    return index >= 1 && index <= options.size()
        ? Optional.of(options.get(index - 1))
        : Optional.empty();
  }

  /**
   * A name of no ward is asked about again if it says that it is one; else it is another message.
   */
  private Optional<Effects> typed(Turn turn, List<String> options) {
    Optional<Effects> named = named(turn, turn.text());
    boolean meant = WardNames.saysWard(turn.text());
    return named.isPresent() || !meant
        ? named
        : Optional.of(Effects.saying(ask(PeopleWords.say("ward.not-found"), options)));
  }

  private Optional<Effects> named(Turn turn, String name) {
    LocalDate today = turn.now().toLocalDate();
    return switch (wards.get().read(name, today)) {
      case WardChoice.One one -> Optional.of(t -> chosen(t, turn, one.ward().name()));
      case WardChoice.Several several ->
          Optional.of(
              Effects.saying(
                  ask(
                      PeopleWords.say("ward.several", "said", several.said()),
                      names(several.wards()))));
      case WardChoice.None none -> Optional.empty();
    };
  }

  private Outcome chosen(Transaction t, Turn turn, String ward) {
    Instant now = HomeTime.instant(turn.now());
    boolean kept =
        registry
            .people()
            .speaker(t, turn.update().author().address())
            .person()
            .filter(person -> registry.people().live(t, person, ward, now))
            .isPresent();
    if (kept) {
      return Outcome.saying(PeopleWords.say("ward.kept", "ward", ward))
          .remembering(Recall.WARD, "");
    }
    Outcome noted =
        turn.recall().isUnder16()
            ? Outcome.saying(PeopleWords.say("ward.for-now", "ward", ward))
            : Outcome.saying(
                Content.plain(
                    PeopleWords.say("ward.for-now", "ward", ward),
                    List.of(Button.press(PeopleWords.say("ward.remember"), KeepWard.NAME))));
    return noted.remembering(Recall.WARD, ward);
  }
}
