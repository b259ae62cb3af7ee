package vn.loahoc.people.chat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import vn.loahoc.dialogue.Consenting;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Recall;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Address;
import vn.loahoc.message.Content;
import vn.loahoc.message.RichText;
import vn.loahoc.people.AgeWords;
import vn.loahoc.people.ConsentOffer;
import vn.loahoc.people.Given;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.PeopleWords;
import vn.loahoc.people.Purpose;
import vn.loahoc.people.Registry;
import vn.loahoc.people.Speaker;
import vn.loahoc.store.Transaction;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;

/**
 * Asks for consent: one purpose, two equal buttons. Only what was shown is agreed to: if the
 * sentence has changed meanwhile, it is asked again.
 */
final class ConsentScene implements SceneHandler, Consenting {

  private static final String NAME = "consent";
  private static final String PURPOSE = "purpose";
  private static final String UNTIL = "until";
  private static final String THEN = "then";

  /** Folded. */
  private static final Pattern AGREEING =
      Pattern.compile("(?<!\\S)(?<!khong )(?<!chua )(?:(?:toi|em|minh|tui) )?dong y(?: a)?(?!\\S)");

  /** Begins the names of what the scene that goes on has settled. */
  private static final String SETTLED = "then.";

  private final Registry registry;
  private final Supplier<List<SceneHandler>> handlers;

  /**
   * @param handlers where the one that goes on is found; asked late, since they may need this one
   */
  ConsentScene(Registry registry, Supplier<List<SceneHandler>> handlers) {
    this.registry = registry;
    this.handlers = handlers;
  }

  @Override
  public Effects first(Turn turn, Purpose purpose, Scene then) {
    if (turn.recall().isUnder16()) {
      return Effects.saying(PeopleWords.say("consent.under-16"));
    }
    return t -> {
      Speaker speaker = registry.people().speaker(t, turn.update().author().address());
      Instant now = HomeTime.instant(turn.now());
      boolean agreed =
          speaker.person().filter(p -> registry.consents().lives(t, p, purpose, now)).isPresent();
      return agreed
          ? goOn(t, turn.by(speaker), then)
          : ask(offer(turn, purpose, turn.now().toLocalDate()), then);
    };
  }

  private ConsentOffer offer(Turn turn, Purpose purpose, LocalDate today) {
    return registry.offers().offer(purpose, turn.update().author().address().channel(), today);
  }

  private static Outcome ask(ConsentOffer offer, Scene then) {
    Map<String, String> values = new HashMap<>();
    values.put(PURPOSE, offer.purpose().key());
    values.put(Asked.MARK, offer.wording().version());
    values.put(UNTIL, offer.until().map(LocalDate::toString).orElse(""));
    values.put(THEN, then.name());
    then.values().forEach((name, value) -> values.put(SETTLED + name, value));
    return asking(new Scene(NAME, values), offer.text());
  }

  private static Outcome asking(Scene scene, RichText text) {
    return Outcome.asking(
        scene,
        new Content.Text(
            text,
            List.of(
                Asked.yes(scene, PeopleWords.say("consent.yes")),
                Asked.no(scene, PeopleWords.say("consent.no")))));
  }

  @Override
  public Optional<Effects> again(Turn turn, Scene scene) {
    return purpose(scene)
        .map(purpose -> PeopleWords.say("consent.again", "purpose", title(purpose)))
        .map(text -> Effects.saying(asking(scene, RichText.plain(text))));
  }

  private static String title(Purpose purpose) {
    return PeopleWords.say("purpose." + purpose.key());
  }

  private static Optional<Purpose> purpose(Scene scene) {
    return Purpose.of(scene.values().getOrDefault(PURPOSE, ""));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    Optional<AgeWords.Said> age = AgeWords.read(withoutAgreeing(turn.text()));
    if (age.equals(Optional.of(AgeWords.Said.UNDER_16)) && !isTitle(turn, "consent.yes")) {
      return Optional.of(
          Effects.saying(
              Outcome.saying(PeopleWords.say("consent.under-16"))
                  .remembering(Recall.AGE, Recall.UNDER_16)));
    }
    ShortAnswer answer = Asked.yesOrNo(turn, scene, said);
    boolean grownUp = age.equals(Optional.of(AgeWords.Said.GROWN_UP));
    boolean agrees = grownUp && !withoutAgreeing(turn.text()).equals(words(turn.text()));
    if (answer instanceof ShortAnswer.Yes || agrees || isTitle(turn, "consent.yes")) {
      return purpose(scene).map(purpose -> t -> agreed(t, turn, scene, purpose));
    }
    if (answer instanceof ShortAnswer.No || isTitle(turn, "consent.no")) {
      return Optional.of(Effects.saying(PeopleWords.say("consent.refused")));
    }
    // an age alone agrees to nothing
    return grownUp ? again(turn, scene) : Optional.empty();
  }

  /** "Em 20 tuổi, đồng ý" without the latter. */
  private static String withoutAgreeing(String text) {
    return AGREEING.matcher(words(text)).replaceAll(" ").strip();
  }

  /** Whether somebody has typed what stands on a button. */
  private static boolean isTitle(Turn turn, String key) {
    return !turn.text().isEmpty() && words(turn.text()).equals(words(PeopleWords.say(key)));
  }

  private static String words(String text) {
    return Folding.fold(String.join(" ", Spelling.words(text))).strip();
  }

  private Outcome agreed(Transaction t, Turn turn, Scene scene, Purpose purpose) {
    Address account = turn.update().author().address();
    Optional<LocalDate> until =
        Optional.of(scene.values().getOrDefault(UNTIL, ""))
            .filter(day -> !day.isEmpty())
            .map(LocalDate::parse);
    ConsentOffer offer = registry.offers().until(purpose, account.channel(), until);
    Scene then = then(scene);
    if (!offer.wording().version().equals(scene.values().get(Asked.MARK))) {
      return ask(offer(turn, purpose, turn.now().toLocalDate()), then);
    }
    registry
        .consents()
        .give(t, new Given(account, purpose, offer.wording(), until, HomeTime.instant(turn.now())));
    return goOn(t, turn.by(registry.people().speaker(t, account).orIn(turn.recall().ward())), then);
  }

  private static Scene then(Scene scene) {
    Map<String, String> settled = new HashMap<>();
    scene
        .values()
        .forEach(
            (name, value) -> {
              if (name.startsWith(SETTLED)) {
                settled.put(name.substring(SETTLED.length()), value);
              }
            });
    return new Scene(scene.values().getOrDefault(THEN, ""), settled);
  }

  private Outcome goOn(Transaction t, Turn turn, Scene then) {
    return handlers.get().stream()
        .filter(handler -> handler.name().equals(then.name()))
        .findFirst()
        .flatMap(handler -> handler.answered(turn, then, new ShortAnswer.Yes()))
        .orElseThrow(() -> new IllegalStateException("nothing goes on with " + then.name()))
        .in(t);
  }
}
