package vn.loahoc.attendance.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loahoc.attendance.Bookable;
import vn.loahoc.attendance.Registering;
import vn.loahoc.attendance.Registrant;
import vn.loahoc.attendance.RegistrationWords;
import vn.loahoc.attendance.Registrations.Party;
import vn.loahoc.attendance.Registrations.Wish;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.store.Transaction;

/** Takes the places, once that is agreed to. If they went meanwhile, it is asked again. */
final class TakePlaces implements SceneHandler {

  private static final String NAME = "registration-take";
  private static final String WISH = "wish";

  private final Counter counter;
  private final ConfirmParty confirm;

  TakePlaces(Counter counter, ConfirmParty confirm) {
    this.counter = counter;
    this.confirm = confirm;
  }

  static Scene scene(String occurrence, Asked asked, Wish wish) {
    return new Scene(
        NAME, asked.in(Map.of(ConfirmParty.OCCURRENCE, occurrence, WISH, wish.name())));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    Optional<String> person = turn.speaker().person();
    if (!(said instanceof ShortAnswer.Yes) || person.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        counter
            .bookables()
            .find(scene.values().getOrDefault(ConfirmParty.OCCURRENCE, ""))
            .<Effects>map(bookable -> t -> taken(t, turn, bookable, scene))
            .orElseGet(() -> Effects.saying(RegistrationWords.say("gone"))));
  }

  private Outcome taken(Transaction t, Turn turn, Bookable bookable, Scene scene) {
    Asked asked = Asked.of(scene);
    Wish wish = Wish.valueOf(scene.values().getOrDefault(WISH, Wish.PLACES.name()));
    Registrant who =
        new Registrant(
            turn.speaker().person().orElseThrow(), turn.update().author().address().channel());
    Registering result =
        counter
            .registrations()
            .register(t, bookable, who, new Party(asked.people(), wish), turn.now());
    String named = RegistrationWords.named(bookable);
    return switch (result) {
      case Registering.Seated seated ->
          done(
              turn,
              bookable,
              RegistrationWords.say("seated", asked.people(), named),
              counter.beside().of(bookable.occurrence(), turn.now()));
      case Registering.Waiting waiting ->
          done(
              turn,
              bookable,
              RegistrationWords.say("waiting", waiting.position(), named, asked.people()),
              List.of());
      case Registering.Full full -> confirm.asked(t, turn, bookable, asked);
      case Registering.TooLarge large -> confirm.asked(t, turn, bookable, asked);
      case Registering.Closed closed -> Outcome.saying(Shown.closed(closed.occasion(), turn.now()));
      case Registering.Already already ->
          counter
              .mine(t, turn, bookable.occurrence())
              .map(Shown::already)
              .map(Outcome::saying)
              .orElseGet(
                  () ->
                      Outcome.saying(
                          Shown.closed(counter.registrations().occasion(t, bookable), turn.now())));
    };
  }

  /** "hủy" right after it gives the places back; "nhắc tôi" is about them. */
  private static Outcome done(Turn turn, Bookable bookable, String text, List<Button> beside) {
    List<Button> buttons = new ArrayList<>(beside);
    if (NameInList.isPossible(turn)) {
      buttons.add(Button.press(RegistrationWords.say("button-name"), NameInList.NAME));
    }
    buttons.add(
        Button.press(
            RegistrationWords.say("button-cancel"),
            CancelOrder.NAME + ":" + bookable.occurrence()));
    return Outcome.asking(JustRegistered.scene(bookable.occurrence()), Content.plain(text, buttons))
        .about(List.of(Shown.recalled(bookable)));
  }
}
