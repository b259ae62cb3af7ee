package vn.loahoc.web.resident;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import vn.loahoc.channel.web.WebMailbox;
import vn.loahoc.message.Address;
import vn.loahoc.message.Blob;
import vn.loahoc.message.Content;
import vn.loahoc.web.Refusal;
import vn.loahoc.web.Shell;
import vn.loahoc.web.Site;

/** Hands out what lies in a visitor's mailbox: the page, what is new, files. */
final class Reading {

  private final Site site;
  private final WebMailbox mailbox;
  private final Views views;

  Reading(Site site, WebMailbox mailbox, Views views) {
    this.site = site;
    this.mailbox = mailbox;
    this.views = views;
  }

  void mount(RoutesConfig routes) {
    routes.get("/", this::page);
    routes.get("/tin", this::news);
    routes.get("/tep/{id}", this::file);
    routes.get("/hinh/{id}", this::picture);
  }

  /** Whether our script asks, which wants pieces instead of pages. */
  static boolean byScript(Context ctx) {
    return ctx.header("X-Loa-Hoc") != null;
  }

  private void page(Context ctx) {
    Address visitor = site.visitors().welcome(ctx);
    String question = Optional.ofNullable(ctx.queryParam("hoi")).orElse("").strip();
    String prefill = question.length() > Shell.LONGEST_PREFILL ? "" : question;
    site.pages().show(ctx, "chat.jte", shell(ctx), views.chat(visitor, prefill));
  }

  private void news(Context ctx) {
    Address visitor =
        site.visitors().known(ctx).orElseThrow(() -> new Refusal(403, "refused.forged"));
    answer(ctx, visitor, after(ctx));
  }

  /** All messages after one, as pieces of the page. */
  void answer(Context ctx, Address visitor, long after) {
    Shell shell = shell(ctx);
    ctx.html(
        mailbox.after(visitor, after).stream()
            .map(message -> views.html(message, shell))
            .collect(Collectors.joining()));
  }

  /** The message after which to go on: what the browser remembers, or what the page says. */
  static long after(Context ctx) {
    String said =
        Optional.ofNullable(ctx.header("Last-Event-ID"))
            .or(() -> Optional.ofNullable(ctx.queryParam("sau")))
            .orElse("0");
    return said.matches("\\d{1,18}") ? Long.parseLong(said) : 0;
  }

  Shell shell(Context ctx) {
    return site.pages().shell(ctx, site.visitors().token(ctx));
  }

  /** Something of a message in the mailbox of whoever asks. */
  private <T> T ofMessage(Context ctx, BiFunction<Address, Long, Optional<T>> what) {
    String id = ctx.pathParam("id");
    return site.visitors()
        .known(ctx)
        .filter(visitor -> id.matches("\\d{1,18}"))
        .flatMap(visitor -> what.apply(visitor, Long.parseLong(id)))
        .orElseThrow(() -> new Refusal(404, "refused.no-page"));
  }

  /** What a message shows does not change, and is for nobody else. */
  private void picture(Context ctx) {
    Blob png = ofMessage(ctx, mailbox::picture);
    ctx.header("Cache-Control", "private, max-age=86400");
    ctx.contentType("image/png").result(png.bytes());
  }

  private void file(Context ctx) {
    Content.Document file = ofMessage(ctx, mailbox::file);
    String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
    ctx.header("Content-Disposition", "attachment; filename*=UTF-8''" + name);
    ctx.contentType(file.mediaType()).result(file.data().bytes());
  }
}
