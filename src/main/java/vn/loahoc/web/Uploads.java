package vn.loahoc.web;

import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Files in forms: taken where an area wants them and of a size that is known beforehand; anywhere
 * else such a form is refused before it is read. Stateless.
 */
final class Uploads {

  /** A file of 5 MB and the fields around it. */
  private static final int LARGEST = 5 * 1024 * 1024 + 64 * 1024;

  /** So much more is read and thrown away, since a browser listens only once it has sent all. */
  private static final long DRAINED = 32L * 1024 * 1024;

  private final List<WebArea> areas;

  Uploads(List<WebArea> areas) {
    this.areas = List.copyOf(areas);
  }

  /** Keeps a file in memory, so that none is left on the disk. */
  static void configure(JavalinConfig config) {
    config.jetty.multipartConfig.maxFileSize(LARGEST, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxTotalRequestSize(LARGEST, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxInMemoryFileSize(LARGEST, SizeUnit.BYTES);
  }

  /**
   * Looks at what a request says of itself.
   *
   * @throws Refusal if it brings a file that is not taken
   */
  void check(Context ctx) {
    if (!ctx.isMultipart()) {
      return;
    }
    long size = ctx.req().getContentLengthLong();
    if (size < 0 || areas.stream().noneMatch(area -> area.takesUpload(ctx))) {
      throw new Refusal(403, "refused.upload");
    }
    if (size > LARGEST) {
      drain(ctx, size);
      throw new Refusal(413, "refused.upload-size");
    }
  }

  private static void drain(Context ctx, long size) {
    if (size > DRAINED) {
      return;
    }
    try (InputStream in = ctx.req().getInputStream()) {
      in.skipNBytes(size);
    } catch (IOException e) {
      throw new UncheckedIOException("the upload broke off", e);
    }
  }
}
