package vn.loahoc.people;

/** What somebody may do. Everybody is at least a resident. */
public enum Role {
  RESIDENT,
  WARD_OFFICIAL,
  ORGANIZER,
  ADMINISTRATOR
}
