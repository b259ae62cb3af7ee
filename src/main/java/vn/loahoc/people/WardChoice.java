package vn.loahoc.people;

import java.util.List;
import vn.loahoc.place.Ward;

/** How a text reads as the name of somebody's ward. */
public sealed interface WardChoice {

  /** One ward of that day. */
  record One(Ward ward) implements WardChoice {}

  /**
   * Several: the ward was split, or two are named.
   *
   * @param said the name as it was given
   */
  record Several(String said, List<Ward> wards) implements WardChoice {
    public Several {
      wards = List.copyOf(wards);
    }
  }

  /** No ward, or not only that: perhaps a question about one. */
  record None() implements WardChoice {}
}
