package vn.loahoc.dialogue;

import java.time.LocalDateTime;
import vn.loahoc.message.Update;
import vn.loahoc.people.Speaker;

/**
 * One turn: what came in, from whom, when.
 *
 * @param speaker who wrote, as far as Loa Học knows them
 * @param text what was said in NFC without invisible characters; empty if it was no text
 * @param now local time in {@code Asia/Ho_Chi_Minh}
 * @param recall what the session still knows
 */
public record Turn(Update update, Speaker speaker, String text, LocalDateTime now, Recall recall) {

  /** A turn with nothing before it. */
  public Turn(Update update, Speaker speaker, String text, LocalDateTime now) {
    this(update, speaker, text, now, Recall.nothing());
  }

  /** The same, from somebody whom we have come to know in this very turn. */
  public Turn by(Speaker known) {
    return new Turn(update, known, text, now, recall);
  }

  /** Without what was written. */
  @Override
  public String toString() {
    return update.toString();
  }
}
