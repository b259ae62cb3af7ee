package vn.loahoc.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whatever goes wrong, a person reads one sentence; what it was stands in the log, once. */
final class ErrorPages {

  /** Set by our script, which wants the sentence without a page around it. */
  static final String SCRIPT = "X-Loa-Hoc";

  /** Where visitors send what they write. */
  private static final String WRITING = "/messages";

  private static final Logger LOG = LoggerFactory.getLogger("web");

  private final Pages pages;

  ErrorPages(Pages pages) {
    this.pages = pages;
  }

  void mount(RoutesConfig routes) {
    routes.exception(Refusal.class, (e, ctx) -> refuse(ctx, e));
    routes.exception(HttpResponseException.class, (e, ctx) -> tell(ctx, e.getStatus(), key(e)));
    routes.exception(
        Exception.class,
        (e, ctx) -> {
          LOG.error("{} {} failed", ctx.method(), ctx.endpoint().path, e);
          tell(ctx, 500, "refused.trouble");
        });
  }

  private void refuse(Context ctx, Refusal refusal) {
    refusal.retryAfter().ifPresent(seconds -> ctx.header("Retry-After", Long.toString(seconds)));
    tell(ctx, refusal.status(), refusal.sentence());
  }

  private void tell(Context ctx, int status, String key) {
    ctx.status(status);
    if (ctx.header(SCRIPT) == null) {
      pages.show(ctx, "error.jte", pages.shell(ctx, ""), view(ctx, status, key));
    } else {
      ctx.contentType("text/plain; charset=utf-8").result(pages.words().of(key));
    }
  }

  private static ErrorView view(Context ctx, int status, String key) {
    String path = ctx.path();
    if (path.startsWith(StaffRoutes.HOME) && !path.startsWith(StaffRoutes.DOOR)) {
      return new ErrorView(key, "", StaffRoutes.HOME, true);
    }
    String written = status == 413 ? "" : written(ctx);
    String back =
        written.isEmpty() ? "/" : "/?hoi=" + URLEncoder.encode(written, StandardCharsets.UTF_8);
    return new ErrorView(key, written, back, false);
  }

  /** What a visitor without our script would have to write again. */
  private static String written(Context ctx) {
    boolean writing = ctx.method().equals(HandlerType.POST) && ctx.path().equals(WRITING);
    return Optional.ofNullable(writing ? ctx.formParam("cau") : null)
        .map(String::strip)
        .filter(text -> text.length() <= Shell.LONGEST_PREFILL)
        .orElse("");
  }

  private static String key(HttpResponseException e) {
    return switch (e.getStatus()) {
      case 404, 405 -> "refused.no-page";
      case 413 -> "refused.too-long";
      default -> "refused.unreadable";
    };
  }
}
