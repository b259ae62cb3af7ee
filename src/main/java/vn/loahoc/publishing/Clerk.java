package vn.loahoc.publishing;

import java.util.Optional;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.people.Remit;
import vn.loahoc.people.Speaker;

/**
 * Somebody who publishes timetables: an official those of their ward, an organizer all.
 *
 * @param person their id
 * @param remit what they act for
 */
public record Clerk(String person, Remit remit) {

  /** The speaker as a clerk; nothing for residents, and for officials without a ward. */
  public static Optional<Clerk> of(Speaker speaker) {
    return speaker.acting(Clerk::new);
  }

  /** The ward they act for; nothing for those who act for all. */
  public Optional<String> ward() {
    return remit.ward();
  }

  /** Whether a class is theirs to publish: that of their ward, under its name of then or now. */
  boolean mayPublish(ClassSession session) {
    return ward().isEmpty()
        || session.where().ward().filter(of -> remit.names().contains(of.name())).isPresent();
  }

  /**
   * Whether they may deal with what was sent for a ward, under its name of then or now, or for all.
   */
  boolean mayDealWith(Publication publication) {
    return ward().isEmpty() || publication.by().ward().filter(remit.names()::contains).isPresent();
  }
}
