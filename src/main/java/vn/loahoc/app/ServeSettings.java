package vn.loahoc.app;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.config.InvalidSetting;
import vn.loahoc.config.Secret;
import vn.loahoc.config.SettingsFile;
import vn.loahoc.store.StoreLocation;

/**
 * The settings of {@code serve}: the environment goes before the file.
 *
 * @param store where the database lies
 * @param web the page
 * @param telegram the bot, if there is a token
 * @param zalo the page of the locality on Zalo, for those who check in
 */
public record ServeSettings(
    StoreLocation store,
    Web web,
    Optional<Telegram> telegram,
    Optional<URI> zalo,
    boolean streaks) {

  private static final Set<String> KNOWN =
      Set.of(
          "web.port",
          "web.public-url",
          "web.trusted-proxies",
          "web.embed-from",
          "telegram.webhook",
          "telegram.pushes-per-second",
          "zalo.link",
          "challenges.streaks");

  /**
   * The page.
   *
   * @param port 0 takes any that is free
   * @param publicUrl under which residents reach it, without a slash at the end
   * @param metricsToken lets others than this machine read the metrics
   */
  public record Web(
      int port,
      Optional<URI> publicUrl,
      List<String> trustedProxies,
      List<String> embedFrom,
      Optional<Secret> metricsToken) {

    /** Where residents reach it, as far as is known. */
    URI home() {
      return publicUrl.orElseGet(() -> URI.create("http://localhost:" + port));
    }
  }

  /**
   * The bot.
   *
   * @param api base URL of the Bot API
   * @param webhookSecret set if Telegram is to call us
   */
  public record Telegram(
      Secret token, URI api, Optional<Secret> webhookSecret, int pushesPerSecond) {}

  /**
   * Reads them.
   *
   * @param environment the environment variables
   * @param data the data folder
   * @throws InvalidSetting if one cannot be used
   */
  public static ServeSettings of(Map<String, String> environment, Path data, Path file) {
    SettingsFile settings = SettingsFile.read(file, KNOWN);
    Web web =
        new Web(
            port(environment, settings),
            Optional.of(environment.getOrDefault("LOAHOC_PUBLIC_URL", ""))
                .filter(url -> !url.isBlank())
                .or(() -> settings.text("web.public-url"))
                .map(url -> uri("LOAHOC_PUBLIC_URL", url)),
            settings.list("web.trusted-proxies"),
            settings.list("web.embed-from"),
            metricsToken(environment));
    return new ServeSettings(
        StoreLocation.of(environment.getOrDefault("LOAHOC_STORE_URL", ""), data),
        web,
        telegram(environment, settings),
        settings.text("zalo.link").map(ServeSettings::zalo),
        settings.flag("challenges.streaks", true));
  }

  private static int port(Map<String, String> environment, SettingsFile settings) {
    String port = environment.getOrDefault("LOAHOC_PORT", "");
    if (port.isBlank()) {
      return settings.number("web.port", 0, 65_535, 8_080);
    }
    if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > 65_535) {
      throw new InvalidSetting("LOAHOC_PORT must be a number from 0 to 65535");
    }
    return Integer.parseInt(port);
  }

  private static Optional<Secret> metricsToken(Map<String, String> environment) {
    String token = environment.getOrDefault("LOAHOC_METRICS_TOKEN", "");
    if (!token.isBlank() && !token.matches("[!-~]{16,256}")) {
      throw new InvalidSetting(
          "LOAHOC_METRICS_TOKEN must have 16 to 256 letters, digits and signs, without spaces");
    }
    return Optional.of(token).filter(given -> !given.isBlank()).map(Secret::new);
  }

  private static Optional<Telegram> telegram(
      Map<String, String> environment, SettingsFile settings) {
    String token = environment.getOrDefault("LOAHOC_TELEGRAM_TOKEN", "");
    if (token.isBlank()) {
      return Optional.empty();
    }
    URI api =
        uri(
            "LOAHOC_TELEGRAM_URL",
            environment.getOrDefault("LOAHOC_TELEGRAM_URL", "https://api.telegram.org"));
    Optional<Secret> secret = Optional.empty();
    if (settings.flag("telegram.webhook", false)) {
      String value = environment.getOrDefault("LOAHOC_TELEGRAM_SECRET", "");
      if (!value.matches("[A-Za-z0-9_-]{16,256}")) {
        throw new InvalidSetting(
            "telegram.webhook needs LOAHOC_TELEGRAM_SECRET: 16 to 256 letters, digits, _ and -");
      }
      secret = Optional.of(new Secret(value));
    }
    return Optional.of(
        new Telegram(
            new Secret(token.strip()),
            api,
            secret,
            settings.number("telegram.pushes-per-second", 1, 30, 25)));
  }

  /** Nothing but a page on Zalo: what stands there becomes a button on a page that people trust. */
  private static URI zalo(String link) {
    if (!link.matches("https://zalo\\.me/[A-Za-z0-9][A-Za-z0-9._/-]{0,80}")) {
      throw new InvalidSetting("zalo.link must be a link such as https://zalo.me/0123456789");
    }
    return URI.create(link);
  }

  private static URI uri(String name, String value) {
    try {
      URI uri = URI.create(value.strip().replaceFirst("/+$", ""));
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      if (web && uri.getHost() != null) {
        return uri;
      }
    } catch (IllegalArgumentException e) {
      // told below, without the value
    }
    throw new InvalidSetting(name + " must be a URL such as https://loa.example.vn");
  }
}
