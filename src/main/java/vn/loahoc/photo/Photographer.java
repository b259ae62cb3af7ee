package vn.loahoc.photo;

import java.util.Optional;
import vn.loahoc.people.Speaker;

/**
 * Somebody who sends and sees photos: an official those of their ward, an organizer all.
 *
 * @param person their id
 * @param ward the ward they act for; nothing for those who act for all
 */
public record Photographer(String person, Optional<String> ward) {

  /** The speaker as one; nothing for residents, and for officials without a ward. */
  public static Optional<Photographer> of(Speaker speaker) {
    return speaker.acting(Photographer::new);
  }

  /** Whether photos of a ward, or of none, are theirs to see. */
  boolean maySee(Optional<String> of) {
    return ward.isEmpty() || ward.equals(of);
  }
}
