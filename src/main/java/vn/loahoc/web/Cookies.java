package vn.loahoc.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.Optional;

/**
 * Reads and sets cookies that no script sees and no other site's form sends. Over https their names
 * begin with {@code __Host-}, so that no neighbouring host can set them. Immutable.
 */
final class Cookies {

  private final boolean secure;

  Cookies(boolean secure) {
    this.secure = secure;
  }

  Optional<String> read(Context ctx, String name) {
    return Optional.ofNullable(ctx.cookie(fullName(name)));
  }

  void set(Context ctx, String name, String value, Duration life) {
    Cookie cookie = new Cookie(fullName(name), value);
    cookie.setMaxAge((int) life.toSeconds());
    cookie.setSecure(secure);
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.LAX);
    ctx.cookie(cookie);
  }

  void delete(Context ctx, String name) {
    set(ctx, name, "", Duration.ZERO);
  }

  private String fullName(String name) {
    return secure ? "__Host-" + name : name;
  }
}
