package vn.loahoc.web.checkin;

import java.util.List;

/**
 * The page behind a QR code. Whether the digits are right is not looked at: so the page tells
 * nobody which ones are. For the same reason it does not name the activity: it could do so only for
 * digits that are good, and whoever tried them all from many networks would have a list of those
 * that are. The name is told when one has checked in, where attempts are counted for each account.
 *
 * @param key of the form
 */
public record LandingView(String digits, String key, List<Way> ways) {

  public LandingView {
    ways = List.copyOf(ways);
  }

  /** What is said to the conversation. */
  public String said() {
    return "điểm danh " + digits;
  }
}
