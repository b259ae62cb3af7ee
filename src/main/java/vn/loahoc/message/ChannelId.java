package vn.loahoc.message;

/**
 * The name of a channel, or of one bot of it: "telegram", "web", "console".
 *
 * @param value lower-case letters, digits and hyphens, at most 32
 */
public record ChannelId(String value) {

  public ChannelId {
    if (!value.matches("[a-z][a-z0-9-]{0,31}")) {
      throw new IllegalArgumentException("no name of a channel");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
