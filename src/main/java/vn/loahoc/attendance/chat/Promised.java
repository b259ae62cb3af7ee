package vn.loahoc.attendance.chat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
import vn.loahoc.time.Anchor;
import vn.loahoc.time.TimeExpressions;
import vn.loahoc.time.TimeMention;

/**
 * "Tôi đi được", "tôi không đi được": whoever says so may think that this is all. What is kept of
 * them, and how to register where nothing is. Thread-safe.
 */
final class Promised {

  private static final ChooseMine.Wish NOBODY =
      new ChooseMine.Wish(GiveBack.ALL, ChooseMine.Aim.FEWER);

  /** Elsewhere often a name, but nobody is named where somebody says that they come. */
  private static final Pattern TOMORROW = Pattern.compile("(?iu)(?<!\\S)mai(?!\\S)");

  private final Counter counter;
  private final GiveBack giveBack;
  private final ChooseMine choose;

  Promised(Counter counter, GiveBack giveBack, ChooseMine choose) {
    this.counter = counter;
    this.giveBack = giveBack;
    this.choose = choose;
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
        registered(t, turn, coming, otherwise)
            .or(
                () ->
                    spokenOf.size() == 1
                        ? Optional.of(unregistered(t, turn, spokenOf.getFirst(), coming))
                        : elsewhere)
            .orElse(otherwise);
  }

  /**
   * What they have registered for on the day that is said; if none is, what was spoken of or is all
   * there is.
   */
  private Optional<Outcome> registered(
      Transaction t, Turn turn, boolean coming, Outcome otherwise) {
    List<Mine> all = counter.mine(t, turn);
    List<TimeMention> days = days(turn);
    if (!days.isEmpty() && !all.isEmpty()) {
      return onDay(t, turn, coming, days)
          .or(() -> spokenOfOn(turn, days) ? Optional.empty() : Optional.of(otherwise));
    }
    List<Mine> meant = turn.recall().shown().isEmpty() ? all : spokenOf(turn, all);
    return meant.size() == 1
        ? Optional.of(answer(t, turn, meant.getFirst(), coming))
        : Optional.empty();
  }

  private Optional<Outcome> onDay(
      Transaction t, Turn turn, boolean coming, List<TimeMention> days) {
    List<Mine> all = counter.mine(t, turn);
    List<Mine> then = all.stream().filter(m -> isOn(days, m.occasion().start())).toList();
    if (then.isEmpty()) {
      return coming || spokenOfOn(turn, days)
          ? Optional.empty()
          : Optional.of(choose.noneThen(all, NOBODY));
    }
    List<Mine> meant = then.size() == 1 ? then : spokenOf(turn, then);
    return meant.size() == 1
        ? Optional.of(answer(t, turn, meant.getFirst(), coming))
        : coming ? Optional.empty() : Optional.of(choose.among(t, turn, then, NOBODY));
  }

  private boolean spokenOfOn(Turn turn, List<TimeMention> days) {
    return counter.spokenOf(turn).stream().anyMatch(b -> isOn(days, b.start()));
  }

  private static List<Mine> spokenOf(Turn turn, List<Mine> all) {
    List<Recall.Shown> shown = turn.recall().shown();
    return all.stream().filter(m -> shown.stream().anyMatch(s -> ChooseMine.isIt(m, s))).toList();
  }

  private Outcome answer(Transaction t, Turn turn, Mine meant, boolean coming) {
    return coming
        ? thanked(Shown.line(meant))
        : giveBack.asked(t, turn, meant.occasion().occurrence(), GiveBack.ALL);
  }

  private static List<TimeMention> days(Turn turn) {
    List<TimeMention> days = days(turn.text(), turn.now());
    return days.isEmpty()
        ? days(TOMORROW.matcher(turn.text()).replaceAll("ngày mai"), turn.now())
        : days;
  }

  private static List<TimeMention> days(String text, LocalDateTime now) {
    return TimeExpressions.find(text, Anchor.chat(now)).stream()
        .filter(time -> time.stated().day())
        .toList();
  }

  /** By whole days: what begins at 17:15 may be "tối nay". */
  private static boolean isOn(List<TimeMention> days, LocalDateTime start) {
    LocalDate day = start.toLocalDate();
    return days.stream()
        .map(TimeMention::span)
        .anyMatch(
            span ->
                !day.isBefore(span.start().toLocalDate())
                    && day.atStartOfDay().isBefore(span.end()));
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
