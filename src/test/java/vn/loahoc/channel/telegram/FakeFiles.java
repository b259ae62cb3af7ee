package vn.loahoc.channel.telegram;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The files that people sent, where the Bot API hands them out. Thread-safe. */
public final class FakeFiles {

  static final String CONTEXT = "/file/";

  private final Map<String, byte[]> byPath = new ConcurrentHashMap<>();
  private final Map<String, Integer> sizes = new ConcurrentHashMap<>();
  private final AtomicInteger fetched = new AtomicInteger();
  private final AtomicInteger failures = new AtomicInteger();

  /** How many times a file was asked for. */
  public int fetched() {
    return fetched.get();
  }

  /** The next so many times there is an error of the server. */
  public void fail(int times) {
    failures.set(times);
  }

  /** The file is other than its size says. */
  public void replace(String id, byte[] data) {
    byPath.put(path(id), data);
  }

  String add(String name, byte[] data) {
    String id = "file-" + (byPath.size() + 1);
    byPath.put(path(id), data);
    sizes.put(id, data.length);
    return id;
  }

  Optional<Integer> size(String id) {
    return Optional.ofNullable(sizes.get(id));
  }

  static String path(String id) {
    return "documents/" + id + ".bin";
  }

  void handle(HttpExchange exchange, String token) throws IOException {
    try (exchange) {
      fetched.incrementAndGet();
      String prefix = CONTEXT + "bot" + token + "/";
      String path = exchange.getRequestURI().getPath();
      byte[] data = path.startsWith(prefix) ? byPath.get(path.substring(prefix.length())) : null;
      if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
        exchange.sendResponseHeaders(500, -1);
      } else if (data == null) {
        exchange.sendResponseHeaders(404, -1);
      } else {
        exchange.sendResponseHeaders(200, data.length);
        try (OutputStream out = exchange.getResponseBody()) {
          out.write(data);
        }
      }
    }
  }
}
