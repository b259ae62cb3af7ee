package vn.loahoc.programme.chat;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import vn.loahoc.dialogue.Consenting;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.programme.CardShelf;
import vn.loahoc.programme.ProgrammeWords;
import vn.loahoc.programme.Season;
import vn.loahoc.programme.Subscription;
import vn.loahoc.programme.Subscriptions;
import vn.loahoc.programme.Telling;

/**
 * What the orders of this package stand on.
 *
 * @param season the home campaign, if it has days and slogans; asked outside of transactions
 */
public record Desk(
    Subscriptions subscriptions,
    Telling telling,
    Supplier<Optional<Season>> season,
    Consenting consenting,
    CardShelf cards) {

  /** When the next item comes, if one does. */
  static Optional<LocalDateTime> next(Optional<Season> season, Subscription one) {
    return season.flatMap(of -> one.next().flatMap(of::nextItem));
  }

  /** Why somebody cannot change anything here at all, if so. */
  static Optional<Effects> refusal(Turn turn) {
    return turn.update().inGroup()
        ? Optional.of(Effects.saying(ProgrammeWords.say("only-private")))
        : Optional.empty();
  }

  /** Who writes, if we keep them. */
  static Optional<Subscriptions.Contact> contact(Turn turn) {
    return turn.speaker()
        .person()
        .map(person -> new Subscriptions.Contact(person, turn.update().author().address()));
  }

  static Effects notWanted() {
    return Effects.saying(ProgrammeWords.say("not-wanted"));
  }
}
