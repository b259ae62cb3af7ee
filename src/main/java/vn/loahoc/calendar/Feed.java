package vn.loahoc.calendar;

import java.time.Duration;
import vn.loahoc.message.Blob;

/**
 * A calendar to subscribe to, as the web part hands it out.
 *
 * @param name what it is called
 * @param body iCalendar in UTF-8
 * @param etag strong, with its quotation marks; the same body has the same
 * @param refresh how long it may be kept before somebody looks again
 */
public record Feed(String name, Blob body, String etag, Duration refresh) {

  /** Its media type. */
  public static final String MEDIA_TYPE = "text/calendar; charset=utf-8";
}
