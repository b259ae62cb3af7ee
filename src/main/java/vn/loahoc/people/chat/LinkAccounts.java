package vn.loahoc.people.chat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Address;
import vn.loahoc.message.Content;
import vn.loahoc.people.ChannelLinks;
import vn.loahoc.people.ChannelLinks.Tried;
import vn.loahoc.people.ConsentOffer;
import vn.loahoc.people.Given;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.PeopleWords;
import vn.loahoc.people.Purpose;
import vn.loahoc.people.Registry;
import vn.loahoc.people.Role;
import vn.loahoc.store.Transaction;

/** "Liên kết" shows a code; typed on the other account and agreed to there, both are one person. */
final class LinkAccounts implements SceneHandler {

  private static final String NAME = "link";

  /** The question that waits for a code, once one was shown. */
  private static final String WAITING = "waiting";

  private static final String ID = "id";
  private static final String UNTIL = "until";

  private final Registry registry;

  LinkAccounts(Registry registry) {
    this.registry = registry;
  }

  Command show() {
    return new Order(
        new Order.Form(
            "lienket",
            List.of("liên kết", "liên kết tài khoản", "gộp tài khoản", "lấy mã liên kết"),
            PeopleWords.say("menu.link")),
        Role.EVERYBODY,
        (turn, argument) ->
            argument.isBlank() ? t -> shown(t, turn) : t -> typed(t, turn, argument));
  }

  Command type() {
    return new Order(
        new Order.Form("malienket", List.of("mã liên kết …", "nhập mã liên kết …"), ""),
        Role.EVERYBODY,
        (turn, argument) -> t -> typed(t, turn, argument));
  }

  private Outcome shown(Transaction t, Turn turn) {
    if (turn.recall().isUnder16()) {
      return Outcome.saying(PeopleWords.say("consent.under-16"));
    }
    boolean staff = registry.people().speaker(t, account(turn)).isStaff();
    String code = registry.links().show(t, account(turn), now(turn));
    return Outcome.asking(
        new Scene(NAME, Map.of(WAITING, "")),
        Content.plain(PeopleWords.say(staff ? "link.code.staff" : "link.code", "code", code)));
  }

  private Outcome typed(Transaction t, Turn turn, String code) {
    if (turn.recall().isUnder16()) {
      return Outcome.saying(PeopleWords.say("consent.under-16"));
    }
    return switch (registry.links().look(t, account(turn), code, now(turn))) {
      case Tried.Found found -> ask(turn, found);
      case Tried.Wrong wrong -> Outcome.saying(PeopleWords.say("link.wrong"));
      case Tried.TooMany many -> Outcome.saying(PeopleWords.say("link.too-many"));
      case Tried.Same same -> Outcome.saying(PeopleWords.say("link.same"));
      case Tried.StaffShowsTheCode staff -> Outcome.saying(PeopleWords.say("link.staff-first"));
    };
  }

  private Outcome ask(Turn turn, Tried.Found found) {
    ConsentOffer offer = offer(turn);
    String id = String.valueOf(found.id());
    Scene scene =
        new Scene(
            NAME,
            Map.of(
                ID, id, Asked.MARK, id, UNTIL, offer.until().map(LocalDate::toString).orElse("")));
    return Outcome.asking(
        scene,
        new Content.Text(
            offer.text(),
            List.of(
                Asked.yes(scene, PeopleWords.say("link.yes")),
                Asked.no(scene, PeopleWords.say("link.no")))));
  }

  private ConsentOffer offer(Turn turn) {
    return registry.offers().offer(Purpose.LINK, account(turn).channel(), turn.now().toLocalDate());
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    if (scene.values().containsKey(WAITING)) {
      return ChannelLinks.looksLikeACode(turn.text())
          ? Optional.of(t -> typed(t, turn, turn.text()))
          : Optional.empty();
    }
    return switch (Asked.yesOrNo(turn, scene, said)) {
      case ShortAnswer.Yes yes -> Optional.of(t -> joined(t, turn, scene));
      case ShortAnswer.No no -> Optional.of(Effects.saying(PeopleWords.say("link.kept")));
      default -> Optional.empty();
    };
  }

  private Outcome joined(Transaction t, Turn turn, Scene scene) {
    Optional<LocalDate> until =
        Optional.of(scene.values().getOrDefault(UNTIL, ""))
            .filter(day -> !day.isEmpty())
            .map(LocalDate::parse);
    ConsentOffer offer = registry.offers().until(Purpose.LINK, account(turn).channel(), until);
    Given given = new Given(account(turn), Purpose.LINK, offer.wording(), until, now(turn));
    long id = Long.parseLong(scene.values().getOrDefault(ID, "0"));
    boolean joined = registry.links().join(t, id, given).isPresent();
    return Outcome.saying(PeopleWords.say(joined ? "link.done" : "link.wrong"));
  }

  private static Address account(Turn turn) {
    return turn.update().author().address();
  }

  private static Instant now(Turn turn) {
    return HomeTime.instant(turn.now());
  }
}
