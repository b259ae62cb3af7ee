package vn.loahoc.calendar;

import java.util.Optional;
import vn.loahoc.people.Speaker;

/**
 * A staff member, and whose occurrences are theirs: a ward official's are those their ward
 * organizes, an organizer's are all.
 *
 * @param person their id
 * @param ward the ward they act for; nothing for those who act for all
 */
public record Steward(String person, Optional<String> ward) {

  /** The speaker as staff; nothing for residents, and for officials without a ward. */
  public static Optional<Steward> of(Speaker speaker) {
    return speaker.acting(Steward::new);
  }

  /** Whether what a ward, or nobody, organizes is theirs; the ward by name or slug. */
  public boolean mayAct(Optional<String> organizer) {
    return ward.isEmpty() || organizer.map(Slug::ofWard).equals(ward.map(Slug::ofWard));
  }
}
