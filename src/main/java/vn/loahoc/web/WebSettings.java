package vn.loahoc.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import vn.loahoc.config.InvalidSetting;
import vn.loahoc.config.Secret;

/**
 * How the web page is run.
 *
 * @param port to listen on; 0 takes any
 * @param publicUrl where people find the page; with https, cookies are sent over https only
 * @param trustedProxies addresses or networks (10.0.0.0/8) whose X-Forwarded-For is believed
 * @param embedders who may show the small page in a frame, as origins ("https://phuong.example.vn")
 * @param metricsToken lets others than this machine read the metrics
 * @param operator whose page it is
 */
public record WebSettings(
    int port,
    Optional<URI> publicUrl,
    List<String> trustedProxies,
    List<String> embedders,
    Optional<Secret> metricsToken,
    Operator operator) {

  private static final String ORIGIN = "https?://[a-zA-Z0-9.*-]+(:\\d{1,5})?";

  /**
   * @throws InvalidSetting if one of them cannot be used
   */
  public WebSettings {
    if (port < 0 || port > 65_535) {
      throw new InvalidSetting("the port must lie between 1 and 65535");
    }
    publicUrl.ifPresent(WebSettings::checkUrl);
    trustedProxies = List.copyOf(trustedProxies);
    trustedProxies.forEach(Network::of);
    embedders = List.copyOf(embedders);
    for (String origin : embedders) {
      if (!origin.matches(ORIGIN)) {
        throw new InvalidSetting(
            "who may embed the page is given as https://name without a path: " + origin);
      }
    }
  }

  private static void checkUrl(URI url) {
    String scheme = String.valueOf(url.getScheme());
    if (!scheme.matches("https?") || url.getHost() == null) {
      throw new InvalidSetting("the public URL begins with https:// and a name: " + url);
    }
  }

  /** Settings for a page on this machine alone. */
  public static WebSettings local(int port, Operator operator) {
    return new WebSettings(
        port, Optional.empty(), List.of(), List.of(), Optional.empty(), operator);
  }

  /** Whether people reach the page over https. */
  public boolean secure() {
    return publicUrl.filter(url -> "https".equals(url.getScheme())).isPresent();
  }
}
