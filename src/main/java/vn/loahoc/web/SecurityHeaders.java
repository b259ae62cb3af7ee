package vn.loahoc.web;

import io.javalin.http.Context;
import java.util.List;

/** Tells the browser to load, run and send nothing but our own, and to keep no page. Immutable. */
final class SecurityHeaders {

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ";

  private final boolean secure;
  private final String embedders;

  SecurityHeaders(WebSettings settings) {
    this.secure = settings.secure();
    List<String> origins = settings.embedders();
    this.embedders = origins.isEmpty() ? "'none'" : String.join(" ", origins);
  }

  void set(Context ctx) {
    ctx.header("Content-Security-Policy", POLICY + "'none'");
    ctx.header("X-Frame-Options", "DENY");
    ctx.header("X-Content-Type-Options", "nosniff");
    ctx.header("Referrer-Policy", "same-origin");
    ctx.header("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
    ctx.header("Cross-Origin-Opener-Policy", "same-origin");
    ctx.header("Cross-Origin-Resource-Policy", "same-origin");
    ctx.header("Cache-Control", "no-store");
    if (secure) {
      ctx.header("Strict-Transport-Security", "max-age=31536000");
    }
  }

  /** Lets the sites of the settings show this page in a frame. */
  void allowEmbedding(Context ctx) {
    ctx.header("Content-Security-Policy", POLICY + embedders);
    if (!embedders.equals("'none'")) {
      ctx.removeHeader("X-Frame-Options");
    }
  }
}
