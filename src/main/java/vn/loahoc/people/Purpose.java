package vn.loahoc.people;

import java.util.Locale;
import java.util.Optional;

/**
 * What something is kept for. Each is asked for apart and withdrawn apart. A new one needs its
 * sentences in {@code vi/people.properties}: {@code purpose.<key>} and {@code consent.<key>}.
 */
public enum Purpose {
  /** Getting the answer to a question that was passed on: the account, until then. */
  ANSWERS,
  /** Not having to say one's ward again. */
  WARD,
  /** Having places held: the account, the sessions, how many come. */
  REGISTRATION,
  /** Being named in the list of a session: the name the channel shows. */
  LIST_NAME,
  /** Being counted as one person, however often one comes. */
  COUNTING,
  /** Being reminded: the account, the activities, and when. */
  REMINDERS,
  /** Getting a slogan and a reading challenge each day: the account, the hour, what was sent. */
  DAILY,
  /** Being one person on two accounts. */
  LINK,
  /** A task of staff: name, role, and what was done. */
  STAFF;

  /** As it is written in the database and in the names of sentences. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The purpose of a key. */
  public static Optional<Purpose> of(String key) {
    for (Purpose purpose : values()) {
      if (purpose.key().equals(key)) {
        return Optional.of(purpose);
      }
    }
    return Optional.empty();
  }
}
