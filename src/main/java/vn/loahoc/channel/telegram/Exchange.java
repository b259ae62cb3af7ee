package vn.loahoc.channel.telegram;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * One request on its way: whether it left, and what came back. A request leaves once at most,
 * whatever the HTTP client would like to repeat by itself (a 503 that says "at once", for one).
 *
 * <p>Written by the threads of the HTTP client, read by the one that waits.
 */
final class Exchange {

  /** A hundred updates of the longest kind are a tenth of this. */
  private static final long LARGEST_ANSWER = 16L << 20;

  /** What the library gets to read instead: see the package. */
  private static final String NOTHING = "{\"ok\":true}";

  private static final MediaType JSON = MediaType.get("application/json");

  /** How far it has come. */
  private enum Stage {
    PREPARED,
    LEFT,
    GIVEN_UP
  }

  /**
   * What came back.
   *
   * @param status of HTTP
   * @param retryAfter the header of that name
   */
  record Reply(int status, String body, @Nullable String retryAfter) {}

  private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.PREPARED);
  private volatile @Nullable Reply reply;

  /** A client whose next request is this one; it shares connections and threads with the other. */
  OkHttpClient watch(OkHttpClient client) {
    return client
        .newBuilder()
        .addInterceptor(this::read)
        .addNetworkInterceptor(this::leave)
        .build();
  }

  /** Whether a first byte may have left. */
  boolean left() {
    return stage.get() == Stage.LEFT;
  }

  /**
   * Gives it up.
   *
   * @return whether it has not left and never will
   */
  boolean giveUp() {
    return stage.compareAndSet(Stage.PREPARED, Stage.GIVEN_UP) || stage.get() == Stage.GIVEN_UP;
  }

  /** What came back, if it came back whole. */
  @Nullable Reply reply() {
    return reply;
  }

  /** Comes after connecting and before the first byte is written. */
  private Response leave(Interceptor.Chain chain) throws IOException {
    if (!stage.compareAndSet(Stage.PREPARED, Stage.LEFT)) {
      throw new IOException("a request leaves once");
    }
    Response response = chain.proceed(chain.request());
    // with this header the client would take a 503 for an order to repeat at once
    return response.code() == 503
        ? response.newBuilder().removeHeader("Retry-After").build()
        : response;
  }

  private Response read(Interceptor.Chain chain) throws IOException {
    try (Response response = chain.proceed(chain.request())) {
      ResponseBody body = response.body();
      String text = "";
      if (body != null) {
        BufferedSource source = body.source();
        if (source.request(LARGEST_ANSWER + 1)) {
          throw new IOException("an answer without end");
        }
        text = source.readUtf8();
      }
      reply = new Reply(response.code(), text, response.header("Retry-After"));
      return response.newBuilder().body(ResponseBody.create(NOTHING, JSON)).build();
    }
  }
}
