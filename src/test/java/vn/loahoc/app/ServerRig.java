package vn.loahoc.app;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import vn.loahoc.channel.telegram.FakeBotApi;
import vn.loahoc.delivery.Milestones;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;

/** The whole server in this process, on the shipped documents, before a fake Telegram. */
final class ServerRig implements AutoCloseable {

  static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 1, 8, 0);
  static final String METRICS_TOKEN = "for-prometheus-only";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Path data;
  private final String store;
  private final Milestones milestones;
  private final FakeBotApi api = FakeBotApi.start();
  private Optional<Server> server = Optional.empty();

  ServerRig(Path data) {
    this(data, "");
  }

  /**
   * Starts it.
   *
   * @param store JDBC URL of PostgreSQL; empty for SQLite
   */
  ServerRig(Path data, String store) {
    this(data, store, Milestones.unwatched());
  }

  /** Starts it under the eyes of somebody who may make it stumble. */
  ServerRig(Path data, String store, Milestones milestones) {
    this.data = data;
    this.store = store;
    this.milestones = milestones;
    start();
  }

  void start() {
    Map<String, String> environment =
        Map.of(
            "LOAHOC_TELEGRAM_URL",
            api.url().toString(),
            "LOAHOC_TELEGRAM_TOKEN",
            api.token(),
            "LOAHOC_PORT",
            "0",
            "LOAHOC_METRICS_TOKEN",
            METRICS_TOKEN,
            "LOAHOC_STORE_URL",
            store);
    server =
        Optional.of(
            Server.start(
                new Server.Setup(
                    Path.of("corpus"),
                    data,
                    ServeSettings.of(environment, data, data.resolve("loahoc.yaml")),
                    Optional.of(NOW),
                    InstantSource.system(),
                    System::nanoTime,
                    milestones)));
  }

  void stop() {
    server.ifPresent(Server::close);
    server = Optional.empty();
  }

  FakeBotApi api() {
    return api;
  }

  /** Every order that the server knows. */
  List<vn.loahoc.dialogue.Command> commands() {
    return server.orElseThrow().commands();
  }

  Server server() {
    return server.orElseThrow();
  }

  /** Every page that the server knows, as "GET /path". */
  List<String> routes() {
    return server.orElseThrow().routes();
  }

  int port() {
    return server.orElseThrow().port();
  }

  /** The database, while no server runs. */
  Database database() {
    return Database.open(StoreLocation.of(store, data));
  }

  /** Waits until a chat has been shown so many messages, and returns them. */
  List<String> shown(long chat, int messages) {
    String id = Long.toString(chat);
    await(() -> api.shownIn(id).size() >= messages, () -> "shown " + api.shownIn(id));
    return api.shownIn(id);
  }

  /** Asks and waits for the answer. */
  String ask(long person, String text) {
    int before = api.shownIn(Long.toString(person)).size();
    api.people().text(person, text);
    return shown(person, before + 1).getLast();
  }

  static void await(BooleanSupplier condition, java.util.function.Supplier<String> state) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError(state.get());
      }
      Thread.onSpinWait();
    }
  }

  @Override
  public void close() {
    stop();
    api.close();
  }
}
