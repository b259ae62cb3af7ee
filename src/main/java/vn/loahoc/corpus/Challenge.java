package vn.loahoc.corpus;

import java.net.URI;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A reading challenge of one day of a campaign, from a {@code challenges.yaml}.
 *
 * @param day day of the campaign, from 1
 * @param audience for whom it is; one challenge a day and audience
 * @param words what is asked, as people read it
 * @param amount how much
 * @param link where something to read is found
 * @param recording whether a voice message or a video of the reading is invited
 * @param sample whether it is made up ("dữ liệu mẫu"), as those that the project ships
 * @param origin where it stands
 */
public record Challenge(
    int day,
    Audience audience,
    Words words,
    Amount amount,
    Optional<Link> link,
    boolean recording,
    boolean sample,
    Origin origin) {

  /** Its lasting name within its campaign: "3-pupil". */
  public String id() {
    return day + "-" + audience.key();
  }

  /**
   * What is asked.
   *
   * @param title a few words
   * @param task what to do, one or two sentences
   * @param question what to think about afterwards
   */
  public record Words(String title, String task, String question) {}

  /**
   * How much: minutes, pages, or neither where the task says it all.
   *
   * @param minutes of reading or doing
   * @param pages of a book
   */
  public record Amount(OptionalInt minutes, OptionalInt pages) {}

  /**
   * An open book or library.
   *
   * @param name as people know it
   * @param url its address, https
   */
  public record Link(String name, URI url) {}
}
