package vn.loahoc.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.Answerer;
import vn.loahoc.app.ExampleRows;
import vn.loahoc.app.TestCorpora;
import vn.loahoc.conversation.Conversation;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;

/** Entries of staff beside the documents. */
class FaqAnswersTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 1, 8, 0);

  @TempDir private Path folder;

  private final Map<String, FaqEntry> entries = new HashMap<>();
  private Database database;
  private FaqAnswers faq;

  /** The same on the other database: see its sub-class. */
  StoreLocation location() {
    return new StoreLocation.SqliteFile(folder.resolve("loahoc.db"));
  }

  @BeforeEach
  void open() {
    for (List<String> row : ExampleRows.of(FaqAnswersTest.class, "faq-entries.tsv")) {
      entries.put(row.get(0), entry(row));
    }
    List<FaqEntry> all = List.copyOf(entries.values());
    database = Database.open(location());
    faq =
        new FaqAnswers(
            database, new QuestionReader(() -> TestCorpora.shipped().reader(), t -> t), () -> all);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static FaqEntry entry(List<String> row) {
    return new FaqEntry(
        Long.parseLong(row.get(0)),
        row.get(2),
        row.get(3),
        "Thông báo số " + row.get(0) + "00",
        Optional.of(LocalDate.of(2023, 10, 8)),
        ward(row.get(1)),
        Optional.of(new FaqEntry.Answered("Cán bộ phụ trách", LocalDate.of(2023, 9, 30))));
  }

  private static Optional<String> ward(String cell) {
    return Optional.of(cell).filter(name -> !name.equals("-"));
  }

  @Test
  void anEntryAnswersWhatMeansTheSameAndNothingElse() {
    List<List<String>> rows = ExampleRows.of(FaqAnswersTest.class, "faq.tsv");
    List<String> wrong = new ArrayList<>();
    for (List<String> row : rows) {
      Answerer.Answered answered = TestCorpora.shipped().conversation().trace(row.get(2), NOW);
      Answer answer = faq.beside(answered, ward(row.get(1))).answer();
      String outcome = outcome(answered.answer(), answer);
      if (!outcome.equals(row.get(0))) {
        wrong.add(row + " is " + outcome + ", documents: " + answered);
      }
    }
    assertThat(rows.stream().filter(row -> row.get(0).equals("none")))
        .hasSizeGreaterThanOrEqualTo(20);
    assertThat(wrong).isEmpty();
  }

  private String outcome(Answer documents, Answer answer) {
    if (answer.equals(documents)) {
      return "none";
    }
    for (FaqEntry entry : entries.values()) {
      if (answer.text().contains(entry.answer())) {
        if (answer instanceof Answer.Unknown) {
          return "other " + entry.id();
        }
        return (answer.text().contains(documents.text()) ? "both " : "faq ") + entry.id();
      }
    }
    return "changed";
  }

  @Test
  void anEntryThatTellsWhatIsAskedOfItsMatterAnswersAnotherQuestionToo() {
    assertThat(beside("phường Tân Phú cho mượn sách mấy giờ"))
        .isEqualTo(
            new Answer.Unknown(
                "Tài liệu chưa ghi điều này. Về câu “Phường Tân Phú cho mượn sách ở đâu?”, Cán bộ"
                    + " phụ trách trả lời ngày 30/09/2023; Thông báo số 600: Ở nhà văn hóa Bình"
                    + " Minh."));
    assertThat(beside("phường Tân Phú cho mượn sách ở chỗ nào").text())
        .startsWith("Ở nhà văn hóa Bình Minh.");
  }

  @Test
  void whatTheDocumentsStateIsToldFirstAndWhoAddedWhatWhen() {
    assertThat(beside("lễ khai mạc mấy giờ").text())
        .contains("02/10/2023")
        .endsWith("\n\nCán bộ phụ trách trả lời ngày 30/09/2023: Xin đến trước 20 phút.");
  }

  @Test
  void anEntryIsASureAnswerWithItsSource() {
    assertThat(beside("gui xe o dau"))
        .isEqualTo(
            new Answer.Sure(
                "Bãi xe sau hội trường Hoa Sen.\n"
                    + "Nguồn: Cán bộ phụ trách trả lời ngày 30/09/2023; Thông báo số 100.",
                List.of(Objects.requireNonNull(entries.get("1")).cited()),
                List.of()));
  }

  @Test
  void anEntryIsNotAddedTwice() {
    Answerer.Answered answered =
        TestCorpora.shipped().conversation().trace("lễ khai mạc mấy giờ", NOW);
    Answerer.Answered once = faq.beside(answered, Optional.empty());
    assertThat(once).isNotEqualTo(answered);
    assertThat(faq.beside(once, Optional.empty())).isEqualTo(once);
  }

  @Test
  void aQuestionThatGoesOnFromTheTurnBeforeFindsItsEntry() {
    Conversation conversation = TestCorpora.shipped().conversation();
    conversation.trace("lớp đan len ở đâu", NOW);
    Answerer.Answered answered = conversation.trace("mấy giờ học", NOW);
    assertThat(faq.beside(answered, Optional.empty()).answer().text()).startsWith("14 giờ 15");
  }

  @Test
  void ofSeveralQuestionsInOneMessageEachFindsItsEntry() {
    Answer answer =
        TestCorpora.shipped()
            .conversation()
            .say(
                "Lễ khai mạc ở đâu? Gửi xe ở đâu?",
                NOW,
                answered -> faq.beside(answered, Optional.empty()));
    assertThat(answer.text()).contains("Quảng trường Hòa Bình", "Bãi xe sau hội trường Hoa Sen.");
  }

  private Answer beside(String question) {
    return faq.beside(TestCorpora.shipped().conversation().trace(question, NOW), Optional.empty())
        .answer();
  }
}
