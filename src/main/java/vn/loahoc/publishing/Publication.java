package vn.loahoc.publishing;

import java.time.Instant;
import java.util.Optional;

/**
 * A timetable that was sent, without its bytes.
 *
 * @param id a small number, by which it is named in lists
 * @param campaign for which campaign: the name of its folder
 * @param file name of the file
 * @param version of the published ones the later stands above the earlier; 0 for a draft
 * @param at when it was sent, and when its state last changed
 */
public record Publication(
    long id, String campaign, String file, By by, State state, long version, Times at) {

  /** What has become of it. */
  public enum State {
    DRAFT("draft"),
    PUBLISHED("published"),
    TAKEN_BACK("taken-back");

    private final String key;

    State(String key) {
      this.key = key;
    }

    /** As it stands in the database. */
    String key() {
      return key;
    }

    static State of(String key) {
      for (State state : values()) {
        if (state.key.equals(key)) {
          return state;
        }
      }
      throw new IllegalStateException("no state of a publication: " + key);
    }
  }

  /**
   * Who sent it.
   *
   * @param person the id of somebody who may not be kept any more
   * @param ward the ward they acted for; nothing for those who act for all
   */
  public record By(String person, Optional<String> ward) {}

  /** When it was sent, and when its state last changed. */
  public record Times(Instant sent, Instant changed) {}

  /** Where its rows say they stand: a path below the corpus folder, as for files that lie there. */
  public String path() {
    return campaign + "/timetable/" + FOLDER + "/" + id + "/" + file;
  }

  /** Below the timetables of a campaign; no folder of this name need exist. */
  static final String FOLDER = "da-dang";
}
