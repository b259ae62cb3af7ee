package vn.loahoc.message;

/**
 * A chat on a channel, or a person's account there. In a private chat both are the same.
 *
 * @param chat the platform's id, always kept as text
 */
public record Address(ChannelId channel, String chat) {

  public Address {
    if (chat.isBlank() || chat.length() > 128) {
      throw new IllegalArgumentException("no id of a chat");
    }
  }

  /** Without the id, which names a person. */
  @Override
  public String toString() {
    return channel + ":…";
  }
}
