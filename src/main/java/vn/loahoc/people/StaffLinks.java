package vn.loahoc.people;

import java.net.URI;
import java.util.Optional;

/**
 * Where codes lead to.
 *
 * @param home the address of the web page, as people reach it
 * @param telegramBot the bot's name without its "@", if there is one
 */
public record StaffLinks(URI home, Optional<String> telegramBot) {

  private static final String DOOR = "/can-bo/vao?ma=";

  /** The page of staff that a code opens. */
  public URI web(String code) {
    return URI.create(home.toString().replaceAll("/+$", "") + DOOR + code);
  }

  /** The chat in which an invitation is accepted. */
  public Optional<URI> telegram(String code) {
    return telegramBot.map(bot -> URI.create("https://t.me/" + bot + "?start=" + code));
  }
}
