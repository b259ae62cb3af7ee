package vn.loahoc.reminder.chat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.loahoc.dialogue.Consenting;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Recall;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Button;
import vn.loahoc.reminder.Remindable;
import vn.loahoc.reminder.Remindables;
import vn.loahoc.reminder.ReminderForgetting;
import vn.loahoc.reminder.ReminderWords;
import vn.loahoc.reminder.Reminders;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;

/**
 * What the orders and questions of this package stand on.
 *
 * @param forgetting ends a consent that is of no use any more
 * @param ownCalendar a button that adds an occurrence to the person's own calendar
 */
public record Desk(
    Reminders reminders,
    Remindables remindables,
    Consenting consenting,
    ReminderForgetting forgetting,
    Function<String, Button> ownCalendar) {

  /** Why somebody cannot do anything here at all, if so. */
  static Optional<Effects> refusal(Turn turn) {
    return turn.update().inGroup()
        ? Optional.of(Effects.saying(ReminderWords.say("only-private")))
        : Optional.empty();
  }

  /** What the last answer spoke of, or else was asked about. */
  List<Remindable> spokenOf(Turn turn) {
    if (turn.recall().shown().isEmpty()) {
      return turn.recall().question().stream()
          .flatMap(question -> remindables.askedAbout(question, turn.now()).stream())
          .toList();
    }
    return turn.recall().shown().stream()
        .flatMap(shown -> spokenOf(shown).stream())
        .distinct()
        .toList();
  }

  /** By its id where the answer knew it: many classes have the same title and hour. */
  Optional<Remindable> spokenOf(Recall.Shown shown) {
    return shown.occurrence().isPresent()
        ? remindables.find(shown.occurrence().get())
        : remindables.spokenOf(shown.title(), shown.start());
  }

  /** Those that are named so. */
  List<Remindable> named(Turn turn, List<String> words) {
    return words.isEmpty()
        ? List.of()
        : remindables.named(String.join(" ", words), turn.now().toLocalDate());
  }

  /**
   * What a text means with its day and ward; only what is called by one of its words, since a day
   * alone names nothing.
   *
   * @param words of it, without diacritics
   */
  List<Remindable> meant(Turn turn, String text, List<String> words) {
    return remindables
        .meant(text, turn.now(), turn.recall().ward().or(() -> turn.speaker().ward()))
        .stream()
        .filter(
            one ->
                Spelling.words(one.title()).stream().map(Folding::fold).anyMatch(words::contains))
        .toList();
  }
}
