package vn.loahoc.message;

/**
 * One thing that came in.
 *
 * @param key names it for ever on its channel: the same key is the same update, however often it is
 *     delivered
 * @param chat where an answer goes
 * @param author who did it; in a group not the chat itself
 * @param inbound what it was
 */
public record Update(String key, Address chat, Author author, Inbound inbound) {

  public Update {
    if (key.isBlank()) {
      throw new IllegalArgumentException("an update without a key");
    }
  }

  /** Whether others read along. */
  public boolean inGroup() {
    return !chat.equals(author.address());
  }

  /** Without what was written. */
  @Override
  public String toString() {
    return chat + " " + inbound.getClass().getSimpleName();
  }
}
