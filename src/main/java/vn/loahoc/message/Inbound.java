package vn.loahoc.message;

import java.util.Objects;

/** What a person, or the platform, did. */
public sealed interface Inbound {

  /**
   * A text, meant for the bot: a mention of it in a group is already cut off.
   *
   * @param text as typed, not yet normalised
   * @param edited whether it replaces a message sent before
   */
  record Said(String text, boolean edited) implements Inbound {
    public static Said of(String text) {
      return new Said(text, false);
    }
  }

  /**
   * A button was pressed.
   *
   * @param payload what the button carries; anybody can forge it, so it grants nothing
   * @param press the platform's id of the press, which wants an {@link Content.Acknowledgement};
   *     may be empty
   */
  record Pressed(String payload, String press) implements Inbound {}

  /**
   * A place was shared.
   *
   * @param latitude degrees north
   * @param longitude degrees east
   */
  record Located(double latitude, double longitude) implements Inbound {}

  /**
   * A photo, a recording and the like.
   *
   * @param reference what the platform wants for handing it out
   * @param caption may be empty
   * @param name of a file, as its sender has it; may be empty
   * @param size in bytes as the platform says; 0 if it does not
   * @param album what those have in common that were sent together, each as an update of its own;
   *     empty for what was sent alone
   */
  record SentMedia(
      Kind kind, String reference, String caption, String name, long size, String album)
      implements Inbound {

    public SentMedia {
      // updates that an earlier version stored have no name, and no album
      name = Objects.requireNonNullElse(name, "");
      album = Objects.requireNonNullElse(album, "");
    }

    /** Something that was sent alone. */
    public SentMedia(Kind kind, String reference, String caption, String name, long size) {
      this(kind, reference, caption, name, size, "");
    }

    /** Something that is no file with a name. */
    public SentMedia(Kind kind, String reference, String caption) {
      this(kind, reference, caption, "", 0);
    }

    /** What it is. */
    public enum Kind {
      PHOTO,
      VOICE,
      VIDEO,
      STICKER,
      DOCUMENT
    }
  }

  /**
   * The person opened the chat, or the bot was added to a group.
   *
   * @param payload what the link carried; may be empty, may be forged
   */
  record Joined(String payload) implements Inbound {}

  /** The person blocked the bot, or the bot was removed from the group. */
  record Left() implements Inbound {}

  /** The chat lives on under another id. */
  record Moved(Address to) implements Inbound {}

  /** Something else that a person sent: a poll, a contact, a game. */
  record Unsupported() implements Inbound {}
}
