package vn.loahoc.channel.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;
import vn.loahoc.channel.Fetched;

/**
 * Asks the Bot API. Never throws for what the network or Telegram does. Thread-safe; nothing here
 * prints the token.
 */
final class BotApi {

  /** Sixteen sends, as many typing signs, the menus of the staff, and room. */
  private static final int MOST_AT_ONCE = 128;

  /** Below what servers keep an idle connection for, lest a request meets one that closes. */
  private static final Duration IDLE_CONNECTION = Duration.ofSeconds(20);

  /** A small call that nobody waits long for. */
  private static final Duration QUICK = Duration.ofSeconds(10);

  private static final ObjectMapper JSON = new ObjectMapper();

  /** One request, made with the client that it is given. */
  interface Request {
    CompletableFuture<?> on(TelegramClient client) throws TelegramApiException;
  }

  private final TelegramSettings settings;
  private final TelegramUrl url;
  private final OkHttpClient sending;
  private final OkHttpClient quick;
  private final OkHttpClient polling;

  BotApi(TelegramSettings settings, Limits limits) {
    this.settings = settings;
    this.url =
        TelegramUrl.builder()
            .schema(settings.baseUrl().getScheme())
            .host(settings.baseUrl().getHost())
            .port(settings.port())
            .testServer(false)
            .build();
    this.sending =
        new OkHttpClient.Builder()
            .dispatcher(dispatcher())
            .connectionPool(
                new ConnectionPool(16, IDLE_CONNECTION.toMillis(), TimeUnit.MILLISECONDS))
            .connectTimeout(limits.connect())
            .readTimeout(Duration.ZERO)
            .writeTimeout(Duration.ZERO)
            .callTimeout(limits.call())
            // a connection for each request, so that a cut line leaves one in doubt and not all
            .protocols(List.of(Protocol.HTTP_1_1))
            .retryOnConnectionFailure(false)
            .followRedirects(false)
            .followSslRedirects(false)
            .build();
    Duration shorter = limits.call().compareTo(QUICK) < 0 ? limits.call() : QUICK;
    this.quick = sending.newBuilder().callTimeout(shorter).build();
    this.polling =
        sending.newBuilder().dispatcher(dispatcher()).callTimeout(limits.pollCall()).build();
  }

  /** Asks for something that people wait for. */
  ApiAnswer send(Request request) {
    return ask(sending, request);
  }

  /** Asks for something small. */
  ApiAnswer askQuickly(Request request) {
    return ask(quick, request);
  }

  /** Asks and does not wait for the answer. */
  CompletableFuture<?> tell(Request request) {
    return begin(quick, new Exchange(), request);
  }

  /** Asks for updates, which may take long, or for what comes before them. */
  ApiAnswer poll(Request request) {
    return ask(polling, request);
  }

  /**
   * Fetches what lies at a path that getFile gave.
   *
   * @param most how many bytes are taken
   */
  Fetched download(String path, int most) {
    return new FileDownload(sending, settings).fetch(path, most);
  }

  /** Ends what {@link #poll} has under way. */
  void cancelPolls() {
    polling.dispatcher().cancelAll();
  }

  private ApiAnswer ask(OkHttpClient client, Request request) {
    Exchange exchange = new Exchange();
    CompletableFuture<?> answer = begin(client, exchange, request);
    try {
      // looking up a host cannot be cut short by the client itself
      answer.get(client.callTimeoutMillis() + 1_000L, TimeUnit.MILLISECONDS);
      return AnswerReader.read(exchange);
    } catch (ExecutionException e) {
      return AnswerReader.failed(exchange, e.getCause());
    } catch (TimeoutException e) {
      return AnswerReader.failed(exchange, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return AnswerReader.failed(exchange, e);
    }
  }

  private CompletableFuture<?> begin(OkHttpClient client, Exchange exchange, Request request) {
    TelegramClient once =
        new OkHttpTelegramClient(JSON, exchange.watch(client), settings.token().reveal(), url);
    try {
      return request.on(once);
    } catch (TelegramApiException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private static Dispatcher dispatcher() {
    Dispatcher dispatcher =
        new Dispatcher(
            Executors.newCachedThreadPool(
                Thread.ofPlatform().daemon().name("telegram-http-", 0).factory()));
    dispatcher.setMaxRequests(MOST_AT_ONCE);
    dispatcher.setMaxRequestsPerHost(MOST_AT_ONCE);
    return dispatcher;
  }
}
