package vn.loahoc.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loahoc.app.TestCorpora;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;

/** What is kept of questions that wait, on every database. */
abstract class OpenQuestionsContract {

  private static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 1, 9, 0);
  private static final LocalDate TODAY = NOW.toLocalDate();
  private static final Instant INSTANT = Instant.parse("2023-10-01T02:00:00Z");
  private static final Optional<String> NOWHERE = Optional.empty();
  private static final Optional<String> TAN_PHU = Optional.of("Tân Phú");
  private static final Staff ORGANIZER = new Staff("o1", true, Optional.empty());
  private static final Staff OF_TAN_PHU = new Staff("w1", false, TAN_PHU);

  private final OpenQuestions questions = new OpenQuestions();
  private final QuestionReader reader =
      new QuestionReader(
          () -> TestCorpora.shipped().reader(), text -> text.replaceAll("\\d{9,}", "•••"));
  private Database database;

  abstract StoreLocation location();

  @BeforeEach
  void open() {
    database = Database.open(location());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void questionsThatMeanTheSameAreCountedAsOne() {
    unknown("giữ xe ở đâu", NOWHERE);
    unknown("chỗ gửi xe ở đâu vậy ạ", NOWHERE);
    database.write(
        tx -> questions.record(tx, asked("giu xe o dau", NOWHERE), Kind.THUMBED_DOWN, TODAY));
    unknown("mượn sách ở đâu", NOWHERE);

    assertThat(waiting(ORGANIZER))
        .containsExactly(
            new WaitingQuestion(
                1,
                NOWHERE,
                List.of("giữ xe ở đâu", "chỗ gửi xe ở đâu vậy ạ", "giu xe o dau"),
                new WaitingQuestion.Counts(2, 1, 0),
                false,
                TODAY,
                TODAY),
            new WaitingQuestion(
                2,
                NOWHERE,
                List.of("mượn sách ở đâu"),
                new WaitingQuestion.Counts(1, 0, 0),
                false,
                TODAY,
                TODAY));
  }

  @Test
  void withoutPassingOnNoAddressIsKeptAndNumbersOfPersonsAreMasked() {
    unknown("căn cước 079123456789 làm lại ở đâu", NOWHERE);

    assertThat(waiting(ORGANIZER).getFirst().wordings())
        .containsExactly("căn cước ••• làm lại ở đâu");
    assertThat(count("question_askers")).isZero();
  }

  @Test
  void eachWardHasItsOwnGroupAndStaffSeeTheirOwnAndThoseOfNoWard() {
    unknown("giữ xe ở đâu", TAN_PHU);
    unknown("giữ xe ở đâu", Optional.of("Tân Quy"));
    unknown("giữ xe ở đâu", NOWHERE);

    assertThat(waiting(OF_TAN_PHU)).extracting(WaitingQuestion::number).containsExactly(1L, 3L);
    assertThat(waiting(ORGANIZER)).extracting(WaitingQuestion::number).containsExactly(1L, 2L, 3L);
    assertThat(database.<Integer>read(tx -> questions.waitingQuestions(tx, OF_TAN_PHU)))
        .isEqualTo(2);
    assertThat(database.<Optional<WaitingQuestion>>read(tx -> questions.waiting(tx, OF_TAN_PHU, 2)))
        .isEmpty();
  }

  @Test
  void passingOnMakesOneOfTheUnansweredOneWhoWaits() {
    unknown("giữ xe ở đâu", NOWHERE);

    assertThat(passOn("giữ xe ở đâu", "a")).isEqualTo(new PassingOn.Accepted(1));
    assertThat(passOn("gửi xe ở đâu", "a")).isEqualTo(new PassingOn.Again(1));

    assertThat(waiting(ORGANIZER).getFirst().counts())
        .isEqualTo(new WaitingQuestion.Counts(0, 0, 1));
    assertThat(database.<List<PassedOn>>read(tx -> questions.keptOf(tx, chat("a"))))
        .containsExactly(new PassedOn(1, "giữ xe ở đâu", INSTANT, false));
    assertThat(database.<Integer>read(tx -> questions.waitingPeople(tx, OF_TAN_PHU))).isOne();
  }

  @Test
  void whoWaitsGoesFirstThenWhatManyAsk() {
    unknown("mượn sách ở đâu", NOWHERE);
    unknown("có suất ăn trưa không", NOWHERE);
    unknown("có suất ăn trưa ko", NOWHERE);
    passOn("giữ xe ở đâu", "a");

    assertThat(waiting(ORGANIZER)).extracting(WaitingQuestion::number).containsExactly(3L, 2L, 1L);
  }

  @Test
  void oneChatMayWaitForTenAnswers() {
    for (int i = 1; i <= OpenQuestions.MOST_OF_ONE_CHAT; i++) {
      passOn("xe buýt số " + i + " chạy mấy giờ", "a");
    }

    assertThat(passOn("giữ xe ở đâu", "a")).isEqualTo(new PassingOn.TooMany());
    assertThat(passOn("giữ xe ở đâu", "b")).isInstanceOf(PassingOn.Accepted.class);
  }

  @Test
  void wordingsAreFewAndShort() {
    String tail = " và còn điều này nữa".repeat(60);
    for (int i = 0; i < 2 * OpenQuestions.MOST_WORDINGS; i++) {
      unknown("giữ xe ở đâu" + "?".repeat(i + 1), NOWHERE);
    }
    unknown("lớp đan len" + tail, NOWHERE);

    List<WaitingQuestion> waiting = waiting(ORGANIZER);
    assertThat(waiting.getFirst().wordings()).hasSize(OpenQuestions.MOST_WORDINGS);
    assertThat(waiting.getFirst().counts().unknown()).isEqualTo(2 * OpenQuestions.MOST_WORDINGS);
    assertThat(waiting.get(1).wordings().getFirst()).hasSizeLessThanOrEqualTo(Asked.LONGEST);
  }

  @Test
  void whatCannotBeComparedIsNotCounted() {
    assertThat(database.<Boolean>write(tx -> record(tx, "???"))).isFalse();
    assertThat(waiting(ORGANIZER)).isEmpty();
  }

  @Test
  void erasingAChatTakesItsAddressAndWhatItAloneAsked() {
    passOn("giữ xe ở đâu", "a");
    passOn("giữ xe ở đâu", "b");
    passOn("mượn sách ở đâu", "a");

    assertThat(database.<Integer>write(tx -> questions.erase(tx, chat("a")))).isEqualTo(2);
    database.write(tx -> questions.clean(tx, NOW));

    assertThat(database.<List<PassedOn>>read(tx -> questions.keptOf(tx, chat("a")))).isEmpty();
    assertThat(waiting(ORGANIZER))
        .containsExactly(
            new WaitingQuestion(
                1,
                NOWHERE,
                List.of("giữ xe ở đâu"),
                new WaitingQuestion.Counts(0, 0, 2),
                false,
                TODAY,
                TODAY));
    assertThat(count("question_wordings")).isOne();
  }

  @Test
  void addressesGoAfterThirtyDaysAndGroupsAfterSixMonths() {
    passOn("giữ xe ở đâu", "a");

    assertThat(clean(NOW.plusDays(30))).isEqualTo(new OpenQuestions.Removed(0, 0));
    assertThat(clean(NOW.plusDays(30).plusMinutes(1))).isEqualTo(new OpenQuestions.Removed(1, 0));
    assertThat(clean(NOW.plusMonths(6))).isEqualTo(new OpenQuestions.Removed(0, 0));
    assertThat(clean(NOW.plusMonths(6).plusDays(1))).isEqualTo(new OpenQuestions.Removed(0, 1));
  }

  @Test
  void aReopenedDatabaseHasWhatWaited() {
    passOn("giữ xe ở đâu", "a");
    List<WaitingQuestion> before = waiting(ORGANIZER);
    database.close();
    database = Database.open(location());
    assertThat(waiting(ORGANIZER)).isEqualTo(before);
  }

  private OpenQuestions.Removed clean(LocalDateTime now) {
    return database.write(tx -> questions.clean(tx, now));
  }

  private void unknown(String text, Optional<String> ward) {
    database.write(tx -> questions.record(tx, asked(text, ward), Kind.UNKNOWN, TODAY));
  }

  private boolean record(vn.loahoc.store.Transaction tx, String text) {
    return questions.record(tx, asked(text, NOWHERE), Kind.UNKNOWN, TODAY);
  }

  private PassingOn passOn(String text, String chat) {
    return database.write(tx -> questions.passOn(tx, asked(text, NOWHERE), true, chat(chat), NOW));
  }

  private List<WaitingQuestion> waiting(Staff staff) {
    return new ArrayList<>(database.read(tx -> questions.waiting(tx, staff, 0, 20)));
  }

  private long count(String table) {
    return database.read(tx -> tx.query("select count(*) from " + table).mapTo(Long.class).one());
  }

  private Asked asked(String text, Optional<String> ward) {
    return reader.asked(text, ward, NOW);
  }

  private static Address chat(String id) {
    return new Address(new ChannelId("console"), id);
  }
}
