package vn.loahoc.web;

import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Semaphore;

/**
 * Files in forms: taken where an area wants them and of a size that is known beforehand; anywhere
 * else such a form is refused before it is read. Thread-safe.
 */
final class Uploads {

  /** The most that any area takes. */
  static final int LARGEST = 24 * 1024 * 1024;

  /** The fields around the files. */
  private static final int FIELDS = 64 * 1024;

  /** Above this an upload is large, and only few are in memory at once. */
  private static final int LARGE = 6 * 1024 * 1024;

  private static final int LARGE_AT_ONCE = 2;
  private static final String IS_LARGE = "large upload";

  /** So much more is read and thrown away, since a browser listens only once it has sent all. */
  private static final long DRAINED = 64L * 1024 * 1024;

  private final Semaphore room = new Semaphore(LARGE_AT_ONCE);
  private final List<WebArea> areas;

  Uploads(List<WebArea> areas) {
    this.areas = List.copyOf(areas);
  }

  /** Keeps a file in memory, so that none is left on the disk. */
  static void configure(JavalinConfig config) {
    config.jetty.multipartConfig.maxFileSize(LARGEST + FIELDS, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxTotalRequestSize(LARGEST + FIELDS, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxInMemoryFileSize(LARGEST + FIELDS, SizeUnit.BYTES);
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
    int most = areas.stream().mapToInt(area -> area.takesUpload(ctx)).max().orElse(0);
    if (size < 0 || most == 0) {
      throw new Refusal(403, "refused.upload");
    }
    if (size > most + FIELDS) {
      drain(ctx, size);
      throw new Refusal(413, "refused.upload-size");
    }
    if (size > LARGE) {
      if (!room.tryAcquire()) {
        drain(ctx, size);
        throw Refusal.closed();
      }
      ctx.attribute(IS_LARGE, true);
    }
  }

  /** Called once a request is answered, whatever came of it. */
  void done(Context ctx) {
    if (ctx.attribute(IS_LARGE) != null) {
      ctx.attribute(IS_LARGE, null);
      room.release();
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
