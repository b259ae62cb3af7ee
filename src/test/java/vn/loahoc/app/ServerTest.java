package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.channel.telegram.Received;
import vn.loahoc.conversation.Phrasebook;
import vn.loahoc.store.Database;

class ServerTest {

  @TempDir private Path data;

  private ServerRig rig;

  /** JDBC URL of PostgreSQL; empty for SQLite. */
  String store() {
    return "";
  }

  @BeforeEach
  void start() {
    rig = new ServerRig(data, store());
  }

  @AfterEach
  void close() {
    rig.close();
  }

  ServerRig rig() {
    return rig;
  }

  @Test
  void aQuestionIsAnsweredWithItsSource() {
    assertThat(rig.ask(7, "mai co gi"))
        .startsWith("Thứ Hai, 02/10/2023 (ngày mai)")
        .contains("8 giờ sáng: Tham dự Lễ khai mạc")
        .contains("xe loa")
        .contains("Nguồn: Kế hoạch số 5593/KH-UBND");
  }

  @Test
  void aConversationGoesOnAfterARestart() {
    assertThat(rig.ask(7, "xe loa chay ngay nao")).contains("02/10/2023");
    rig.stop();
    rig.start();
    String went = rig.ask(7, "o dau");
    assertThat(went).contains("Gò Vấp").contains("Nguồn: ");
    assertThat(rig.ask(8, "o dau")).isNotEqualTo(went);
  }

  @Test
  void anUpdateThatTelegramDeliversAgainIsAnsweredOnce() {
    String update =
        """
        {"message": {"message_id": 5, "date": 1696122000, "text": "khẩu hiệu số 1",
          "chat": {"id": 7, "type": "private", "first_name": "An"},
          "from": {"id": 7, "is_bot": false, "first_name": "An"}}}
        """;
    long number = rig.api().people().raw(update);
    rig.shown(7, 1);
    rig.stop();
    forgetCursor();
    rig.api().people().numberFrom(number);
    rig.api().people().raw(update);
    rig.start();
    assertThat(rig.ask(7, "khẩu hiệu số 2")).startsWith("Khẩu hiệu số 2");
    assertThat(rig.api().shownIn("7")).hasSize(2);
  }

  private void forgetCursor() {
    try (Database database = rig.database()) {
      database.write(t -> t.update("delete from cursors").execute());
    }
  }

  @Test
  void inAStormOf429EverybodyIsAnsweredOnce() {
    rig.api().on("sendMessage").times(12).tooManyRequests(1);
    for (long person = 1; person <= 10; person++) {
      rig.api().people().text(person, "khẩu hiệu số 3");
    }
    for (long person = 1; person <= 10; person++) {
      rig.shown(person, 1);
    }
    assertThat(counts()).containsEntry("sent", 10L).containsEntry("possibly_doubled", 0L);
    assertThat(rig.api().delivered()).isEqualTo(10);
  }

  @Test
  void whileTelegramFailsNothingIsLostAndNothingDoubled() {
    rig.ask(99, "khẩu hiệu số 1");
    rig.api().on("*").serverError(502);
    for (long person = 1; person <= 10; person++) {
      rig.api().people().text(person, "khẩu hiệu số 3");
    }
    rig.api()
        .await(
            3,
            r -> r.method().equals("getUpdates") && !r.delivered(),
            java.time.Duration.ofSeconds(60));
    rig.api().behave();
    for (long person = 1; person <= 10; person++) {
      assertThat(rig.shown(person, 1)).hasSize(1);
    }
    assertThat(counts()).containsEntry("sent", 11L);
  }

  @Test
  void whatArrivedAlthoughTelegramSaid500IsSentOnceMoreAndCounted() {
    rig.api().on("sendMessage").times(1).deliverThenServerError(500);
    rig.api().people().text(7, "khẩu hiệu số 3");
    List<String> shown = rig.shown(7, 2);
    assertThat(shown.getFirst()).isEqualTo(shown.getLast());
    assertThat(counts()).containsEntry("sent", 1L).containsEntry("possibly_doubled", 1L);
  }

  @Test
  void aForgedPressChangesNothing() {
    String before = rig.ask(7, "khẩu hiệu số 3");
    for (String payload : List.of("tamdung", "pick:99:1", "pick:0:1", "thuhoi:1", "x:y:z", ":")) {
      int shown = rig.api().shownIn("7").size();
      String press = rig.api().people().press(7, payload);
      String reply = rig.shown(7, shown + 1).getLast();
      assertThat(reply)
          .as(payload)
          .isIn(Phrasebook.say("not-allowed"), Phrasebook.say("old-choice"));
      rig.api()
          .await(
              1,
              r ->
                  r.method().equals("answerCallbackQuery")
                      && r.param("callback_query_id").equals(press),
              java.time.Duration.ofSeconds(30));
    }
    assertThat(before).startsWith("Khẩu hiệu số 3");
    rig.stop();
    try (Database database = rig.database()) {
      assertThat(
              database.<List<String>>read(
                  t ->
                      t.query("select name from switches where name like '%paused'")
                          .mapTo(String.class)
                          .list()))
          .isEmpty();
    }
  }

  @Test
  void inAGroupItAnswersOnlyWhenItIsMeant() {
    rig.api().people().inGroup(-100L, 7, "khẩu hiệu số 3");
    rig.api().people().inGroup(-100L, 7, "@LoaHocThuBot khẩu hiệu số 4");
    assertThat(rig.shown(-100L, 1)).hasSize(1).first().asString().startsWith("Khẩu hiệu số 4");
    rig.api().people().inGroup(-100L, 7, "@LoaHocThuBot");
    assertThat(rig.shown(-100L, 2).getLast()).startsWith("Loa Học là công cụ nhắn tin tự động");
  }

  @Test
  void whoBlocksTheBotIsLeftAloneUntilTheyWriteAgain() {
    rig.ask(7, "khẩu hiệu số 1");
    rig.api().people().block(7);
    rig.api().people().unblock(7);
    assertThat(rig.ask(7, "khẩu hiệu số 2")).startsWith("Khẩu hiệu số 2");
  }

  @Test
  void citizenNumbersAreNotStored() {
    rig.ask(7, "tôi là 079123456789, khai mạc mấy giờ");
    rig.stop();
    try (Database database = rig.database()) {
      assertThat(
              database.<List<String>>read(
                  t -> t.query("select body from sessions").mapTo(String.class).list()))
          .singleElement()
          .asString()
          .doesNotContain("079123456789");
    }
  }

  @Test
  void textThatLooksLikeMarkupIsShownAsItWasMeant() {
    assertThat(rig.ask(7, "<b>chưa đóng & <script>alert(1)</script>")).isNotBlank();
    List<Received> sends = rig.api().log("sendMessage");
    assertThat(sends).hasSize(1).allMatch(r -> r.outcome().status() == 200);
  }

  private Map<String, Long> counts() {
    ServerRig.await(
        () ->
            counted().keySet().stream().noneMatch(s -> s.equals("sending") || s.equals("waiting")),
        () -> counted().toString());
    return counted();
  }

  private Map<String, Long> counted() {
    try (Database database = rig.database()) {
      return new vn.loahoc.delivery.Outbox(
              database,
              new vn.loahoc.delivery.Clocks(java.time.Instant::now, System::nanoTime),
              id -> {
                throw new IllegalStateException();
              })
          .counts();
    }
  }
}
