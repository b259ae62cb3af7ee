package vn.loahoc.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.people.Role;

/** Some staff pages that belong together. Handlers are called on virtual threads, many at once. */
public interface StaffArea {

  /** How the area is called on the first page. */
  String title();

  /** Its first page, below {@code /can-bo/}. */
  String path();

  /** Who may see its first page. */
  Set<Role> roles();

  /** What there is to do for somebody, said beside its name on the first page. */
  default Optional<String> news(StaffMember who) {
    return Optional.empty();
  }

  /** Paths to which files may be posted, and how many bytes of them. */
  default Map<String, Integer> uploads() {
    return Map.of();
  }

  /** Adds its routes. */
  void mount(StaffRoutes routes);
}
