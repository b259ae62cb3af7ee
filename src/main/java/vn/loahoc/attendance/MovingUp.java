package vn.loahoc.attendance;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.store.Transaction;

/**
 * Gives free places to those who wait. The rule: strictly in the order of arrival. The first party
 * that is larger than what is free keeps its turn, and the free places are held for it; it is asked
 * once, and again when more is free, whether it takes fewer or lets smaller parties pass. Others
 * pass it only if it said so, if it is larger than all places there are, or once nobody can
 * register any more: then places would stay empty.
 */
final class MovingUp {

  private final RegistrationStore store = new RegistrationStore();
  private final Telling telling;
  private final Bookings bookings;

  MovingUp(Telling telling, Bookings bookings) {
    this.telling = telling;
    this.bookings = bookings;
  }

  /**
   * Moves up whoever can; each is told once.
   *
   * @param occasion locked by this transaction
   * @return how many people got a place
   */
  int run(Transaction t, Occasion occasion, LocalDateTime now) {
    if (occasion.isOver(now)) {
      return 0;
    }
    Room room = store.room(t, occasion);
    int free = room.limited() ? room.free() : Integer.MAX_VALUE;
    int moved = 0;
    if (free == 0 || room.waiting() == 0) {
      return 0;
    }
    for (RegistrationStore.Row row : store.of(t, occasion.occurrence(), false)) {
      int people = row.registration().people();
      if (people <= free) {
        seat(t, occasion, row, now);
        free -= people;
        moved += people;
      } else if (!passes(occasion, row, now)) {
        ask(t, occasion, row, free, now);
        break;
      }
      if (free == 0) {
        break;
      }
    }
    return moved;
  }

  /** Whether those behind a waiting party that does not fit may pass it. */
  static boolean passes(Occasion occasion, RegistrationStore.Row row, LocalDateTime now) {
    return row.yields()
        || occasion.isClosed(now)
        || occasion.isTooSmallFor(row.registration().people());
  }

  private void seat(
      Transaction t, Occasion occasion, RegistrationStore.Row row, LocalDateTime now) {
    Registration registration = row.registration();
    store.seat(t, registration.id());
    bookings.taken(t, row, now);
    String named = RegistrationWords.named(occasion);
    telling.tell(
        t,
        row,
        new Telling.Notice(
            "registration-up:" + registration.id(),
            Content.plain(RegistrationWords.say("moved-up", registration.people(), named)),
            occasion.start(),
            Optional.of(occasion.title())),
        now);
  }

  private void ask(
      Transaction t, Occasion occasion, RegistrationStore.Row row, int free, LocalDateTime now) {
    Registration registration = row.registration();
    if (row.offered() >= free) {
      return;
    }
    store.setOffered(t, registration.id(), free);
    String named = RegistrationWords.named(occasion);
    Content question =
        Content.plain(
            RegistrationWords.say("fewer-free", free, named, registration.people()),
            List.of(
                Button.press(
                    RegistrationWords.say("button-take-fewer", free),
                    TurnAnswer.TAKE + ":" + registration.id() + ":" + free),
                Button.press(
                    RegistrationWords.say("button-let-pass"),
                    TurnAnswer.PASS + ":" + registration.id())));
    telling.tell(
        t,
        row,
        new Telling.Notice(
            "registration-fewer:" + registration.id() + ":" + free,
            question,
            occasion.start(),
            Optional.of(occasion.title())),
        now);
  }
}
