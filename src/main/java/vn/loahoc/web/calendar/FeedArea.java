package vn.loahoc.web.calendar;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.function.Function;
import vn.loahoc.calendar.CalendarLinks;
import vn.loahoc.calendar.Feed;
import vn.loahoc.web.WebArea;

/** One address a ward that a phone's calendar subscribes to: {@code /lich/<ward>.ics}. */
public final class FeedArea implements WebArea {

  private final Function<String, Optional<Feed>> feeds;

  /**
   * @param feeds the feed of a ward by its slug, which anybody can make up
   */
  public FeedArea(Function<String, Optional<Feed>> feeds) {
    this.feeds = feeds;
  }

  @Override
  public void mount(RoutesConfig routes) {
    routes.get(CalendarLinks.PATH + "{file}", this::send);
  }

  private void send(Context ctx) {
    String file = ctx.pathParam("file");
    Optional<Feed> feed =
        file.endsWith(CalendarLinks.ENDING)
            ? feeds.apply(file.substring(0, file.length() - CalendarLinks.ENDING.length()))
            : Optional.empty();
    if (feed.isEmpty()) {
      ctx.status(404);
      return;
    }
    ctx.header("ETag", feed.get().etag());
    ctx.header("Cache-Control", "public, max-age=" + feed.get().refresh().toSeconds() / 4);
    if (feed.get().etag().equals(ctx.header("If-None-Match"))) {
      ctx.status(304);
      return;
    }
    ctx.contentType(Feed.MEDIA_TYPE).result(feed.get().body().bytes());
  }
}
