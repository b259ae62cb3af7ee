package vn.loahoc.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Style sheet, script and icons: small, our own, kept by browsers until they change. Immutable. */
public final class Assets {

  static final String FOLDER = "/tinh/";

  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  private final Map<String, Asset> byName =
      Stream.of(
              Asset.load("web.css", "text/css; charset=utf-8"),
              Asset.load("web.js", "text/javascript; charset=utf-8"),
              Asset.load("icon.svg", "image/svg+xml"),
              Asset.load("icon-192.png", "image/png"),
              Asset.load("icon-512.png", "image/png"))
          .collect(Collectors.toUnmodifiableMap(Asset::name, Function.identity()));

  Assets() {}

  /** Where a page finds it. */
  public String path(String name) {
    return Optional.ofNullable(byName.get(name)).map(Asset::path).orElseThrow();
  }

  void mount(RoutesConfig routes) {
    routes.get(FOLDER + "{hash}/{name}", ctx -> serve(ctx, ctx.pathParam("name")));
    routes.get("/favicon.ico", ctx -> serve(ctx, "icon-192.png"));
  }

  private void serve(Context ctx, String name) {
    Asset asset = byName.get(name);
    if (asset == null) {
      throw new Refusal(404, "refused.no-page");
    }
    boolean current = ctx.path().equals(asset.path());
    ctx.header("Cache-Control", current ? FOR_EVER : "public, max-age=3600");
    ctx.header("Vary", "Accept-Encoding");
    ctx.contentType(asset.mediaType()).disableCompression();
    Optional<byte[]> zipped = acceptsGzip(ctx) ? asset.zipped() : Optional.empty();
    zipped.ifPresent(bytes -> ctx.header("Content-Encoding", "gzip"));
    ctx.result(zipped.orElseGet(asset::plain));
  }

  private static boolean acceptsGzip(Context ctx) {
    String accepted = ctx.header("Accept-Encoding");
    return accepted != null && accepted.contains("gzip");
  }
}
