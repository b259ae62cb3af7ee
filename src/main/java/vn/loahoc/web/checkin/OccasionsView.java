package vn.loahoc.web.checkin;

import java.util.List;

/** The occasions of today, to choose one for the screen. */
public record OccasionsView(List<Row> rows) {

  /**
   * One of them.
   *
   * @param about hours and ward or place, as far as they are known
   */
  public record Row(String id, String title, String about) {}

  public OccasionsView {
    rows = List.copyOf(rows);
  }
}
