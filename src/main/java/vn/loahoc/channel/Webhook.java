package vn.loahoc.channel;

import java.util.Optional;
import java.util.function.Function;

/**
 * Where a platform delivers by itself what came in. Knows nothing of the web server that carries
 * it. Thread-safe.
 */
public interface Webhook {

  /** Bytes of the longest body that is worth reading: 1 MiB. */
  int LARGEST_BODY = 1 << 20;

  /** Path below the public address, beginning with a slash; it is no secret. */
  String path();

  /**
   * Takes one delivery, which is a POST; returns when it is committed or refused.
   *
   * @param body exactly as it came, since signatures are made over it; a server may stop reading
   *     one byte after {@link #LARGEST_BODY}
   * @param header the first value of a header, whatever the case of its name
   * @return the HTTP status to answer with; a 2xx only if everything is kept
   */
  int receive(byte[] body, Function<String, Optional<String>> header);
}
