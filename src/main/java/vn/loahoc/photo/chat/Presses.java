package vn.loahoc.photo.chat;

import static vn.loahoc.photo.PhotoWords.say;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.people.HomeTime;
import vn.loahoc.photo.Activities;
import vn.loahoc.photo.Children;
import vn.loahoc.photo.Depicted;
import vn.loahoc.photo.Developed;
import vn.loahoc.photo.Guess;
import vn.loahoc.photo.Photographer;
import vn.loahoc.photo.Sending;
import vn.loahoc.photo.Sending.State;
import vn.loahoc.photo.chat.PhotoChat.Desk;
import vn.loahoc.store.Transaction;

/** What the buttons below a question do. Photos are fetched before the transaction. */
final class Presses {

  static final String CHOOSE = "c";
  static final String NONE = "k";
  static final String AGREED = "d";
  static final String NOT_ASKED = "n";
  static final String ANOTHER = "s";
  static final String AGAIN = "t";
  static final String DROP = "b";

  private final Desk desk;
  private final Fetching fetching;

  Presses(Desk desk, Fetching fetching) {
    this.desk = desk;
    this.fetching = fetching;
  }

  /**
   * Does what a button says.
   *
   * @param what the id of an occasion, where one is chosen
   */
  Effects press(Turn turn, Photographer who, String act, long id, String what) {
    return switch (act) {
      case CHOOSE -> choose(turn, who, id, what);
      case NONE -> keep(turn, who, id, Children.NONE);
      case AGREED -> keep(turn, who, id, Children.AGREED);
      case NOT_ASKED -> leave(who, id, "not-asked");
      case DROP -> leave(who, id, "dropped");
      case ANOTHER -> another(turn, who, id);
      case AGAIN -> again(turn, who, id);
      default -> late();
    };
  }

  private Effects choose(Turn turn, Photographer who, long id, String what) {
    LocalDate today = turn.now().toLocalDate();
    Optional<Depicted> chosen = desk.activities().find(who, what, today);
    if (chosen.isEmpty()) {
      return Activities.isOtherwise(what) ? Effects.saying(say("no-campaign")) : late();
    }
    return t ->
        ifOpen(
            t,
            who,
            id,
            one -> Asking.children(desk.photos().choose(t, who, one, chosen.get()), ""));
  }

  private Effects another(Turn turn, Photographer who, long id) {
    LocalDate today = turn.now().toLocalDate();
    Guess all = desk.activities().guess(who, "", today);
    return which(who, id, all, today);
  }

  /** Asks what they show, of these. */
  Effects which(Photographer who, long id, Guess guess, LocalDate today) {
    return t -> ifOpen(t, who, id, one -> Asking.which(one, guess, today, ""));
  }

  /** Asks about children once more, if it is known what they show. */
  Effects askAgain(Photographer who, long id) {
    return t ->
        ifOpen(
            t,
            who,
            id,
            one ->
                one.what().isPresent()
                    ? Asking.children(one, say("which-yes"))
                    : Outcome.saying(say("late")));
  }

  private Effects leave(Photographer who, long id, String sentence) {
    return t ->
        ifOpen(
            t,
            who,
            id,
            one -> {
              desk.photos().leave(t, one);
              return Outcome.saying(say(sentence));
            });
  }

  /** Only now is anything fetched. */
  private Effects keep(Turn turn, Photographer who, long id, Children children) {
    Optional<Sending> ready = desk.database().read(t -> desk.photos().find(t, who, id));
    if (ready.filter(one -> one.state() == State.OPEN && one.what().isPresent()).isEmpty()) {
      return ready.filter(one -> one.state() == State.OPEN).isPresent()
          ? another(turn, who, id)
          : late();
    }
    Map<String, Developed> developed = fetching.all(turn, ready.get());
    Instant now = HomeTime.instant(turn.now());
    return t ->
        ifOpen(
            t,
            who,
            id,
            one ->
                desk.photos().answer(t, one, children)
                    ? Told.kept(one, desk.photos().keep(t, one, developed, now))
                    : Outcome.saying(say("late")));
  }

  /** Those that could not be fetched before. */
  private Effects again(Turn turn, Photographer who, long id) {
    Optional<Sending> kept =
        desk.database()
            .read(t -> desk.photos().find(t, who, id))
            .filter(one -> one.state() == State.KEPT);
    if (kept.isEmpty()) {
      return late();
    }
    Map<String, Developed> developed = fetching.all(turn, kept.get());
    Instant now = HomeTime.instant(turn.now());
    return t -> Told.kept(kept.get(), desk.photos().keep(t, kept.get(), developed, now));
  }

  private Outcome ifOpen(
      Transaction t, Photographer who, long id, Function<Sending, Outcome> then) {
    return desk.photos()
        .find(t, who, id)
        .filter(one -> one.state() == State.OPEN)
        .map(then)
        .orElseGet(() -> Outcome.saying(say("late")));
  }

  private static Effects late() {
    return Effects.saying(say("late"));
  }
}
