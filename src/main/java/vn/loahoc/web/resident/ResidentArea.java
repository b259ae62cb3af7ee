package vn.loahoc.web.resident;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import vn.loahoc.channel.web.WebMailbox;
import vn.loahoc.web.Site;
import vn.loahoc.web.WebArea;

/** The page for residents and what belongs to it. */
public final class ResidentArea implements WebArea {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Site site;
  private final Views views;
  private final Reading reading;
  private final Writing writing;
  private final Streams streams;

  public ResidentArea(Site site, WebMailbox mailbox, Programme programme) {
    this(site, mailbox, programme, PATIENCE);
  }

  ResidentArea(Site site, WebMailbox mailbox, Programme programme, Duration patience) {
    this.site = site;
    this.views = new Views(site, mailbox, programme);
    this.reading = new Reading(site, mailbox, views);
    this.writing = new Writing(site, mailbox, reading, patience);
    this.streams = new Streams(site, mailbox, views);
  }

  @Override
  public void mount(RoutesConfig routes) {
    reading.mount(routes);
    writing.mount(routes);
    streams.mount(routes);
    routes.post("/co-chu", this::switchLetters);
    routes.get("/rieng-tu", ctx -> show(ctx, "privacy.jte", ""));
    routes.get("/nhung", this::embedded);
    routes.get("/manifest.webmanifest", this::manifest);
  }

  private void switchLetters(Context ctx) {
    site.pages().switchLetters(ctx);
    ctx.redirect("/", HttpStatus.SEE_OTHER);
  }

  private void embedded(Context ctx) {
    site.allowEmbedding(ctx);
    show(ctx, "embed.jte", views.embedded());
  }

  private void show(Context ctx, String template, Object page) {
    site.pages().show(ctx, template, site.pages().shell(ctx, ""), page);
  }

  /** What a phone needs to put the page among its apps. */
  private void manifest(Context ctx) {
    ObjectNode manifest = JsonMapper.builder().build().createObjectNode();
    manifest.put("name", site.words().of("app.name"));
    manifest.put("short_name", site.words().of("name"));
    manifest.put("description", site.words().of("app.description"));
    manifest.put("lang", "vi");
    manifest.put("id", "/").put("start_url", "/").put("scope", "/").put("display", "standalone");
    manifest.put("background_color", "#f3f6f8").put("theme_color", "#0b5775");
    ArrayNode icons = manifest.putArray("icons");
    icon(icons, "icon.svg", "any", "image/svg+xml");
    icon(icons, "icon-192.png", "192x192", "image/png");
    icon(icons, "icon-512.png", "512x512", "image/png");
    ctx.header("Cache-Control", "public, max-age=3600");
    ctx.contentType("application/manifest+json").result(manifest.toString());
  }

  private void icon(ArrayNode icons, String name, String sizes, String type) {
    icons
        .addObject()
        .put("src", site.assets().path(name))
        .put("sizes", sizes)
        .put("type", type)
        .put("purpose", "any maskable");
  }

  @Override
  public void close() {
    streams.close();
  }
}
