package vn.loahoc.web.checkin;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import vn.loahoc.checkin.CheckInLinks;
import vn.loahoc.web.Limit;
import vn.loahoc.web.Refusal;
import vn.loahoc.web.Site;
import vn.loahoc.web.WebArea;

/** Where a phone lands that has read the QR code of a poster: {@code /d/<digits>}. */
public final class LandingArea implements WebArea {

  private final Site site;
  private final Supplier<List<Way>> ways;

  /**
   * @param ways the chats there are beside this page, asked each time
   */
  public LandingArea(Site site, Supplier<List<Way>> ways) {
    this.site = site;
    this.ways = ways;
  }

  @Override
  public void mount(RoutesConfig routes) {
    routes.get(CheckInLinks.PATH + "{digits}", this::land);
  }

  private void land(Context ctx) {
    String digits = ctx.pathParam("digits");
    if (!digits.matches("[0-9]{6}")) {
      throw new Refusal(404, "refused.no-page");
    }
    site.limits().count(Limit.MESSAGES_OF_NETWORK, site.clients().network(ctx));
    site.visitors().welcome(ctx);
    ctx.header("X-Robots-Tag", "noindex, nofollow");
    String payload = CheckInLinks.PAYLOAD + digits;
    List<Way> carrying = ways.get().stream().map(way -> way.carrying(payload)).toList();
    site.pages()
        .show(
            ctx,
            "landing.jte",
            site.pages().shell(ctx, site.visitors().token(ctx)),
            new LandingView(digits, UUID.randomUUID().toString(), carrying));
  }
}
