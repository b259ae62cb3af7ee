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

  /** Where a phone lands that reads the QR code of a poster or a screen. */
  public URI landing(String digits) {
    return URI.create(home + PATH + digits);
  }
}
