package vn.loahoc.calendar;

import java.net.URI;

/**
 * Where feeds are found: {@code <public>/lich/<slug>.ics}.
 *
 * @param publicUrl the address of the web page, with or without a slash at its end
 */
public record CalendarLinks(URI publicUrl) {

  /** The path of all feeds, below the public address. */
  public static final String PATH = "/lich/";

  /** What follows the slug. */
  public static final String ENDING = ".ics";

  /**
   * The address of a feed.
   *
   * @param slug see {@link Agenda#wards} and {@link Almanac#EVERYBODY}
   */
  public URI feed(String slug) {
    return URI.create(publicUrl.toString().replaceAll("/+$", "") + PATH + slug + ENDING);
  }
}
