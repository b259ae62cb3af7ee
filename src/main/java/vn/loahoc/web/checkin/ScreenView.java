package vn.loahoc.web.checkin;

import vn.loahoc.print.QrCode;

/**
 * What a screen at the door shows.
 *
 * @param id of the occasion
 * @param when "Thứ Năm, 03/10/2024, 18 giờ đến 20 giờ"
 * @param rotating whether the digits change all the time
 */
public record ScreenView(
    String id, String title, String when, String digits, QrCode qr, boolean rotating) {}
