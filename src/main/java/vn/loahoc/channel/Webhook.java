package vn.loahoc.channel;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where a platform calls us: mounted by the web server, known to no other. Thread-safe; called on a
 * virtual thread.
 */
public interface Webhook {

  /** The path to answer POST requests on, from "/". */
  String path();

  /**
   * Takes one call.
   *
   * @param body as it came, at most 1 MB
   * @param header the value of a header by its name, or null
   * @return the status of HTTP to answer with
   */
  int receive(byte[] body, UnaryOperator<@Nullable String> header);
}
