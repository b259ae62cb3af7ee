package vn.loahoc.web.staff;

import java.util.List;
import java.util.Optional;

/**
 * The first staff page.
 *
 * @param role as people call it
 */
public record StaffHome(String role, List<Entry> areas) {

  /**
   * Something the person may do.
   *
   * @param news what there is to do
   */
  public record Entry(String title, String path, Optional<String> news) {}

  public StaffHome {
    areas = List.copyOf(areas);
  }
}
