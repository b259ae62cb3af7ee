package vn.loahoc.publishing;

import java.util.Optional;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.people.Speaker;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.place.Ward;

/**
 * Somebody who publishes timetables: an official those of their ward, an organizer all.
 *
 * @param person their id
 * @param ward the ward they act for; nothing for those who act for all
 */
public record Clerk(String person, Optional<String> ward) {

  /** The speaker as a clerk; nothing for residents, and for officials without a ward. */
  public static Optional<Clerk> of(Speaker speaker) {
    return speaker.acting(Clerk::new);
  }

  /** Whether a class is theirs to publish: that of their ward, under its name of then or now. */
  boolean mayPublish(ClassSession session, Gazetteer gazetteer) {
    return ward.isEmpty()
        || session.where().ward().filter(of -> isMine(of, ward.get(), gazetteer)).isPresent();
  }

  private static boolean isMine(Ward of, String mine, Gazetteer gazetteer) {
    return of.name().equals(mine)
        || gazetteer.succession(of).today().stream().anyMatch(now -> now.name().equals(mine));
  }

  /** Whether they may deal with what was sent by somebody who acts for a ward, or for all. */
  boolean mayDealWith(Publication publication) {
    return ward.isEmpty() || ward.equals(publication.by().ward());
  }
}
