package vn.loahoc.questions;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.loahoc.time.Anchor;
import vn.loahoc.time.Grain;
import vn.loahoc.time.TimeExpressions;

/**
 * What staff may write and until when it may hold: the same in a chat and on a page. Immutable and
 * thread-safe.
 */
public final class AnswerRules {

  /** Reasons to choose from, in this order. */
  public static final List<String> REASONS = List.of("1", "2", "3");

  private static final int SHORTEST = 2;
  private static final int SHORTEST_REASON = 5;
  private static final int LONGEST_REASON = 150;
  private static final int MOST_DAYS = 366;

  private final UnaryOperator<String> masking;

  /**
   * @param masking hides citizen, phone and card numbers: what it would change is refused
   */
  public AnswerRules(UnaryOperator<String> masking) {
    this.masking = masking;
  }

  /** A text in one line, without what is typed by mistake around it. */
  public static String tidy(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /** Why a tidy text may not be published, in one sentence; nothing if it may. */
  public Optional<String> objection(String text, int longest) {
    return text.length() < SHORTEST || text.length() > longest
        ? Optional.of(Texts.of("text-length", longest))
        : number(text);
  }

  /** The same for the reason why a question is left unanswered. */
  public Optional<String> objectionToReason(String reason) {
    return reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON
        ? Optional.of(Texts.of("reason-length", LONGEST_REASON))
        : number(reason);
  }

  private Optional<String> number(String text) {
    return masking.apply(text).equals(text)
        ? Optional.empty()
        : Optional.of(Texts.of("no-numbers"));
  }

  /** A reason as it goes on from "vì": begun small and without its full stop. */
  public static String reason(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT)
        + text.substring(1).replaceFirst("[.!]+$", "");
  }

  /** The last day that a text names, from today on and within a year. */
  public static Optional<LocalDate> day(String text, LocalDateTime now) {
    LocalDate today = now.toLocalDate();
    return TimeExpressions.find(text, Anchor.chat(now)).stream()
        .filter(mention -> mention.stated().day() && mention.span().grain() != Grain.YEAR)
        .map(mention -> mention.span().end().minusNanos(1).toLocalDate())
        .filter(day -> !day.isBefore(today) && day.isBefore(today.plusDays(MOST_DAYS)))
        .findFirst();
  }

  /** The ward that an answer will hold for; nothing for all. */
  public static Optional<String> ward(Staff staff, WaitingQuestion question, boolean everyWard) {
    return everyWard ? Optional.empty() : staff.ward().or(question::ward);
  }

  /** What is said if something could not be done; nothing if it was. */
  public static Optional<String> refusal(Closing result) {
    return switch (result) {
      case Closing.Late late -> Optional.of(Texts.of("late"));
      case Closing.NotTheirs notTheirs -> Optional.of(Texts.of("not-theirs"));
      case Closing.Done done -> Optional.empty();
      case Closing.Published published -> Optional.empty();
    };
  }
}
