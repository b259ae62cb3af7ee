package vn.loahoc.web.checkin;

import vn.loahoc.print.QrCode;

/**
 * What a screen at the door shows.
 *
 * @param id of the occasion
 * @param when "Thứ Năm, 03/10/2024, 18 giờ đến 20 giờ"
 */
public record ScreenView(
    String id, String title, String when, String digits, QrCode qr, Turning turning) {

  /**
   * Which digits they are.
   *
   * @param on whether they change all the time
   * @param theirs whether it is for the viewer to switch that
   */
  public record Turning(boolean on, boolean theirs) {}
}
