package vn.loahoc.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import vn.loahoc.app.ExampleRows;
import vn.loahoc.app.TestCorpora;
import vn.loahoc.text.RandomTexts;

/** What a follow-up asks, in words that somebody understands who did not hear what was before. */
class FullQuestionTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2024, 9, 28, 8, 0);

  private final Conversation conversation = TestCorpora.invented().conversation();

  @Test
  void aFollowUpIsToldInFull() {
    SoftAssertions softly = new SoftAssertions();
    for (List<String> row : ExampleRows.of(FullQuestionTest.class, "full-questions.tsv")) {
      String wanted = row.size() > 2 ? row.get(2) : "";
      softly
          .assertThat(conversation.completed(row.get(0), row.get(1), NOW).orElse(""))
          .as("%s → %s", row.get(0), row.get(1))
          .isEqualTo(wanted);
    }
    softly.assertAll();
  }

  @Test
  void aConversationTellsWhatItWasAskedLast() {
    conversation.say("lễ khai mạc ngày nào", NOW);
    assertThat(conversation.asked()).isEqualTo("lễ khai mạc ngày nào");
    conversation.say("mấy giờ?", NOW);
    assertThat(conversation.asked()).isEqualTo("Lễ khai mạc mấy giờ?");
    conversation.say("ở đâu nhỉ", NOW);
    assertThat(conversation.asked()).isEqualTo("Lễ khai mạc ở đâu?");
    conversation.say("khẩu hiệu số 1", NOW);
    assertThat(conversation.asked()).isEqualTo("khẩu hiệu số 1");
  }

  @Test
  void anyTwoTextsAreTold() {
    List<String> texts = RandomTexts.of(7, 300);
    for (int i = 1; i < texts.size(); i++) {
      assertThat(conversation.completed(texts.get(i - 1), texts.get(i), NOW)).isNotNull();
    }
  }
}
