package vn.loahoc.channel.telegram;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.loahoc.config.InvalidSetting;
import vn.loahoc.config.Secret;

/**
 * What the channel needs to know.
 *
 * @param token as BotFather gives it
 * @param baseUrl of the Bot API: scheme, host and port, no path
 * @param hook how Telegram reaches us; without it we ask
 */
public record TelegramSettings(Secret token, URI baseUrl, Optional<Hook> hook) {

  /** Where the Bot API lives unless another server is set up. */
  public static final URI BOT_API = URI.create("https://api.telegram.org");

  private static final Pattern TOKEN = Pattern.compile("[0-9]{1,20}:[A-Za-z0-9_-]{1,100}");

  /**
   * A webhook.
   *
   * @param publicUrl where this program is reached from outside; the path is added to it
   * @param secret comes back in a header of each delivery: 1 to 256 of A–Z, a–z, 0–9, "_", "-"
   */
  public record Hook(URI publicUrl, Secret secret) {

    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{1,256}");

    public Hook {
      if (publicUrl.getScheme() == null || publicUrl.getHost() == null) {
        throw new InvalidSetting("the public address needs a scheme and a host");
      }
      if (!SECRET.matcher(secret.reveal()).matches()) {
        throw new InvalidSetting(
            "the secret of Telegram's webhook has 1 to 256 of A-Z, a-z, 0-9, _ and -");
      }
    }

    /** Where Telegram is told to deliver. */
    String url() {
      return publicUrl.toString().replaceFirst("/+$", "") + TelegramWebhook.PATH;
    }
  }

  public TelegramSettings {
    if (!TOKEN.matcher(token.reveal()).matches()) {
      throw new InvalidSetting(
          "Telegram's token is not as BotFather gives it: digits, a colon, letters and digits");
    }
    boolean web = "https".equals(baseUrl.getScheme()) || "http".equals(baseUrl.getScheme());
    String path = baseUrl.getPath();
    if (!web || baseUrl.getHost() == null || !(path.isEmpty() || path.equals("/"))) {
      throw new InvalidSetting(
          "the address of the Bot API is http or https, a host and perhaps a port, without a path");
    }
  }

  /** Long polling at Telegram's own servers. */
  public static TelegramSettings of(Secret token) {
    return new TelegramSettings(token, BOT_API, Optional.empty());
  }

  /** The id of the bot, which is the public half of its token. */
  String botId() {
    String value = token.reveal();
    return value.substring(0, value.indexOf(':'));
  }

  /** The port of the Bot API, also where it is the usual one. */
  int port() {
    if (baseUrl.getPort() != -1) {
      return baseUrl.getPort();
    }
    return "https".equals(baseUrl.getScheme()) ? 443 : 80;
  }
}
