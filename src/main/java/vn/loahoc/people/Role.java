package vn.loahoc.people;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What somebody may do. Everybody is at least a resident. In order of what they may. */
public enum Role {
  RESIDENT,
  WARD_OFFICIAL,
  ORGANIZER,
  ADMINISTRATOR;

  /** Whoever speaks, known or not. */
  public static final Set<Role> EVERYBODY = Collections.unmodifiableSet(EnumSet.allOf(Role.class));

  /** Everybody who works for the locality. */
  public static final Set<Role> STAFF =
      Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(RESIDENT)));

  /** As it is written on the command line and in the database: "ward-official". */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The role of a key. */
  public static Optional<Role> of(String key) {
    for (Role role : values()) {
      if (role.key().equals(key)) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }
}
