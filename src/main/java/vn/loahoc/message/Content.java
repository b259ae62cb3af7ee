package vn.loahoc.message;

import java.util.List;

/** What is sent: one value becomes one message of the platform, once it has been fitted. */
public sealed interface Content {

  /**
   * A text with buttons below it.
   *
   * @param buttons in reading order; may be empty
   */
  record Text(RichText text, List<Button> buttons) implements Content {
    public Text {
      buttons = List.copyOf(buttons);
    }
  }

  /**
   * A file.
   *
   * @param name with its ending
   * @param mediaType for example "text/calendar"
   * @param caption shown beside it; may be empty
   */
  record Document(String name, String mediaType, Blob data, RichText caption) implements Content {}

  /**
   * Tells the platform that a press has been seen; nothing a person would keep.
   *
   * @param press the id that came with {@link Inbound.Pressed}
   */
  record Acknowledgement(String press) implements Content {}

  /** A text without emphasis or buttons. */
  static Text plain(String text) {
    return new Text(RichText.plain(text), List.of());
  }

  /** A text without emphasis. */
  static Text plain(String text, List<Button> buttons) {
    return new Text(RichText.plain(text), buttons);
  }
}
