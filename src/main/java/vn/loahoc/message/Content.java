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
   * A picture that is shown, not filed. It stands only once, in the store of pictures; the message
   * names it, so that a million of them are as small as one.
   *
   * @param picture its name in the store of pictures
   * @param description what it shows, for those who do not see it; not empty
   * @param caption shown below it; may be empty
   * @param buttons in reading order; may be empty
   */
  record Picture(String picture, String description, RichText caption, List<Button> buttons)
      implements Content {
    public Picture {
      if (picture.isBlank() || description.isBlank()) {
        throw new IllegalArgumentException("a picture has a name and a description");
      }
      buttons = List.copyOf(buttons);
    }
  }

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
