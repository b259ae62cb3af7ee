package vn.loahoc.web;

import io.javalin.config.RoutesConfig;
import java.util.Set;

/** Some pages that belong together. Handlers are called on virtual threads, many at once. */
public interface WebArea extends AutoCloseable {

  /** Adds its routes. Every POST is checked for its token before a handler sees it. */
  void mount(RoutesConfig routes);

  /** Paths that other programs post to, which know no token. */
  default Set<String> withoutToken() {
    return Set.of();
  }

  /** Ends what is still open, such as streams; called before the server stops. */
  @Override
  default void close() {}
}
