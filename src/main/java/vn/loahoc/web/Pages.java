package vn.loahoc.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Renders templates. Thread-safe. */
public final class Pages {

  private static final String LARGE = "chu";
  private static final Duration LARGE_LIFE = Duration.ofDays(365);

  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Words words;
  private final Assets assets;
  private final Operator operator;
  private final Cookies cookies;

  Pages(Words words, Assets assets, Operator operator, Cookies cookies) {
    this.words = words;
    this.assets = assets;
    this.operator = operator;
    this.cookies = cookies;
  }

  /** What is around a page for residents. */
  public Shell shell(Context ctx, String token) {
    return new Shell(words, assets, operator, isLarge(ctx), token, Optional.empty(), false);
  }

  /** What is around a page for staff. */
  Shell shell(Context ctx, String token, StaffMember who, boolean paused) {
    return new Shell(words, assets, operator, isLarge(ctx), token, Optional.of(who), paused);
  }

  /**
   * Answers with a page.
   *
   * @param template a file below {@code src/main/jte} with parameters {@code shell} and {@code
   *     page}
   */
  public void show(Context ctx, String template, Shell shell, Object page) {
    ctx.html(render(template, shell, page));
  }

  /** A page, or a piece of one, as HTML. */
  public String render(String template, Shell shell, Object page) {
    StringOutput html = new StringOutput();
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("shell", shell);
    parameters.put("page", page);
    templates.render(template, parameters, html);
    return html.toString();
  }

  /** Switches to large letters and back. */
  public void switchLetters(Context ctx) {
    if (isLarge(ctx)) {
      cookies.delete(ctx, LARGE);
    } else {
      cookies.set(ctx, LARGE, "to", LARGE_LIFE);
    }
  }

  private boolean isLarge(Context ctx) {
    return cookies.read(ctx, LARGE).filter("to"::equals).isPresent();
  }

  Words words() {
    return words;
  }
}
