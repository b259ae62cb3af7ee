package vn.loahoc.challenge.chat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.loahoc.challenge.Booked;
import vn.loahoc.challenge.ChallengeWords;
import vn.loahoc.challenge.Deed;
import vn.loahoc.challenge.Doer;
import vn.loahoc.challenge.OwnReading;
import vn.loahoc.challenge.Plausible;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.participation.Kind;
import vn.loahoc.people.HomeTime;
import vn.loahoc.store.Transaction;

/** Takes a deed down, whichever way it was told, and says so. Thread-safe. */
final class Telling {

  private final Desk desk;

  Telling(Desk desk) {
    this.desk = desk;
  }

  /** Takes it down if it can be believed; else asks back. */
  Effects told(Turn turn, Pending pending) {
    return asked(pending).orElseGet(() -> taken(turn, pending));
  }

  /** The question back, if it can hardly be believed. */
  private static Optional<Effects> asked(Pending pending) {
    return switch (Plausible.of(pending.deed())) {
      case NO -> Optional.of(Effects.saying(AskBack.asking(AskBack.Question.AGAIN, pending)));
      case ASK -> Optional.of(Effects.saying(AskBack.asking(AskBack.Question.CONFIRM, pending)));
      case YES -> Optional.empty();
    };
  }

  /** Takes it down; what was told before for the same day is not replaced without a word. */
  Effects taken(Turn turn, Pending pending) {
    return t -> taken(t, turn, pending);
  }

  private Outcome taken(Transaction t, Turn turn, Pending pending) {
    Doer who = Turns.doer(turn);
    Deed deed = pending.deed();
    if (deed.slot().kind() == Kind.CHECK_IN && desk.book().hasCheckedIn(t, who, deed.slot())) {
      return Outcome.saying(ChallengeWords.say("checked-in"));
    }
    return switch (desk.book().book(t, who, deed, Turns.now(turn))) {
      case Booked.Fresh fresh -> said(t, turn, pending, done(turn, deed), fresh.known());
      case Booked.Standing standing -> again(turn, pending, standing.before());
    };
  }

  private static Outcome again(Turn turn, Pending pending, Deed before) {
    Deed deed = pending.deed();
    boolean more =
        deed.slot().kind() == Kind.CHALLENGE_DONE
            && (!deed.amount().isNone() || deed.people() > before.people())
            && !(deed.amount().equals(before.amount()) && deed.people() == before.people());
    return more
        ? AskBack.asking(
            AskBack.Question.MORE, pending, ChallengeWords.told(before), when(turn, deed, "on."))
        : Outcome.saying(
            ChallengeWords.say("already." + deed.slot().kind().key(), ChallengeWords.told(before)));
  }

  /** Puts what was told before right, if the new can be believed; else asks back. */
  Effects corrected(Turn turn, Pending pending) {
    return asked(pending).orElseGet(() -> changed(turn, pending));
  }

  /** Puts it in the place of what was told before. */
  Effects changed(Turn turn, Pending pending) {
    return t -> {
      Doer who = Turns.doer(turn);
      return desk.book().change(t, who, pending.deed(), Turns.now(turn))
          ? said(
              t,
              turn,
              pending,
              ChallengeWords.say("changed", ChallengeWords.told(pending.deed())),
              desk.book().isCounted(t, who, Turns.now(turn)))
          : taken(t, turn, pending);
    };
  }

  /** Adds it to what was told before. */
  Effects added(Turn turn, Pending pending) {
    return t -> {
      Doer who = Turns.doer(turn);
      Deed sum =
          desk.book()
              .standing(t, who, pending.deed().slot())
              .map(before -> Sums.of(before, pending.deed()))
              .orElse(pending.deed());
      return changed(turn, pending.with(sum)).in(t);
    };
  }

  /** Takes back what was told. */
  Effects undone(Turn turn, Deed.Slot slot) {
    return t ->
        desk.book()
            .undo(t, Turns.doer(turn), slot, Turns.now(turn))
            .map(deed -> Outcome.saying(ChallengeWords.say("undone", ChallengeWords.told(deed))))
            .orElseGet(() -> Outcome.saying(ChallengeWords.say("nothing-to-undo")));
  }

  private static String done(Turn turn, Deed deed) {
    String key = "done." + deed.slot().kind().key();
    return ChallengeWords.say(key, when(turn, deed, ""), ChallengeWords.told(deed));
  }

  /**
   * "hôm nay", "ngày 03/10/2023".
   *
   * @param place begins the key
   */
  private static String when(Turn turn, Deed deed, String place) {
    LocalDate day = deed.slot().day();
    return day.equals(turn.now().toLocalDate())
        ? ChallengeWords.say(place + "today")
        : ChallengeWords.say(place + "day", HomeTime.day(day));
  }

  private Outcome said(Transaction t, Turn turn, Pending pending, String sentence, boolean known) {
    List<String> said = new ArrayList<>(List.of(sentence));
    List<Button> buttons = new ArrayList<>();
    if (pending.deed().slot().kind() == Kind.CHALLENGE_DONE && pending.deed().people() == 1) {
      buttons.add(AfterDeed.button());
    }
    buttons.add(Button.press(ChallengeWords.say("button.undo"), TakeBack.NAME));
    if (!known && !turn.recall().isUnder16() && !turn.update().inGroup()) {
      buttons.add(Button.press(ChallengeWords.say("button.count-me"), desk.manner().countMe()));
    }
    if (known) {
      streak(t, turn, pending.deed().slot().campaign()).ifPresent(said::add);
    }
    return Outcome.asking(AfterDeed.scene(pending), Content.plain(String.join(" ", said), buttons));
  }

  private Optional<String> streak(Transaction t, Turn turn, String campaign) {
    Optional<String> person = Turns.doer(turn).person();
    if (person.isEmpty()) {
      return Optional.empty();
    }
    OwnReading own = OwnReading.of(t, desk.book(), person.get(), campaign);
    OptionalInt days = desk.manner().streaks().days(t, person.get(), own, turn.now().toLocalDate());
    return days.isPresent()
        ? Optional.of(ChallengeWords.say("streak", days.getAsInt()))
        : Optional.empty();
  }
}
