package vn.loahoc.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Set;

/** Some pages that belong together. Handlers are called on virtual threads, many at once. */
public interface WebArea extends AutoCloseable {

  /** Adds its routes. Every POST is checked for its token before a handler sees it. */
  void mount(RoutesConfig routes);

  /** Paths that other programs post to, which know no token. */
  default Set<String> withoutToken() {
    return Set.of();
  }

  /**
   * How many bytes of files may be read from a request, at most {@link Uploads#LARGEST}; asked
   * before the first one is.
   */
  default int takesUpload(Context ctx) {
    return 0;
  }

  /** Ends what is still open, such as streams; called before the server stops. */
  @Override
  default void close() {}
}
