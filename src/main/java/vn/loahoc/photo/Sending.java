package vn.loahoc.photo;

import java.util.Locale;
import java.util.Optional;

/**
 * What somebody sent at once.
 *
 * @param by who sent it; nobody once they are erased
 * @param ward whose staff see it; nothing for organizers only
 * @param what it shows, once that is known
 * @param children what was answered, once it is kept
 */
public record Sending(
    long id,
    Optional<String> by,
    Optional<String> ward,
    Words words,
    State state,
    Optional<Depicted> what,
    Optional<Children> children) {

  /** The longest caption that is kept; Telegram's have 1,024 characters. */
  public static final int LONGEST_CAPTION = 1_024;

  /** What came with it. */
  public record Words(String channel, String caption) {
    public Words {
      caption = caption.substring(0, Math.min(LONGEST_CAPTION, caption.length())).strip();
    }
  }

  /** What has become of it. */
  public enum State {
    /** A question of ours is open, nothing has been fetched. */
    OPEN,
    /** Its photos are kept. */
    KEPT,
    /** Nothing of it is kept. */
    LEFT;

    /** As it stands in the database. */
    String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    static State of(String key) {
      return valueOf(key.toUpperCase(Locale.ROOT));
    }
  }
}
