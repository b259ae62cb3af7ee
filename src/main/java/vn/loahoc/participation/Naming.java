package vn.loahoc.participation;

import java.util.Map;
import java.util.Optional;

/**
 * To which parts of a report a group of rows belongs.
 *
 * @param activities by their occurrence
 */
record Naming(Scope scope, Map<String, Activity> activities) {

  String name(Part part, Group group) {
    return switch (part) {
      case DAY -> group.day();
      case WARD -> scope.named(group.ward());
      case ACTIVITY -> activity(group.occurrence());
      case CENTRE -> centre(group.occurrence());
      case CHANNEL -> group.channel();
      case AUDIENCE -> group.audience();
    };
  }

  /** One that nobody described keeps its id: it is counted all the same. */
  private String activity(String occurrence) {
    Activity known = activities.get(occurrence);
    return known == null ? occurrence : known.label();
  }

  private String centre(String occurrence) {
    return Optional.ofNullable(activities.get(occurrence))
        .map(Activity::setting)
        .flatMap(Activity.Setting::centre)
        .orElse("");
  }
}
