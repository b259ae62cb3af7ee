package vn.loahoc.attendance.chat;

import java.util.List;
import java.util.Optional;
import vn.loahoc.attendance.Bookable;
import vn.loahoc.attendance.Occasion;
import vn.loahoc.attendance.RegistrationWords;
import vn.loahoc.attendance.Registrations.Mine;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Recall;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Content;
import vn.loahoc.store.Transaction;

/**
 * "Tôi đi được", "tôi không đi được": whoever says so may think that this is all. What is kept of
 * them, and how to register where nothing is. Thread-safe.
 */
final class Promised {

  private final Counter counter;
  private final GiveBack giveBack;

  Promised(Counter counter, GiveBack giveBack) {
    this.counter = counter;
    this.giveBack = giveBack;
  }

  /**
   * What is said to it.
   *
   * @param otherwise where nothing is known of registering for what was spoken of
   */
  Effects said(Turn turn, boolean coming, Outcome otherwise) {
    if (turn.update().inGroup() || turn.recall().isUnder16()) {
      return Effects.saying(otherwise);
    }
    List<Recall.Shown> shown = turn.recall().shown();
    List<Bookable> spokenOf = counter.spokenOf(turn);
    Optional<Outcome> elsewhere =
        shown.size() == 1 && spokenOf.isEmpty()
            ? counter.howElse(shown.getFirst()).map(Promised::thanked)
            : Optional.empty();
    return t ->
        registered(t, turn, coming)
            .or(
                () ->
                    spokenOf.size() == 1
                        ? Optional.of(unregistered(t, turn, spokenOf.getFirst(), coming))
                        : elsewhere)
            .orElse(otherwise);
  }

  /** What they have registered for, if that was spoken of or it is all there is. */
  private Optional<Outcome> registered(Transaction t, Turn turn, boolean coming) {
    List<Mine> all = counter.mine(t, turn);
    List<Recall.Shown> shown = turn.recall().shown();
    List<Mine> meant =
        shown.isEmpty()
            ? all
            : all.stream()
                .filter(m -> shown.stream().anyMatch(s -> ChooseMine.isIt(m, s)))
                .toList();
    if (meant.size() != 1) {
      return Optional.empty();
    }
    return Optional.of(
        coming
            ? thanked(Shown.line(meant.getFirst()))
            : giveBack.asked(t, turn, meant.getFirst().occasion().occurrence(), GiveBack.ALL));
  }

  private static Outcome thanked(String more) {
    return Outcome.saying(RegistrationWords.say("thanks") + " " + more);
  }

  private Outcome unregistered(Transaction t, Turn turn, Bookable bookable, boolean coming) {
    String named = RegistrationWords.named(bookable);
    Occasion occasion = counter.registrations().occasion(t, bookable);
    if (coming && occasion.isClosed(turn.now())) {
      return thanked(Shown.closed(occasion, turn.now()));
    }
    return coming
        ? Outcome.saying(
            Content.plain(
                RegistrationWords.say("coming-open", named),
                List.of(RegistrationChat.button(bookable))))
        : Outcome.saying(RegistrationWords.say("not-coming-open", named));
  }
}
