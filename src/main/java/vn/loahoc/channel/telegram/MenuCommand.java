package vn.loahoc.channel.telegram;

/**
 * A line of the menu that Telegram shows beside the input field.
 *
 * @param name 1 to 32 of a–z, 0–9 and "_"
 * @param description 1 to 256 characters, in the language of the people
 */
public record MenuCommand(String name, String description) {

  private static final int LONGEST_DESCRIPTION = 256;

  public MenuCommand {
    if (!name.matches("[a-z0-9_]{1,32}")) {
      throw new IllegalArgumentException("no name of a command");
    }
    if (description.isBlank() || description.length() > LONGEST_DESCRIPTION) {
      throw new IllegalArgumentException("a description has 1 to 256 characters");
    }
  }
}
