package vn.loahoc.web.checkin;

import java.net.URI;
import java.util.Optional;

/**
 * A chat into which a code can be carried.
 *
 * @param name what people call it: "Telegram"
 * @param link opens the chat and carries what is appended to it
 */
public record Way(String name, URI link) {

  /** The same for a code. */
  Way carrying(String payload) {
    return new Way(name, URI.create(link + payload));
  }

  /**
   * The Telegram bot.
   *
   * @param bot its name, without "@"
   */
  public static Optional<Way> telegram(Optional<String> bot) {
    return bot.filter(name -> name.matches("[A-Za-z0-9_]{3,64}"))
        .map(name -> new Way("Telegram", URI.create("https://t.me/" + name + "?start=")));
  }
}
