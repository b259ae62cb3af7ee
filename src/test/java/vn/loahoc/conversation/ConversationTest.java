package vn.loahoc.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.answer.Answer;
import vn.loahoc.app.TestCorpora;
import vn.loahoc.text.RandomTexts;

class ConversationTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2024, 9, 28, 8, 0);

  /** The longest answer that every channel takes. */
  private static final int LONGEST = 2_000;

  @Test
  void everyDialogueGoesAsItIsWritten() {
    SoftAssertions softly = new SoftAssertions();
    for (Dialogue dialogue : Dialogue.read("dialogues.txt")) {
      Conversation conversation = TestCorpora.invented().conversation();
      StringBuilder before = new StringBuilder();
      for (Dialogue.Turn turn : dialogue.turns()) {
        Answer answer = conversation.say(turn.said(), dialogue.today().atTime(8, 0));
        before.append(turn.said()).append(" → ");
        softly
            .assertThat(turn.faults(answer))
            .as("%s %s%s", dialogue.today(), before, answer)
            .isEmpty();
      }
    }
    softly.assertAll();
  }

  @Test
  void conversationsDoNotHearEachOther() {
    Conversation first = TestCorpora.invented().conversation();
    Conversation second = TestCorpora.invented().conversation();
    first.say("chủ đề ở Bạch Lâm là gì", NOW);
    assertThat(second.say("chủ đề là gì", NOW))
        .isEqualTo(TestCorpora.invented().conversation().say("chủ đề là gì", NOW));
  }

  @Test
  void anyTextIsAnswered() {
    Conversation conversation = TestCorpora.invented().conversation();
    for (String text : RandomTexts.of(20_241_001, 1_500)) {
      assertReadable(text, conversation.say(text, NOW));
    }
  }

  @Test
  void questionsAmidAnyTextAreAnswered() {
    List<String> questions =
        Dialogue.read("dialogues.txt").stream().map(d -> d.turns().getFirst().said()).toList();
    Conversation conversation = TestCorpora.invented().conversation();
    Random random = new Random(7);
    for (String noise : RandomTexts.of(20_241_007, 600)) {
      String question = questions.get(random.nextInt(questions.size()));
      int at = random.nextInt(question.length() + 1);
      String text = question.substring(0, at) + noise + question.substring(at);
      assertReadable(text, conversation.say(text, NOW));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n\t ",
        "?",
        "😀😀😀 🎉",
        "\u202elễ khai mạc\u202c mấy giờ",
        "\u200f\u200e\u2067\u2069",
        "\0\u0001\u001b[31m\u007f",
        "\ud83d",
        "\u0301\u0323\u0302",
        "<script>alert(1)</script>",
        "' OR 1=1; DROP TABLE answers; --",
        "title:* AND (a OR b) ~2 ^9 [x TO y]",
        "${jndi:ldap://example} {{7*7}} %s %n",
        "999999999999999999999999/99/99999 25:61 giờ",
        "-1 ngày nữa, tuần thứ 0, tháng 13, 31/2"
      })
  void whatIsNoQuestionGetsAShortReply(String text) {
    assertReadable(text, TestCorpora.invented().conversation().say(text, NOW));
  }

  @ParameterizedTest
  @ValueSource(strings = {"😀", "ngày 3/10 ", "có gì? ", "\u0301"})
  void aHundredKilobytesAreAnswered(String piece) {
    String text = piece.repeat(100_000 / piece.length());
    assertReadable(piece + "…", TestCorpora.invented().conversation().say(text, NOW));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "lễ khai mạc mấy giờ ", "le khai mac ", "12/10/2024 "})
  void aMessageOfTheLongestLengthIsAnswered(String piece) {
    String text = piece.repeat(4_096 / piece.length());
    assertReadable(piece + "…", TestCorpora.invented().conversation().say(text, NOW));
  }

  private static void assertReadable(String said, Answer answer) {
    assertThat(answer.text()).as(said).isNotBlank().hasSizeLessThanOrEqualTo(LONGEST);
    assertThat(Normalizer.isNormalized(answer.text(), Normalizer.Form.NFC)).as(said).isTrue();
  }
}
