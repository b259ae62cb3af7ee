package vn.loahoc.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.loahoc.message.Inbound;
import vn.loahoc.message.Update;

/** Asking for updates: nothing lost, whatever happens in between. */
class TelegramFeedTest {

  private static final Predicate<Received> POLLS = one -> one.method().equals("getUpdates");

  private final Rig rig = new Rig();

  @AfterEach
  void close() {
    rig.close();
  }

  @Test
  void whatPeopleWriteArrivesInOrderAndIsAcknowledgedOnlyThen() {
    rig.api.people().text(1, "một");
    rig.api.people().text(2, "hai");
    rig.channel.start(rig.intake);
    assertThat(texts(rig.intake.await(2))).containsExactly("một", "hai");
    rig.api.people().text(1, "ba");
    assertThat(texts(rig.intake.await(3))).containsExactly("một", "hai", "ba");
    rig.api.await(3, POLLS.and(Received::delivered), Rig.LONG);
    assertThat(rig.api.log("getUpdates"))
        .extracting(one -> one.param("offset"))
        .startsWith("", "810000003");
    assertThat(rig.api.log("getUpdates").getFirst().param("allowed_updates"))
        .isEqualTo("[\"message\",\"edited_message\",\"callback_query\",\"my_chat_member\"]");
  }

  @Test
  void aRestartGoesOnWhereTheLastOneStopped() {
    long seen = rig.api.people().text(1, "đã nhận");
    rig.api.people().text(1, "chưa nhận");
    rig.channel.start(rig.intake.at(Long.toString(seen + 1)));
    assertThat(texts(rig.intake.await(1))).containsExactly("chưa nhận");
  }

  @Test
  void aCursorThatIsNoneIsNoHindrance() {
    rig.api.people().text(1, "một");
    rig.channel.start(rig.intake.at("99999999999999999999"));
    assertThat(texts(rig.intake.await(1))).containsExactly("một");
  }

  @Test
  void nothingIsAcknowledgedWhileTheIntakeIsClosed() {
    rig.intake.refuse(3);
    rig.api.people().text(1, "một");
    rig.channel.start(rig.intake);
    assertThat(texts(rig.intake.await(1))).containsExactly("một");
    assertThat(rig.api.log("getUpdates"))
        .extracting(one -> one.param("offset"))
        .startsWith("", "", "", "");
    assertThat(rig.pauses).hasSize(3);
    assertThat(rig.channel.hindered()).isEqualTo(3);
  }

  @Test
  void anIntakeThatBreaksEndsNothingAndQuotesNothing() {
    try (CapturedLog log = new CapturedLog()) {
      rig.intake.fail(2);
      rig.api.people().text(1, "một");
      rig.channel.start(rig.intake);
      assertThat(texts(rig.intake.await(1))).containsExactly("một");
      assertThat(log.linesOf(Feed.class))
          .containsExactly("What came in could not be kept: java.lang.IllegalStateException");
    }
  }

  @Test
  void afterAQuietWeekNumbersFromBelowAreSeenToo() {
    Rig quick = new Rig(Rig.SHORT);
    try (quick) {
      quick.api.people().text(1, "một");
      quick.channel.start(quick.intake);
      quick.intake.await(1);
      // an answer without updates, and the next question under way
      quick.api.await(1, POLLS.and(one -> one.param("offset").equals("810000002")), Rig.LONG);
      quick.api.people().numberFrom(5);
      quick.api.people().text(1, "hai");
      assertThat(texts(quick.intake.await(2))).containsExactly("một", "hai");
      assertThat(quick.intake.cursor(TelegramChannel.ID)).contains("6");
    }
  }

  @Test
  void theSameNumberAtAnotherTimeIsAnotherUpdate() {
    String message =
        "{\"message\":{\"message_id\":1,\"date\":%d,\"text\":\"x\",\"from\":{\"id\":1},"
            + "\"chat\":{\"id\":1,\"type\":\"private\"}}}";
    rig.api.people().numberFrom(9);
    rig.api.people().raw(message.formatted(1_700_000_000));
    rig.api.people().numberFrom(9);
    rig.api.people().raw(message.formatted(1_700_900_000));
    rig.channel.start(rig.intake);
    assertThat(rig.intake.await(2))
        .extracting(Update::key)
        .containsExactly("7000001:9:1700000000", "7000001:9:1700900000");
  }

  @Test
  void troubleIsToldOnceCountedAndTriedAgainEverMoreSlowly() {
    try (CapturedLog log = new CapturedLog()) {
      rig.api.on("getUpdates").times(6).serverError(502);
      rig.api.people().text(1, "một");
      rig.channel.start(rig.intake);
      assertThat(texts(rig.intake.await(1))).containsExactly("một");
      assertThat(log.linesOf(Feed.class))
          .containsExactly("Telegram does not answer as it should: error 502 of the server");
    }
    assertThat(rig.channel.hindered()).isEqualTo(6);
    long expected = 1_000;
    for (Duration pause : rig.pauses) {
      assertThat(pause.toMillis())
          .isBetween(expected * 8 / 10, Math.min(expected * 12 / 10, 15_000));
      expected = Math.min(2 * expected, 15_000);
    }
  }

  @Test
  void aSecondPollerIsExplainedInOneLine() {
    try (CapturedLog log = new CapturedLog()) {
      rig.api.on("getUpdates").times(2).refuse(409, "Conflict: terminated by other getUpdates");
      rig.api.people().text(1, "một");
      rig.channel.start(rig.intake);
      rig.intake.await(1);
      assertThat(log.linesOf(Feed.class))
          .containsExactly(
              "Another program asks for this bot's messages, and only one may: stop the other one,"
                  + " or give it a bot of its own");
    }
  }

  @Test
  void aWebhookThatIsSetLaterIsRemoved() {
    rig.channel.start(rig.intake);
    rig.api.await(1, one -> one.method().equals("deleteWebhook"), Rig.LONG);
    rig.api
        .on("getUpdates")
        .times(1)
        .refuse(409, "Conflict: can't use getUpdates method while webhook is active");
    rig.api.people().text(1, "một");
    rig.api.people().text(1, "hai");
    rig.intake.await(2);
    rig.api.people().text(1, "ba");
    rig.intake.await(3);
    assertThat(rig.api.log("deleteWebhook")).hasSizeBetween(1, 2);
  }

  @Test
  void tooFastWaitsAsLongAsTelegramSays() {
    rig.api.on("getUpdates").times(2).tooManyRequests(17);
    rig.api.people().text(1, "một");
    rig.channel.start(rig.intake);
    rig.intake.await(1);
    assertThat(rig.pauses).containsExactly(Duration.ofSeconds(17), Duration.ofSeconds(17));
  }

  @Test
  void aCutAndAStalledLineAreTriedAgain() {
    Rig quick = new Rig(Rig.SHORT);
    try (quick) {
      quick.api.on("getUpdates").times(1).cut();
      quick.api.on("getUpdates").times(1).stall();
      quick.api.people().text(1, "một");
      quick.channel.start(quick.intake);
      assertThat(texts(quick.intake.await(1))).containsExactly("một");
    }
  }

  @Test
  void aRefusedTokenEndsItWithALine() {
    try (CapturedLog log = new CapturedLog()) {
      rig.api.on("getMe").refuse(401, "Unauthorized");
      rig.channel.start(rig.intake);
      log.awaitLineOf(Feed.class);
      rig.channel.stop();
      assertThat(log.linesOf(Feed.class))
          .containsExactly(
              "Telegram refuses the token, so nothing comes in any more: set the token that"
                  + " BotFather shows and start again");
      assertThat(rig.api.log("getMe")).hasSize(1);
    }
  }

  @Test
  void oneUpdateThatNobodyUnderstandsHoldsUpNoOther() {
    rig.api.people().raw("{\"message\":{\"chat\":\"?\",\"date\":[]}}");
    rig.api.people().raw("{\"hologram\":{\"type\":7}}");
    rig.api.people().text(1, "một");
    rig.channel.start(rig.intake);
    assertThat(texts(rig.intake.await(1))).containsExactly("một");
    rig.api.await(2, POLLS, Rig.LONG);
    assertThat(rig.api.people().pending()).isZero();
  }

  @Test
  void stoppingEndsTheQuestionThatIsWaitingAndThenNothingComesInAnyMore() {
    rig.channel.start(rig.intake);
    rig.api.people().text(1, "một");
    rig.intake.await(1);
    rig.channel.stop();
    rig.api.people().text(1, "hai");
    assertThat(texts(rig.intake.kept())).containsExactly("một");
    assertThat(rig.channel.send(Rig.outgoing("1", vn.loahoc.message.Content.plain("xong"))))
        .isInstanceOf(vn.loahoc.channel.SendResult.Sent.class);
  }

  @Test
  void stoppingBeforeStartingDoesNothing() {
    rig.channel.stop();
    assertThat(rig.api.log()).isEmpty();
  }

  @Test
  void aServerThatComesUpLaterIsFound() {
    rig.api.on("getMe").times(3).serverError(503);
    rig.api.people().text(1, "một");
    rig.channel.start(rig.intake);
    assertThat(texts(rig.intake.await(1))).containsExactly("một");
    assertThat(rig.api.log("getMe")).hasSize(4);
  }

  private static List<String> texts(List<Update> updates) {
    return updates.stream()
        .map(Update::inbound)
        .flatMap(
            inbound ->
                inbound instanceof Inbound.Said said
                    ? Optional.of(said.text()).stream()
                    : Optional.<String>empty().stream())
        .toList();
  }
}
