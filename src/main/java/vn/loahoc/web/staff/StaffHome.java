package vn.loahoc.web.staff;

import java.util.List;

/**
 * The first staff page.
 *
 * @param role as people call it
 */
public record StaffHome(String role, List<Entry> areas) {

  /** Something the person may do. */
  public record Entry(String title, String path) {}

  public StaffHome {
    areas = List.copyOf(areas);
  }
}
