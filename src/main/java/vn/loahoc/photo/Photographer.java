package vn.loahoc.photo;

import java.util.Optional;
import vn.loahoc.calendar.Steward;
import vn.loahoc.people.Remit;
import vn.loahoc.people.Speaker;

/**
 * Somebody who sends and sees photos: an official those of their ward, an organizer all.
 *
 * @param person their id
 * @param remit what they act for
 */
public record Photographer(String person, Remit remit) {

  /** The speaker as one; nothing for residents, and for officials without a ward. */
  public static Optional<Photographer> of(Speaker speaker) {
    return speaker.acting(Photographer::new);
  }

  /** The ward they act for; nothing for those who act for all. */
  public Optional<String> ward() {
    return remit.ward();
  }

  /** As one whom occasions may concern. */
  Steward steward() {
    return new Steward(person, remit);
  }

  /** Whether photos of a ward, or of none, are theirs to see. */
  boolean maySee(Optional<String> of) {
    return ward().isEmpty() || ward().equals(of);
  }
}
