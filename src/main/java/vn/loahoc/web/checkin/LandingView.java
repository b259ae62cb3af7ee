package vn.loahoc.web.checkin;

import java.util.List;

/**
 * The page behind a QR code. Whether the digits are right is not looked at: so the page tells
 * nobody which ones are.
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
