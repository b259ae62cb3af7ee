package vn.loahoc.web.resident;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.loahoc.channel.web.WebMailbox;
import vn.loahoc.message.Address;
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

  private void file(Context ctx) {
    String id = ctx.pathParam("id");
    Content.Document file =
        site.visitors()
            .known(ctx)
            .filter(visitor -> id.matches("\\d{1,18}"))
            .flatMap(visitor -> mailbox.file(visitor, Long.parseLong(id)))
            .orElseThrow(() -> new Refusal(404, "refused.no-page"));
    String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
    ctx.header("Content-Disposition", "attachment; filename*=UTF-8''" + name);
    ctx.contentType(file.mediaType()).result(file.data().bytes());
  }
}
