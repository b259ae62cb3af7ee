package vn.loahoc.checkin;

import java.net.URI;

/**
 * Where codes lead to.
 *
 * @param home where the page of this installation is, without a slash at the end
 */
public record CheckInLinks(URI home) {

  /** Below this a phone lands; what follows are the digits. */
  public static final String PATH = "/d/";

  /** Begins what a link into a chat carries; what follows are the digits. */
  public static final String PAYLOAD = "diemdanh-";

  /**
   * Whether a phone can get there; else the QR code opens nothing, and only the digits are good.
   */
  public boolean reachesPhones() {
    String host = home.getHost() == null ? "" : home.getHost();
    return !host.isEmpty() && !host.equals("localhost") && !host.matches("127\\..*|\\[?::1]?");
  }

  /** Where a phone lands that reads the QR code of a poster or a screen. */
  public URI landing(String digits) {
    return URI.create(home + PATH + digits);
  }
}
