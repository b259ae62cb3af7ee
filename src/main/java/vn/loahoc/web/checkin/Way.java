package vn.loahoc.web.checkin;

import java.net.URI;
import java.util.Optional;

/**
 * A chat into which a code can be carried.
 *
 * @param name what people call it: "Telegram"
 * @param link opens the chat
 * @param carries whether the link takes along what is appended to it; else people type the digits
 */
public record Way(String name, URI link, boolean carries) {

  /** The same for a code. */
  Way carrying(String payload) {
    return carries ? new Way(name, URI.create(link + payload), true) : this;
  }

  /**
   * The Telegram bot.
   *
   * @param bot its name, without "@"
   */
  public static Optional<Way> telegram(Optional<String> bot) {
    return bot.filter(name -> name.matches("[A-Za-z0-9_]{3,64}"))
        .map(name -> new Way("Telegram", URI.create("https://t.me/" + name + "?start="), true));
  }

  /**
   * The locality's page on Zalo, whose links take nothing along.
   *
   * @param link what opens it: "https://zalo.me/…"
   */
  public static Optional<Way> zalo(Optional<URI> link) {
    return link.map(page -> new Way("Zalo", page, false));
  }
}
