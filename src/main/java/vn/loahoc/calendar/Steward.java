package vn.loahoc.calendar;

import java.util.Optional;
import vn.loahoc.people.Remit;
import vn.loahoc.people.Speaker;

/**
 * A staff member, and whose occurrences are theirs: a ward official's are those their ward
 * organizes, an organizer's are all.
 *
 * @param person their id
 * @param remit what they act for
 */
public record Steward(String person, Remit remit) {

  /** The speaker as staff; nothing for residents, and for officials without a ward. */
  public static Optional<Steward> of(Speaker speaker) {
    return speaker.acting(Steward::new);
  }

  /** The ward they act for; nothing for those who act for all. */
  public Optional<String> ward() {
    return remit.ward();
  }

  /** Whether what a ward, or nobody, organizes is theirs; the ward by name of any time, or slug. */
  public boolean mayAct(Optional<String> organizer) {
    return remit.ward().isEmpty() || organizer.filter(this::isMine).isPresent();
  }

  /** Whether it is theirs, or for everybody. */
  public boolean isConcernedBy(Optional<String> organizer) {
    return organizer.isEmpty() || mayAct(organizer);
  }

  private boolean isMine(String organizer) {
    String slug = Slug.ofWard(organizer);
    return remit.names().stream().map(Slug::ofWard).anyMatch(slug::equals);
  }
}
