package vn.loahoc.channel.telegram;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future.State;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loahoc.channel.SendResult;
import vn.loahoc.message.Address;
import vn.loahoc.message.Content;
import vn.loahoc.message.RichText;

/** What becomes of a message, for everything that Telegram and the network do to it. */
class TelegramSendTest {

  private static final Content TEXT = Content.plain("Mai có lớp vi tính");

  private final Rig rig = new Rig();

  @AfterEach
  void close() {
    rig.close();
  }

  @Test
  void aMessageIsSentAndTellsItsNumber() {
    assertThat(rig.send(TEXT)).isEqualTo(new SendResult.Sent("1001"));
    assertThat(rig.api.shownIn(Rig.CHAT)).containsExactly("Mai có lớp vi tính");
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        refusal("too fast", rule -> rule.tooManyRequests(7), new SendResult.RetryAfter(seconds(7))),
        refusal(
            "too fast, says something before Telegram",
            rule -> rule.foreignAnswer(429),
            new SendResult.RetryAfter(seconds(5))),
        refusal(
            "blocked",
            FakeRule::blocked,
            new SendResult.RecipientGone("403 bot was blocked by the user")),
        refusal(
            "deactivated",
            FakeRule::deactivated,
            new SendResult.RecipientGone("403 user is deactivated")),
        refusal(
            "never pressed Start",
            rule -> rule.refuse(403, "Forbidden: bot can't initiate conversation with a user"),
            new SendResult.RecipientGone("403 can't initiate conversation")),
        refusal(
            "kicked",
            rule -> rule.refuse(403, "Forbidden: bot was kicked from the supergroup chat"),
            new SendResult.RecipientGone("403 bot was kicked")),
        refusal(
            "no longer a member",
            rule -> rule.refuse(403, "Forbidden: bot is not a member of the group chat"),
            new SendResult.RecipientGone("403 bot is not a member")),
        refusal(
            "group deleted",
            rule -> rule.refuse(403, "Forbidden: the group chat was deleted"),
            new SendResult.RecipientGone("403 chat was deleted")),
        refusal(
            "no such chat",
            FakeRule::chatNotFound,
            new SendResult.RecipientGone("400 chat not found")),
        refusal(
            "in the words of the network below",
            rule -> rule.refuse(400, "Bad Request: USER_IS_BLOCKED"),
            new SendResult.RecipientGone("400 user_is_blocked")),
        refusal(
            "moved",
            rule -> rule.migrated(-100_200L),
            new SendResult.ChatMoved(new Address(TelegramChannel.ID, "-100200"))),
        refusal(
            "token revoked",
            rule -> rule.refuse(401, "Unauthorized"),
            new SendResult.AccessRefused("401 unauthorized")),
        refusal(
            "no such bot",
            rule -> rule.refuse(404, "Not Found"),
            new SendResult.AccessRefused("404 not found")),
        refusal(
            "older server",
            rule -> rule.refuse(404, "Not Found: method not found"),
            new SendResult.Rejected("404 method not found")),
        refusal(
            "may not write there",
            rule -> rule.refuse(400, "Bad Request: not enough rights to send text messages"),
            new SendResult.Rejected("400 not enough rights")),
        refusal(
            "a reason that quotes the message",
            rule -> rule.refuse(400, "Bad Request: wrong tag \"lớp vi tính\" for 0912345678"),
            new SendResult.Rejected("400")),
        refusal(
            "not modified",
            rule -> rule.refuse(400, "Bad Request: message is not modified: the same"),
            new SendResult.Sent("")),
        refusal(
            "a page of something before Telegram",
            rule -> rule.foreignAnswer(403),
            new SendResult.NotSent("turned away before Telegram with 403")),
        refusal(
            "an error of the server",
            rule -> rule.serverError(502),
            new SendResult.UnknownOutcome("error 502 of the server")),
        refusal(
            "an error page",
            rule -> rule.foreignAnswer(502),
            new SendResult.UnknownOutcome("unreadable answer with 502")),
        refusal("a cut line", FakeRule::cut, new SendResult.UnknownOutcome("the line was cut")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refusals")
  void nothingIsDeliveredAndTheResultSaysWhatIsKnown(
      String name, Consumer<FakeRule> refusal, SendResult expected) {
    refusal.accept(rig.api.on("sendMessage"));
    assertThat(rig.send(TEXT)).isEqualTo(expected);
    assertThat(rig.api.log("sendMessage")).hasSize(1);
    assertThat(rig.api.shownIn(Rig.CHAT)).isEmpty();
  }

  static Stream<Arguments> unknowns() {
    return Stream.of(
        refusal(
            "error after delivery",
            rule -> rule.deliverThenServerError(500),
            new SendResult.UnknownOutcome("error 500 of the server")),
        refusal(
            "an error that invites to repeat at once",
            rule -> rule.deliverThenServerError(503),
            new SendResult.UnknownOutcome("error 503 of the server")),
        refusal(
            "cut after delivery",
            FakeRule::deliverThenCut,
            new SendResult.UnknownOutcome("the line was cut")),
        refusal(
            "half an answer",
            rule -> rule.deliverThenAnswer(200, "{\"ok\":tr"),
            new SendResult.UnknownOutcome("unreadable answer with 200")),
        refusal(
            "an answer without its most important word",
            rule -> rule.deliverThenAnswer(200, "{\"result\":{}}"),
            new SendResult.UnknownOutcome("unreadable answer with 200")),
        refusal(
            "a redirection",
            rule -> rule.deliverThenAnswer(307, ""),
            new SendResult.UnknownOutcome("unreadable answer with 307")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unknowns")
  void whatMayHaveArrivedIsNeverSentAgainByItself(
      String name, Consumer<FakeRule> trouble, SendResult expected) {
    trouble.accept(rig.api.on("sendMessage"));
    assertThat(rig.send(TEXT)).isEqualTo(expected);
    assertThat(rig.api.log("sendMessage")).hasSize(1);
    assertThat(rig.api.shownIn(Rig.CHAT)).hasSize(1);
  }

  @Test
  void aLineThatStallsIsGivenUpAndNobodyKnowsWhetherItArrived() {
    try (Rig hurried = new Rig(Rig.SHORT)) {
      hurried.api.on("sendMessage").times(1).stall();
      hurried.api.on("sendMessage").times(1).deliverThenStall();
      SendResult unknown = new SendResult.UnknownOutcome("no answer in time");
      assertThat(hurried.send(TEXT)).isEqualTo(unknown);
      assertThat(hurried.send(TEXT)).isEqualTo(unknown);
      assertThat(hurried.api.log("sendMessage"))
          .extracting(Received::outcome)
          .containsExactly(new Received.Outcome(false, 0), new Received.Outcome(true, 0));
    }
  }

  @Test
  void kindsOfAnswersThatNobodyKnowsYetDoNotHideThatItWasSent() {
    rig.api
        .on("sendMessage")
        .deliverThenAnswer(
            200,
            "{\"ok\":true,\"result\":{\"message_id\":5,\"date\":1700000000000,"
                + "\"from\":\"?\",\"chat\":[7],\"reactions\":{\"type\":\"hologram\"}}}");
    assertThat(rig.send(TEXT)).isEqualTo(new SendResult.Sent("5"));
  }

  @Test
  void aRefusedPortIsKnownAsNotSent() throws IOException {
    TelegramChannel away = rig.channel(freePort(), Optional.empty(), Rig.SHORT);
    assertThat(away.send(Rig.outgoing(Rig.CHAT, TEXT)))
        .isEqualTo(new SendResult.NotSent("the connection was refused"));
    assertThat(away.answers()).isFalse();
  }

  @Test
  void anUnknownHostIsKnownAsNotSent() {
    TelegramChannel away =
        rig.channel(URI.create("http://loa-hoc.invalid"), Optional.empty(), Rig.USUAL);
    assertThat(away.send(Rig.outgoing(Rig.CHAT, TEXT)))
        .isEqualTo(new SendResult.NotSent("the host is not known"));
  }

  @Test
  void aFailedHandshakeIsKnownAsNotSent() throws IOException {
    try (ServerSocket unsafe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread.startVirtualThread(() -> answerInTheClear(unsafe));
      URI safe = URI.create("https://127.0.0.1:" + unsafe.getLocalPort());
      TelegramChannel away = rig.channel(safe, Optional.empty(), Rig.USUAL);
      assertThat(away.send(Rig.outgoing(Rig.CHAT, TEXT)))
          .isEqualTo(new SendResult.NotSent("no safe connection"));
    }
  }

  private static void answerInTheClear(ServerSocket server) {
    try (Socket socket = server.accept()) {
      socket.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(UTF_8));
      socket.getInputStream().readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aServerThatNeverAcceptsIsKnownAsNotSent() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      URI safe = URI.create("https://127.0.0.1:" + silent.getLocalPort());
      TelegramChannel away = rig.channel(safe, Optional.empty(), Rig.SHORT);
      assertThat(away.send(Rig.outgoing(Rig.CHAT, TEXT)))
          .isEqualTo(new SendResult.NotSent("no connection in time"));
    }
  }

  @Test
  void whatTheLibraryFindsMalformedIsRejected() {
    assertThat(rig.send(Content.plain(""))).isInstanceOf(SendResult.Rejected.class);
    assertThat(rig.api.log()).isEmpty();
  }

  @Test
  void aTextThatIsTooLongIsRejectedByWhatAPersonWouldSee() {
    assertThat(rig.send(Content.plain("<".repeat(4_096)))).isEqualTo(new SendResult.Sent("1001"));
    assertThat(rig.send(Content.plain("a".repeat(4_097))))
        .isEqualTo(new SendResult.Rejected("400 message is too long"));
  }

  @Test
  void entitiesThatTelegramDoesNotUnderstandGoOutAsPlainTextOnce() {
    rig.api.on("sendMessage").times(1).refuse(400, "Bad Request: can't parse entities: whatever");
    Content rich = new Content.Text(RichText.plain("lúc ").bold("8 giờ < 9 giờ"), List.of());
    assertThat(rig.send(rich)).isEqualTo(new SendResult.Sent("1001"));
    assertThat(rig.api.log("sendMessage"))
        .extracting(one -> one.param("parse_mode"), one -> one.param("text"))
        .containsExactly(
            tuple("HTML", "lúc <b>8 giờ &lt; 9 giờ</b>"), tuple("", "lúc 8 giờ < 9 giờ"));
  }

  @Test
  void aPressIsAcknowledgedAlsoWhenTelegramHasForgottenIt() {
    assertThat(rig.send(new Content.Acknowledgement("42"))).isEqualTo(new SendResult.Sent(""));
    assertThat(rig.only("answerCallbackQuery").param("callback_query_id")).isEqualTo("42");
    rig.api
        .on("answerCallbackQuery")
        .refuse(
            400,
            "Bad Request: query is too old and response timeout expired or query ID is invalid");
    assertThat(rig.send(new Content.Acknowledgement("41"))).isEqualTo(new SendResult.Sent(""));
    assertThat(rig.send(new Content.Acknowledgement(""))).isEqualTo(new SendResult.Sent(""));
    assertThat(rig.api.log("answerCallbackQuery")).hasSize(2);
  }

  @Test
  void anAnsweringServerIsSeenAsOne() {
    assertThat(rig.channel.answers()).isTrue();
    rig.api.on("getMe").serverError(500);
    assertThat(rig.channel.answers()).isFalse();
  }

  @Test
  void typingIsShownAndNeverFails() {
    rig.channel.typing(new Address(TelegramChannel.ID, Rig.CHAT));
    rig.api.await(1, one -> one.method().equals("sendChatAction"), Rig.LONG);
    assertThat(rig.only("sendChatAction").param("action")).isEqualTo("typing");
  }

  @Test
  void typingThatIsNotAnsweredNeitherBlocksNorPilesUp() {
    rig.api.on("sendChatAction").stall();
    for (int i = 0; i < 100; i++) {
      rig.channel.typing(new Address(TelegramChannel.ID, Rig.CHAT));
    }
    assertThat(rig.send(TEXT)).isEqualTo(new SendResult.Sent("1001"));
    assertThat(rig.api.log("sendChatAction")).hasSizeLessThanOrEqualTo(16);
  }

  @Test
  void sixtyFourMessagesAreUnderWayAtOnce() throws InterruptedException {
    try (Rig patient = new Rig();
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      CyclicBarrier together = new CyclicBarrier(64);
      patient.api.on("sendMessage").run(() -> await(together));
      List<Callable<SendResult>> sends =
          IntStream.range(0, 64)
              .<Callable<SendResult>>mapToObj(chat -> () -> patient.sendTo("1" + chat, TEXT))
              .toList();
      assertThat(threads.invokeAll(sends)).allMatch(sent -> sent.state() == State.SUCCESS);
      assertThat(patient.api.delivered()).isEqualTo(64);
    }
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Arguments refusal(String name, Consumer<FakeRule> refusal, SendResult expected) {
    return Arguments.of(name, refusal, expected);
  }

  private static Duration seconds(int seconds) {
    return Duration.ofSeconds(seconds);
  }

  private static URI freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }
  }
}
