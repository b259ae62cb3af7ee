package vn.loahoc.inquiry;

import java.util.Optional;

/**
 * Where a class is to be.
 *
 * @param ward named, or the person's own
 * @param house a body or a venue, by its name
 * @param open whether their own ward was meant and is not known
 */
public record Where(Optional<Wards.Named> ward, Optional<Premises.Named> house, boolean open) {

  /** No place is named. */
  static final Where ANY = new Where(Optional.empty(), Optional.empty(), false);

  /** Whether a ward or a house is named. */
  boolean isNamed() {
    return ward.isPresent() || house.isPresent();
  }

  /** The same within a ward. */
  Where in(Optional<Wards.Named> other) {
    return new Where(other, house, false);
  }

  /** The same with a body or at a venue. */
  Where at(Optional<Premises.Named> other) {
    return new Where(ward, other, open);
  }
}
