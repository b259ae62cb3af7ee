package vn.loahoc.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.app.TestCorpora;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;

class DigestTest {

  private static final LocalDateTime EIGHT = LocalDateTime.of(2023, 10, 2, 8, 0);

  @TempDir private Path folder;

  private final OpenQuestions questions = new OpenQuestions();
  private final QuestionReader reader =
      new QuestionReader(() -> TestCorpora.shipped().reader(), text -> text);
  private final List<Digest.Member> members = new ArrayList<>();
  private final Sent sent = new Sent();
  private Database database;

  @BeforeEach
  void open() {
    database = Database.open(new StoreLocation.SqliteFile(folder.resolve("loahoc.db")));
    members.add(new Digest.Member(new Staff("o", true, Optional.empty()), List.of(chat("org"))));
    members.add(
        new Digest.Member(
            new Staff("p", false, Optional.of("Tân Phú")), List.of(chat("gone"), chat("phu"))));
    members.add(
        new Digest.Member(
            new Staff("q", false, Optional.of("Tân Quy")), List.of(chat("quy"), chat("more"))));
    members.add(new Digest.Member(new Staff("r", true, Optional.empty()), List.of(chat("gone"))));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void nothingToSayIsNothingSent() {
    assertThat(digest().run(EIGHT)).isZero();
    assertThat(sent.all()).isEmpty();
  }

  @Test
  void eachIsToldWhatWaitsForThemOnOneAccount() {
    unknown("giữ xe ở đâu", Optional.of("Tân Phú"));
    passOn("mượn sách ở đâu", Optional.of("Tân Phú"));

    assertThat(digest().run(EIGHT)).isEqualTo(2);

    String text =
        "Có 2 câu hỏi đang chờ trả lời; 1 người đã nhờ chuyển và đợi tin. Nhắn “câu hỏi chờ” để"
            + " xem.";
    assertThat(sent.all())
        .containsExactly(
            "questions-digest:o:2023-10-02:8 org " + text,
            "questions-digest:p:2023-10-02:8 phu " + text);
  }

  @Test
  void afterARestartNothingIsSentAgain() {
    unknown("giữ xe ở đâu", Optional.empty());
    digest().run(EIGHT);
    List<String> first = sent.all();
    unknown("mượn sách ở đâu", Optional.empty());

    digest().run(EIGHT.plusMinutes(1));
    digest().run(EIGHT.plusHours(4));

    assertThat(sent.all()).isEqualTo(first).hasSize(3);
  }

  @Test
  void thereIsOneAtEightAndOneAtFourteenAndALateOneIsLeftOut() {
    unknown("giữ xe ở đâu", Optional.empty());
    members.removeIf(member -> !member.staff().person().equals("o"));
    for (int minutes = 0; minutes < 24 * 60; minutes += 10) {
      digest().run(EIGHT.toLocalDate().atStartOfDay().plusMinutes(minutes));
    }
    assertThat(sent.keys())
        .containsExactly("questions-digest:o:2023-10-02:8", "questions-digest:o:2023-10-02:14");

    assertThat(digest().run(EIGHT.plusDays(1).minusMinutes(1))).isZero();
    assertThat(digest().run(EIGHT.plusDays(1).withHour(13))).isZero();
    assertThat(digest().run(EIGHT.plusDays(1).withHour(19))).isZero();
  }

  private Digest digest() {
    return new Digest(
        database, tx -> members, sent, (tx, address) -> !address.chat().equals("gone"));
  }

  private void unknown(String text, Optional<String> ward) {
    database.write(
        tx ->
            questions.record(
                tx, reader.asked(text, ward, EIGHT), Kind.UNKNOWN, EIGHT.toLocalDate()));
  }

  private void passOn(String text, Optional<String> ward) {
    database.write(
        tx -> questions.passOn(tx, reader.asked(text, ward, EIGHT), false, chat("lan"), EIGHT));
  }

  private static Address chat(String id) {
    return new Address(new ChannelId("console"), id);
  }
}
