package vn.loahoc.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loahoc.answer.Answer;
import vn.loahoc.app.TestCorpora;
import vn.loahoc.conversation.TopicStore;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;
import vn.loahoc.people.AuditEntry;
import vn.loahoc.people.AuditLog;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;
import vn.loahoc.store.Transaction;

/** Staff answer once, and those who asked are told once, on every database. */
abstract class StaffAnswersContract {

  private static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 2, 9, 0);
  private static final LocalDate TODAY = NOW.toLocalDate();
  private static final LocalDate LAST = LocalDate.of(2023, 10, 8);
  private static final String UNIT = "Cán bộ phường Tân Phú";
  private static final Staff OF_TAN_PHU = new Staff("w1", false, Optional.of("Tân Phú"));
  private static final Staff OF_TAN_QUY = new Staff("w2", false, Optional.of("Tân Quy"));
  private static final Staff ORGANIZER = new Staff("o1", true, Optional.empty());

  private final OpenQuestions questions = new OpenQuestions();
  private final QuestionReader reader =
      new QuestionReader(() -> TestCorpora.shipped().reader(), text -> text);
  private final Sent sent = new Sent();
  private final StaffAnswers answers =
      new StaffAnswers(
          sent,
          (tx, address) -> !address.chat().startsWith("gone"),
          new AuditLog(),
          new TopicStore());

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
  void anAnswerIsPublishedAndSentToThoseWhoAskedAndMayBeWrittenTo() {
    passOn("giữ xe ở đâu", "a", Optional.of("Tân Phú"));
    passOn("gửi xe ở đâu", "b", Optional.of("Tân Phú"));
    passOn("gửi xe ở đâu", "gone", Optional.of("Tân Phú"));

    assertThat(publish(OF_TAN_PHU, parking(1, false)))
        .isEqualTo(new Closing.Published(1, new Closing.Done(2, 1), 1));

    String text =
        """
        Câu hỏi số 1: “Giữ xe ở đâu?”
        Cán bộ phường Tân Phú trả lời: Trong sân trường Hoa Sen.
        Nguồn: Thông báo của phường.\
        """;
    assertThat(sent.all()).containsExactly("faq:1:1 a " + text, "faq:1:2 b " + text);
    assertThat(audit()).containsExactly("w1 question.answered question 1 entry 1");
    assertThat(waiting(ORGANIZER)).isEmpty();
    assertThat(answer("chỗ giữ xe ở đâu ạ", Optional.of("Tân Phú")))
        .isEqualTo(
            "Trong sân trường Hoa Sen.\n"
                + "Nguồn: Cán bộ phường Tân Phú trả lời ngày 02/10/2023; Thông báo của phường.");
    assertThat(answer("chỗ giữ xe ở đâu ạ", Optional.of("Tân Quy"))).isEmpty();
    assertThat(answer("chỗ giữ xe ở đâu ạ", Optional.empty())).isEmpty();
  }

  @Test
  void ofTwoWhoAnswerAtOnceOneIsToldSo() {
    passOn("giữ xe ở đâu", "a", Optional.empty());
    List<CompletableFuture<Closing>> racing = new ArrayList<>();
    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Staff staff : List.of(OF_TAN_PHU, OF_TAN_QUY)) {
        racing.add(CompletableFuture.supplyAsync(() -> publish(staff, parking(1, false)), callers));
      }
    }
    assertThat(racing.stream().map(CompletableFuture::join))
        .containsExactlyInAnyOrder(
            new Closing.Published(1, new Closing.Done(1, 0), 1), new Closing.Late());
    assertThat(sent.all()).hasSize(1);
    assertThat(audit()).hasSize(1);
  }

  @Test
  void officialsAnswerForTheirOwnWardOnly() {
    passOn("giữ xe ở đâu", "a", Optional.of("Tân Phú"));

    assertThat(publish(OF_TAN_QUY, parking(1, false))).isEqualTo(new Closing.NotTheirs());
    assertThat(publish(OF_TAN_PHU, parking(1, true))).isEqualTo(new Closing.NotTheirs());
    assertThat(sent.all()).isEmpty();
    assertThat(waiting(ORGANIZER)).hasSize(1);
  }

  @Test
  void anOrganizersAnswerForAllWardsAnswersTheSameQuestionOfEach() {
    passOn("giữ xe ở đâu", "a", Optional.of("Tân Phú"));
    passOn("gửi xe chỗ nào", "b", Optional.of("Tân Quy"));
    passOn("đậu xe ở đâu", "b", Optional.empty());
    passOn("mượn sách ở đâu", "c", Optional.empty());

    assertThat(publish(ORGANIZER, parking(2, true)))
        .isEqualTo(new Closing.Published(1, new Closing.Done(2, 0), 3));

    assertThat(sent.addresses()).containsExactlyInAnyOrder("a", "b");
    assertThat(waiting(ORGANIZER)).extracting(WaitingQuestion::number).containsExactly(4L);
    assertThat(answer("giữ xe ở đâu", Optional.of("Tân Hưng"))).startsWith("Trong sân");
    assertThat(answer("giữ xe ở đâu", Optional.empty())).startsWith("Trong sân");
    assertThat(answer("phường Tân Kiểng giữ xe ở đâu", Optional.empty())).startsWith("Trong sân");
  }

  @Test
  void theAnswerOfAWardHoldsWhereItIsNamedAndNotWhereAnotherIs() {
    unknown("giữ xe ở đâu", Optional.of("Tân Phú"));
    publish(OF_TAN_PHU, parking(1, false));

    assertThat(answer("phường Tân Phú giữ xe ở đâu", Optional.of("Tân Quy")))
        .startsWith("Trong sân");
    assertThat(answer("phường Tân Quy giữ xe ở đâu", Optional.of("Tân Phú"))).isEmpty();
  }

  @Test
  void anAnswerEndsWithItsLastDay() {
    unknown("giữ xe ở đâu", Optional.of("Tân Phú"));
    publish(OF_TAN_PHU, parking(1, false));
    FaqAnswers faq = new FaqAnswers(database, reader, List::of);

    assertThat(faq.answer("giữ xe ở đâu", Optional.of("Tân Phú"), LAST)).isPresent();
    assertThat(faq.answer("giữ xe ở đâu", Optional.of("Tân Phú"), LAST.plusDays(1))).isEmpty();
  }

  @Test
  void whatIsTakenBackAnswersNobodyAndItsQuestionWaitsAgain() {
    passOn("giữ xe ở đâu", "a", Optional.of("Tân Phú"));
    publish(OF_TAN_PHU, parking(1, false));
    FaqAnswers faq = new FaqAnswers(database, reader, List::of);
    assertThat(faq.answer("giữ xe ở đâu", Optional.of("Tân Phú"), TODAY)).isPresent();

    assertThat(takeBack(OF_TAN_QUY, 1)).isEqualTo(new Closing.NotTheirs());
    assertThat(takeBack(OF_TAN_PHU, 1)).isEqualTo(new Closing.Done(0, 0));
    assertThat(takeBack(OF_TAN_PHU, 1)).isEqualTo(new Closing.Late());

    assertThat(faq.answer("giữ xe ở đâu", Optional.of("Tân Phú"), TODAY)).isEmpty();
    assertThat(waiting(OF_TAN_PHU)).extracting(WaitingQuestion::number).containsExactly(1L);
    assertThat(publish(OF_TAN_PHU, parking(1, false)))
        .isEqualTo(new Closing.Published(2, new Closing.Done(1, 0), 1));
    assertThat(sent.keys()).containsExactly("faq:1:1", "faq:2:1");
    assertThat(audit())
        .containsExactly(
            "w1 question.answered question 1 entry 1",
            "w1 question.taken-back entry 1",
            "w1 question.answered question 1 entry 2");
  }

  @Test
  void anAnswerForAllWardsThatIsTakenBackIsWaitedForAgainInEachOfThem() {
    passOn("giữ xe ở đâu", "a", Optional.of("Tân Phú"));
    passOn("gửi xe chỗ nào", "b", Optional.of("Tân Quy"));
    passOn("mượn sách ở đâu", "c", Optional.of("Tân Quy"));
    publish(ORGANIZER, parking(1, true));
    publish(ORGANIZER, new StaffAnswer(3, "Mượn sách ở đâu?", "Ở phường.", "Báo", LAST, false));

    assertThat(takeBack(ORGANIZER, 1)).isEqualTo(new Closing.Done(0, 0));

    assertThat(waiting(ORGANIZER))
        .extracting(WaitingQuestion::number)
        .containsExactlyInAnyOrder(1L, 2L);
    assertThat(publish(OF_TAN_QUY, parking(2, false)))
        .isEqualTo(new Closing.Published(3, new Closing.Done(1, 0), 1));
    assertThat(waiting(ORGANIZER)).extracting(WaitingQuestion::number).containsExactly(1L);
  }

  @Test
  void anAnswerOfOneWardThatIsTakenBackLeavesThoseOfOthersAndOfAll() {
    passOn("giữ xe ở đâu", "a", Optional.of("Tân Phú"));
    publish(OF_TAN_PHU, parking(1, false));
    passOn("giữ xe ở đâu", "b", Optional.of("Tân Quy"));
    publish(OF_TAN_QUY, parking(2, false));
    passOn("giữ xe ở đâu", "c", Optional.empty());
    publish(
        ORGANIZER, new StaffAnswer(3, "Giữ xe ở đâu?", "Xin hỏi phường.", "Thông báo", LAST, true));

    takeBack(OF_TAN_PHU, 1);

    assertThat(waiting(ORGANIZER)).extracting(WaitingQuestion::number).containsExactly(1L);
    assertThat(answer("giữ xe ở đâu", Optional.of("Tân Phú"))).startsWith("Xin hỏi phường.");
    assertThat(answer("giữ xe ở đâu", Optional.of("Tân Quy"))).startsWith("Trong sân");
  }

  @Test
  void aQuestionThatWaitsTwiceInAWardIsAnsweredOnce() {
    passOn("giữ xe ở đâu", "a", Optional.of("Tân Phú"));
    publish(OF_TAN_PHU, parking(1, false));
    passOn("gửi xe ở đâu", "b", Optional.of("Tân Phú"));
    takeBack(OF_TAN_PHU, 1);

    assertThat(publish(OF_TAN_PHU, parking(1, false)))
        .isEqualTo(new Closing.Published(2, new Closing.Done(2, 0), 2));
    assertThat(waiting(ORGANIZER)).isEmpty();
  }

  @Test
  void whatIsEscalatedIsTheOrganizersAlone() {
    unknown("giữ xe ở đâu", Optional.of("Tân Phú"));
    unknown("mượn sách ở đâu", Optional.of("Tân Phú"));

    assertThat(this.<Closing>write(tx -> answers.escalate(tx, OF_TAN_PHU, 2, NOW)))
        .isEqualTo(new Closing.Done(0, 0));
    assertThat(this.<Closing>write(tx -> answers.escalate(tx, OF_TAN_PHU, 2, NOW)))
        .isEqualTo(new Closing.NotTheirs());

    assertThat(waiting(OF_TAN_PHU)).extracting(WaitingQuestion::number).containsExactly(1L);
    assertThat(waiting(ORGANIZER)).extracting(WaitingQuestion::number).containsExactly(2L, 1L);
    assertThat(publish(OF_TAN_PHU, parking(2, false))).isEqualTo(new Closing.NotTheirs());
    assertThat(audit()).containsExactly("w1 question.escalated question 2");
  }

  @Test
  void whatIsPassedOverIsToldToThoseWhoWaitAndTakesInThoseWhoAskAgain() {
    passOn("giữ xe ở đâu", "a", Optional.empty());

    assertThat(this.<Closing>write(tx -> answers.passOver(tx, ORGANIZER, 1, "chưa có", NOW)))
        .isEqualTo(new Closing.Done(1, 0));
    assertThat(this.<Closing>write(tx -> answers.passOver(tx, ORGANIZER, 1, "chưa có", NOW)))
        .isEqualTo(new Closing.Late());
    unknown("giữ xe ở đâu", Optional.empty());

    assertThat(sent.all())
        .containsExactly(
            "passed-over:1:1 a Câu hỏi số 1: cán bộ đã xem và chưa trả lời được, vì chưa có. Xin"
                + " hỏi Ủy ban nhân dân phường để được hướng dẫn ạ.");
    assertThat(waiting(ORGANIZER)).isEmpty();
    assertThat(passOn("gửi xe ở đâu", "b", Optional.empty()))
        .isEqualTo(new PassingOn.PassedOver(1, "chưa có"));
    assertThat(audit()).containsExactly("o1 question.passed-over question 1");
  }

  @Test
  void anotherProcessSeesWhatWasPublishedAtItsNextTurn() {
    try (Database other = Database.open(location())) {
      FaqAnswers faq = new FaqAnswers(other, reader, List::of);
      assertThat(faq.answer("giữ xe ở đâu", Optional.empty(), TODAY)).isEmpty();
      unknown("giữ xe ở đâu", Optional.empty());
      publish(ORGANIZER, parking(1, true));
      assertThat(faq.answer("giữ xe ở đâu", Optional.empty(), TODAY)).isPresent();
    }
  }

  private static StaffAnswer parking(long number, boolean everyWard) {
    return new StaffAnswer(
        number,
        "Giữ xe ở đâu?",
        "Trong sân trường Hoa Sen.",
        "Thông báo của phường",
        LAST,
        everyWard);
  }

  private Closing publish(Staff staff, StaffAnswer answer) {
    return write(tx -> answers.publish(tx, staff, UNIT, answer, NOW));
  }

  private Closing takeBack(Staff staff, long entry) {
    return write(tx -> answers.takeBack(tx, staff, entry, NOW));
  }

  private String answer(String question, Optional<String> ward) {
    return new FaqAnswers(database, reader, List::of)
        .answer(question, ward, TODAY)
        .map(Answer::text)
        .orElse("");
  }

  private void unknown(String text, Optional<String> ward) {
    write(tx -> questions.record(tx, reader.asked(text, ward, NOW), Kind.UNKNOWN, TODAY));
  }

  private PassingOn passOn(String text, String chat, Optional<String> ward) {
    Address to = new Address(new ChannelId("console"), chat);
    return write(tx -> questions.passOn(tx, reader.asked(text, ward, NOW), false, to, NOW));
  }

  private List<String> audit() {
    return database.<List<AuditEntry>>read(tx -> new AuditLog().latest(tx, 10)).reversed().stream()
        .map(entry -> entry.person() + " " + entry.what() + " " + entry.subject())
        .toList();
  }

  private List<WaitingQuestion> waiting(Staff staff) {
    return database.read(tx -> questions.waiting(tx, staff, 0, 20));
  }

  private <T> T write(java.util.function.Function<Transaction, T> unit) {
    return database.write(unit);
  }
}
