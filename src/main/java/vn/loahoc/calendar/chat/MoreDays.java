package vn.loahoc.calendar.chat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Handler;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Inbound;
import vn.loahoc.text.Folding;

/**
 * "Xem thêm" below a list of days: those that had no room for all, one after the other. After
 * another answer it goes on from that one instead. Thread-safe.
 */
public final class MoreDays implements Handler {

  /** The note of what is left to show: the number of answers till then, and where to go on. */
  static final String NOTE = "more-days";

  /** More days than a list has. */
  private static final int MOST = 14;

  private static final Pattern ASKED =
      Pattern.compile(
          "(?i)(?:cho )?(?:(?:toi|em|minh|con) )?(?:xem|coi|hien|doc)? ?(?:them|tiep|nua)"
              + "(?: (?:nua|di|voi|a|nhe|nha))*[ .!?]*");

  private final ShowDays days;

  /** Goes on with the command that shows what is ahead. */
  public MoreDays(ShowDays days) {
    this.days = days;
  }

  /** The note below a list: the days that had no room for all. */
  static String note(Turn turn, Map<LocalDate, Integer> more) {
    return note(
        turn,
        more.entrySet().stream()
            .limit(MOST)
            .map(left -> ShowDays.argument(left.getKey(), left.getValue()))
            .toList());
  }

  private static String note(Turn turn, List<String> left) {
    return left.isEmpty() ? "" : turn.recall().answer() + " " + String.join(" ", left);
  }

  @Override
  public Optional<Effects> handle(Turn turn) {
    boolean asks =
        turn.update().inbound() instanceof Inbound.Said
            && ASKED.matcher(Folding.fold(turn.text().strip())).matches();
    List<String> left = asks ? left(turn, turn.recall().notes()) : List.of();
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(
            t -> {
              Outcome shown = days.run(turn, left.getFirst()).in(t);
              List<String> rest = new ArrayList<>(left(turn, shown.notes()));
              rest.addAll(left.subList(1, left.size()));
              return shown.remembering(NOTE, note(turn, rest));
            });
  }

  /** What is left to show; nothing once something else was answered. */
  private static List<String> left(Turn turn, Map<String, String> notes) {
    List<String> note = List.of(notes.getOrDefault(NOTE, "").split(" "));
    return note.getFirst().equals(String.valueOf(turn.recall().answer()))
        ? note.subList(1, note.size())
        : List.of();
  }
}
