package vn.loahoc.people.chat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Address;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.people.Consent;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.PeopleWords;
import vn.loahoc.people.Purpose;
import vn.loahoc.people.Registry;
import vn.loahoc.people.Role;
import vn.loahoc.store.Transaction;

/**
 * "Rút đồng ý": as easy as agreeing was. One consent is withdrawn at once, of several the person
 * chooses.
 */
final class WithdrawConsent implements SceneHandler {

  private static final String NAME = "withdraw";
  private static final String PURPOSES = "purposes";
  private static final String DIVIDER = " ";

  private final Registry registry;

  WithdrawConsent(Registry registry) {
    this.registry = registry;
  }

  Command withdraw() {
    return new Order(
        new Order.Form(
            "rutdongy",
            List.of("rút đồng ý", "rút lại đồng ý", "rút sự đồng ý", "không đồng ý nữa"),
            PeopleWords.say("menu.withdraw")),
        Role.EVERYBODY,
        (turn, argument) -> t -> asked(t, turn));
  }

  Command unlink() {
    return new Order(
        new Order.Form("bolienket", List.of("bỏ liên kết", "hủy liên kết", "tách tài khoản"), ""),
        Role.EVERYBODY,
        (turn, argument) -> t -> parted(t, turn));
  }

  private Outcome parted(Transaction t, Turn turn) {
    boolean linked = purposes(t, turn).contains(Purpose.LINK);
    if (linked) {
      end(t, turn, List.of(Purpose.LINK));
    }
    return Outcome.saying(PeopleWords.say(linked ? "link.parted" : "link.none"));
  }

  private Outcome asked(Transaction t, Turn turn) {
    List<Purpose> purposes = purposes(t, turn);
    return switch (purposes.size()) {
      case 0 -> Outcome.saying(PeopleWords.say("withdraw.nothing"));
      case 1 -> ended(t, turn, purposes);
      default -> ask(purposes);
    };
  }

  private List<Purpose> purposes(Transaction t, Turn turn) {
    return registry
        .people()
        .speaker(t, account(turn))
        .person()
        .map(person -> registry.consents().of(t, person, now(turn)))
        .orElse(List.of())
        .stream()
        .map(Consent::purpose)
        .sorted()
        .toList();
  }

  private static Outcome ask(List<Purpose> purposes) {
    String keys = purposes.stream().map(Purpose::key).collect(Collectors.joining(DIVIDER));
    Scene scene = new Scene(NAME, Map.of(PURPOSES, keys, Asked.MARK, marks(purposes)));
    List<Button> buttons = new ArrayList<>();
    for (Purpose purpose : purposes) {
      String title = PeopleWords.say("purpose." + purpose.key());
      buttons.add(Asked.numbered(scene, title, buttons.size() + 1));
    }
    buttons.add(Asked.numbered(scene, PeopleWords.say("withdraw.all"), buttons.size() + 1));
    return Outcome.asking(scene, Content.plain(PeopleWords.say("withdraw.which"), buttons));
  }

  /** Which list it was, so that no button of a longer one picks something else. */
  private static String marks(List<Purpose> purposes) {
    return purposes.stream()
        .map(purpose -> purpose.key().substring(0, 1))
        .collect(Collectors.joining());
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    List<Purpose> purposes =
        Stream.of(scene.values().getOrDefault(PURPOSES, "").split(DIVIDER))
            .flatMap(key -> Purpose.of(key).stream())
            .toList();
    return switch (Asked.numbered(turn, scene, said)) {
      case ShortAnswer.Numbered number -> picked(turn, purposes, number.number());
      case ShortAnswer.No no -> Optional.of(Effects.saying(PeopleWords.say("withdraw.kept")));
      case ShortAnswer.Cancel no -> Optional.of(Effects.saying(PeopleWords.say("withdraw.kept")));
      default ->
          turn.text().strip().equalsIgnoreCase(PeopleWords.say("withdraw.all"))
              ? Optional.of(t -> ended(t, turn, purposes))
              : Optional.empty();
    };
  }

  private Optional<Effects> picked(Turn turn, List<Purpose> purposes, int number) {
    int index = number == ShortAnswer.Numbered.LAST ? purposes.size() + 1 : number;
    if (index < 1 || index > purposes.size() + 1) {
      return Optional.empty();
    }
    List<Purpose> meant = index > purposes.size() ? purposes : List.of(purposes.get(index - 1));
    return Optional.of(t -> ended(t, turn, meant));
  }

  private Outcome ended(Transaction t, Turn turn, List<Purpose> purposes) {
    end(t, turn, purposes);
    return Outcome.saying(
        purposes.size() == 1
            ? PeopleWords.say(
                "withdraw.done", "purpose", PeopleWords.say("purpose." + purposes.getFirst().key()))
            : PeopleWords.say("withdraw.done-all"));
  }

  private void end(Transaction t, Turn turn, List<Purpose> purposes) {
    for (Purpose purpose : purposes) {
      registry
          .people()
          .speaker(t, account(turn))
          .person()
          .ifPresent(
              person -> registry.consents().withdraw(t, person, purpose, account(turn), now(turn)));
    }
  }

  private static Address account(Turn turn) {
    return turn.update().author().address();
  }

  private static Instant now(Turn turn) {
    return HomeTime.instant(turn.now());
  }
}
