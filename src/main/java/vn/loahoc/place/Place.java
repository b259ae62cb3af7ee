package vn.loahoc.place;

/** Something on the map that has a name. */
public sealed interface Place permits Ward, Area, Venue {

  /** Its name as it is written, without its kind for wards and areas ("Tân Phú", "Gò Vấp"). */
  String name();
}
