package vn.loahoc.channel.telegram;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.channel.telegram.FakeRule.Misbehaviour;
import vn.loahoc.channel.telegram.Received.Outcome;

/**
 * A test double of Telegram's Bot API on a port of this machine. {@link #people()} does what people
 * do, {@link #on(String)} makes it misbehave, {@link #log()} holds what reached it. Thread-safe.
 */
public final class FakeBotApi implements AutoCloseable {

  public static final long BOT_ID = 7_000_001;
  public static final String BOT_NAME = "LoaHocThuBot";

  /** The token that is taken unless another is given. */
  public static final String TOKEN = BOT_ID + ":AAFakeTokenOfTheTestDouble_0123456789";

  private static final Pattern RETRY_AFTER = Pattern.compile("\"retry_after\":([0-9]+)");
  private static final Misbehaviour NONE = new Misbehaviour.First(() -> {});

  static {
    // else each answer waits 40 ms for the other side's acknowledgement; else idle ones are cut
    System.setProperty("sun.net.httpserver.nodelay", "true");
    System.setProperty("sun.net.httpserver.maxIdleConnections", "4096");
    System.setProperty("sun.net.httpserver.idleInterval", "600");
  }

  private final String token;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final FakeQueue queue = new FakeQueue();
  private final FakeFiles files = new FakeFiles();
  private final FakePeople people;
  private final FakeMethods methods;
  private final FakeLog log = new FakeLog();
  private final List<FakeRule> rules = new CopyOnWriteArrayList<>();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final FakeWebhookDelivery delivery = new FakeWebhookDelivery(queue);

  private FakeBotApi(int port, String token) throws IOException {
    this.token = token;
    AtomicInteger messages = new AtomicInteger(1_000);
    this.people = new FakePeople(queue, messages, files);
    this.methods = new FakeMethods(queue, messages, files);
    this.server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_024);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.createContext(FakeFiles.CONTEXT, exchange -> files.handle(exchange, token));
    server.start();
  }

  /** On a free port. */
  public static FakeBotApi start() {
    return start(0, TOKEN);
  }

  public static FakeBotApi start(int port, String token) {
    try {
      return new FakeBotApi(port, token);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs by itself until it is killed; arguments: port and token. */
  public static void main(String[] args) throws InterruptedException {
    int port = args.length > 0 ? Integer.parseInt(args[0]) : 0;
    try (FakeBotApi api = start(port, args.length > 1 ? args[1] : TOKEN)) {
      System.out.println(api.url());
      api.closed.await();
    }
  }

  /** The base URL, without token. */
  public URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  public String token() {
    return token;
  }

  /** The photos that were sent are known no more by the names they got. */
  void forgetPhotos() {
    methods.forgetPhotos();
  }

  /** The files that people sent. */
  public FakeFiles files() {
    return files;
  }

  /** What people do. */
  public FakePeople people() {
    return people;
  }

  /** Begins a rule about a method ("*" for all); the rule's last call puts it into force. */
  public FakeRule on(String method) {
    return new FakeRule(method, rules::add);
  }

  /** Drops all rules. */
  public void behave() {
    rules.clear();
  }

  /** From now on delivers updates to the webhook that is set, as long as one is. */
  public void deliverToWebhook() {
    threads.execute(delivery);
  }

  /** Everything that came, in the order in which it was answered. */
  public List<Received> log() {
    return log.all();
  }

  /** What came of one method. */
  public List<Received> log(String method) {
    return log.all().stream().filter(one -> one.method().equals(method)).toList();
  }

  /** The texts (or captions) that a chat has got, in order. */
  public List<String> shownIn(String chat) {
    return log.all().stream()
        .filter(one -> one.chat().equals(chat) && one.method().startsWith("send"))
        .filter(one -> one.delivered() && !one.method().equals("sendChatAction"))
        .map(Received::text)
        .toList();
  }

  /** Keeps no log from now on, for long runs; {@link #delivered()} counts on. */
  public void forget() {
    log.forget();
  }

  /** Tells somebody of every message and file that is delivered, on the thread that delivers it. */
  public void whenDelivered(Consumer<Received> told) {
    log.listener(told);
  }

  /** How many messages and files were delivered so far. */
  public long delivered() {
    return log.delivered();
  }

  /**
   * Waits until so many requests are in the log.
   *
   * @throws AssertionError if it takes longer
   */
  public void await(int count, Predicate<Received> which, Duration longest) {
    log.await(count, which, longest);
  }

  @Override
  public void close() {
    closed.countDown();
    queue.close();
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try {
      Optional<FakeRequest> request = FakeRequest.read(exchange, System.nanoTime());
      if (request.isEmpty()) {
        answer(exchange, FakeAnswer.refused(404, "Not Found"));
      } else {
        handle(exchange, request.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      exchange.close();
    }
  }

  private void handle(HttpExchange exchange, FakeRequest request)
      throws IOException, InterruptedException {
    String name = request.method().toLowerCase(Locale.ROOT);
    Optional<FakeMethods.Named> method = methods.find(name);
    String spelled = method.map(FakeMethods.Named::name).orElse("?");
    if (!request.token().equals(token) || method.isEmpty()) {
      FakeAnswer refused =
          method.isEmpty()
              ? FakeAnswer.refused(404, "Not Found: method not found")
              : FakeAnswer.refused(401, "Unauthorized");
      log.add(request.received(spelled, "", new Outcome(false, refused.status())));
      answer(exchange, refused);
      return;
    }
    Misbehaviour how = misbehaviour(name, request.chat());
    if (how instanceof Misbehaviour.First first) {
      first.action().run();
    }
    if (how instanceof Misbehaviour.Refuse refuse) {
      log.add(request.received(spelled, "", new Outcome(false, refuse.answer().status())));
      answer(exchange, refuse.answer());
      return;
    }
    FakeAnswer usual =
        how.heeds() ? method.get().method().answer(request) : new FakeAnswer(0, "", "");
    FakeAnswer given = given(how, usual);
    log.add(request.received(spelled, usual.visible(), new Outcome(usual.done(), given.status())));
    if (how instanceof Misbehaviour.Stall) {
      closed.await();
    } else if (given.status() != 0) {
      answer(exchange, given);
    }
  }

  private static FakeAnswer given(Misbehaviour how, FakeAnswer usual) {
    return switch (how) {
      case Misbehaviour.Deny deny -> deny.answer();
      case Misbehaviour.Stall stall -> new FakeAnswer(0, "", "");
      case Misbehaviour.Cut cut -> new FakeAnswer(0, "", "");
      default -> usual;
    };
  }

  private Misbehaviour misbehaviour(String method, String chat) {
    for (FakeRule rule : rules) {
      if (rule.takes(method, chat)) {
        return rule.misbehaviour();
      }
    }
    return NONE;
  }

  private static void answer(HttpExchange exchange, FakeAnswer answer) throws IOException {
    byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    Matcher pause = RETRY_AFTER.matcher(answer.body());
    if (answer.status() == 429 && pause.find()) {
      exchange.getResponseHeaders().set("Retry-After", pause.group(1));
    }
    if (answer.status() == 503) {
      // an HTTP client may take this for an order to send the same once more
      exchange.getResponseHeaders().set("Retry-After", "0");
    }
    exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  static ObjectNode bot() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", BOT_ID)
        .put("is_bot", true)
        .put("first_name", "Loa Học")
        .put("username", BOT_NAME)
        .put("can_join_groups", true);
  }

  static ObjectNode chat(long id) {
    ObjectNode chat = JsonNodeFactory.instance.objectNode().put("id", id);
    if (id > 0) {
      return chat.put("type", "private").put("first_name", "Người " + id);
    }
    boolean large = Long.toString(id).startsWith("-100");
    return chat.put("type", large ? "supergroup" : "group").put("title", "Tổ dân phố");
  }

  /** Telegram dates are whole seconds. */
  static long seconds() {
    return System.currentTimeMillis() / 1_000;
  }
}
