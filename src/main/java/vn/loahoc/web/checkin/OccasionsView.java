package vn.loahoc.web.checkin;

import java.util.List;

/** The occasions of today, to choose one for the screen. */
public record OccasionsView(List<Row> rows) {

  /** One of them. */
  public record Row(String id, String title, String when) {}

  public OccasionsView {
    rows = List.copyOf(rows);
  }
}
