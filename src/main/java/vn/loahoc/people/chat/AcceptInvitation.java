package vn.loahoc.people.chat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Handler;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Address;
import vn.loahoc.message.Author;
import vn.loahoc.message.Content;
import vn.loahoc.message.Inbound;
import vn.loahoc.message.RichText;
import vn.loahoc.people.Acceptance;
import vn.loahoc.people.ConsentOffer;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.Invitation;
import vn.loahoc.people.Invitations;
import vn.loahoc.people.PeopleWords;
import vn.loahoc.people.Purpose;
import vn.loahoc.people.Registry;
import vn.loahoc.people.Role;
import vn.loahoc.store.Transaction;

/**
 * An invitation comes by a link or as a typed code. What is kept of staff is told first; accepting
 * is agreeing to it. The session keeps the invitation's number, never its code.
 */
final class AcceptInvitation implements Handler, SceneHandler {

  private static final String NAME = "invitation";
  private static final String ID = "id";

  private final Registry registry;

  AcceptInvitation(Registry registry) {
    this.registry = registry;
  }

  Command type() {
    return new Order(
        new Order.Form("mamoi", List.of("mã mời …", "nhập mã mời …", "mã mời"), ""),
        Role.EVERYBODY,
        (turn, argument) -> t -> looked(t, turn, argument));
  }

  @Override
  public Optional<Effects> handle(Turn turn) {
    return turn.update().inbound() instanceof Inbound.Joined joined
            && !turn.update().inGroup()
            && Invitations.looksLikeACode(joined.payload())
        ? Optional.of(t -> looked(t, turn, joined.payload()))
        : Optional.empty();
  }

  private Outcome looked(Transaction t, Turn turn, String code) {
    if (turn.recall().isUnder16()) {
      return Outcome.saying(PeopleWords.say("consent.under-16"));
    }
    return registry
        .invitations()
        .open(t, code, now(turn))
        .map(invitation -> ask(turn, invitation))
        .orElseGet(() -> Outcome.saying(PeopleWords.say("invitation.invalid")));
  }

  private Outcome ask(Turn turn, Invitation invitation) {
    String id = String.valueOf(invitation.id());
    Scene scene = new Scene(NAME, Map.of(ID, id, Asked.MARK, id));
    String role = PeopleWords.office(invitation.office());
    RichText text = RichText.plain(PeopleWords.say("invitation.ask", "role", role) + " ");
    for (RichText.Run run : offer(turn).text().runs()) {
      text = text.then(run);
    }
    return Outcome.asking(
        scene,
        new Content.Text(
            text,
            List.of(
                Asked.yes(scene, PeopleWords.say("invitation.yes")),
                Asked.no(scene, PeopleWords.say("invitation.no")))));
  }

  private ConsentOffer offer(Turn turn) {
    return registry
        .offers()
        .offer(Purpose.STAFF, account(turn).channel(), turn.now().toLocalDate());
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    long id = Long.parseLong(scene.values().getOrDefault(ID, "0"));
    return switch (Asked.yesOrNo(turn, scene, said)) {
      case ShortAnswer.Yes yes -> Optional.of(t -> accepted(t, turn, id));
      case ShortAnswer.No no -> Optional.of(t -> refused(t, turn, id));
      default -> Optional.empty();
    };
  }

  private Outcome accepted(Transaction t, Turn turn, long id) {
    Author author = turn.update().author();
    Optional<Invitation> invitation = registry.invitations().open(t, id, now(turn));
    Acceptance acceptance =
        new Acceptance(author.address(), author.name(), offer(turn).wording(), now(turn));
    boolean accepted = registry.invitations().accept(t, id, acceptance).isPresent();
    return invitation
        .filter(open -> accepted)
        .map(open -> PeopleWords.office(open.office()))
        .map(role -> Outcome.saying(PeopleWords.say("invitation.accepted", "role", role)))
        .orElseGet(() -> Outcome.saying(PeopleWords.say("invitation.invalid")));
  }

  private Outcome refused(Transaction t, Turn turn, long id) {
    return registry
        .invitations()
        .open(t, id, now(turn))
        .map(open -> HomeTime.moment(open.life().to()))
        .map(until -> Outcome.saying(PeopleWords.say("invitation.refused", "until", until)))
        .orElseGet(() -> Outcome.saying(PeopleWords.say("invitation.invalid")));
  }

  private static Address account(Turn turn) {
    return turn.update().author().address();
  }

  private static Instant now(Turn turn) {
    return HomeTime.instant(turn.now());
  }
}
