package vn.loahoc.channel.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.loahoc.message.Button;
import vn.loahoc.message.RichText;

/**
 * One message in a visitor's mailbox, without the bytes of its file.
 *
 * @param id grows with every message; where to go on reading
 * @param written when it was stored
 * @param buttons of a message from Loa Học; may be empty
 * @param file what is handed out beside the text
 * @param picture what is shown above the text
 */
public record WebMessage(
    long id,
    Sender sender,
    Instant written,
    RichText text,
    List<Button> buttons,
    Optional<AttachedFile> file,
    Optional<Picture> picture) {

  /** Who wrote it. */
  public enum Sender {
    VISITOR,
    LOA_HOC
  }

  /**
   * A file to fetch.
   *
   * @param name with its ending
   */
  public record AttachedFile(String name, String mediaType) {}

  /**
   * A picture to show.
   *
   * @param name in the store of pictures
   * @param description what it shows
   */
  public record Picture(String name, String description) {}

  public WebMessage {
    buttons = List.copyOf(buttons);
  }

  /** Without what is written. */
  @Override
  public String toString() {
    return sender + " " + id;
  }
}
