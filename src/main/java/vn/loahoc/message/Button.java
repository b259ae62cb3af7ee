package vn.loahoc.message;

import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * Something to press below a message.
 *
 * @param title what a person reads
 */
public record Button(String title, Action action) {

  /** The narrowest channel takes 64 bytes. */
  public static final int LONGEST_PAYLOAD = 64;

  /** What pressing it does. */
  public sealed interface Action {

    /**
     * Sends {@code payload} back as {@link Inbound.Pressed}.
     *
     * @param payload at most 64 bytes
     */
    record Press(String payload) implements Action {
      public Press {
        if (payload.isEmpty()
            || payload.getBytes(StandardCharsets.UTF_8).length > LONGEST_PAYLOAD) {
          throw new IllegalArgumentException("a payload has 1 to 64 bytes");
        }
      }
    }

    /** Opens a page. */
    record Open(URI target) implements Action {}

    /** Sends the person's place, after the platform has asked them. */
    record ShareLocation() implements Action {}
  }

  public static Button press(String title, String payload) {
    return new Button(title, new Action.Press(payload));
  }

  public static Button open(String title, URI target) {
    return new Button(title, new Action.Open(target));
  }

  public static Button shareLocation(String title) {
    return new Button(title, new Action.ShareLocation());
  }
}
