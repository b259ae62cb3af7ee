package vn.loahoc.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.Answer.Choice;
import vn.loahoc.answer.Answerer;
import vn.loahoc.answer.CampaignBook;
import vn.loahoc.answer.Library;
import vn.loahoc.answer.Question;
import vn.loahoc.answer.Replies;
import vn.loahoc.app.ExampleRows;
import vn.loahoc.app.TestCorpora;
import vn.loahoc.corpus.Campaign;

/** Picking from a list that an answer offered. */
class PickTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2024, 9, 28, 8, 0);

  private static final List<Choice> OFFER =
      List.of(
          new Choice("Lễ khai mạc", "khai mạc mấy giờ"),
          new Choice("Lễ bế mạc", "bế mạc mấy giờ"),
          new Choice("Lễ phát thưởng", "phát thưởng mấy giờ"));

  private final Conversation conversation = conversation();

  @Test
  void theOfferIsNumbered() {
    assertThat(conversation.say("buổi lễ", NOW).text().lines())
        .containsSubsequence("1. Lễ khai mạc", "2. Lễ bế mạc", "3. Lễ phát thưởng");
  }

  @ParameterizedTest
  @MethodSource("picks")
  void aNumberStandsForTheQuestionItOffers(String said, String picked) {
    conversation.say("buổi lễ", NOW);
    String answer = conversation.say(said, NOW).text();
    List<String> asked =
        OFFER.stream().map(Choice::question).filter(q -> answer.equals("Hỏi: " + q)).toList();
    assertThat(asked)
        .isEqualTo(
            picked.equals("-")
                ? List.of()
                : List.of(OFFER.get(Integer.parseInt(picked) - 1).question()));
  }

  @Test
  void anOfferIsOpenForOneTurn() {
    conversation.say("buổi lễ", NOW);
    conversation.say("2", NOW);
    assertThat(conversation.say("1", NOW).text()).isEqualTo("Hỏi: 1");
  }

  @Test
  void whereNothingWasOfferedANumberIsAMessage() {
    assertThat(conversation.say("1", NOW).text()).isEqualTo("Hỏi: 1");
  }

  private static List<Object[]> picks() {
    return ExampleRows.of(PickTest.class, "picks.tsv").stream().map(List::toArray).toList();
  }

  /** One that offers the list when it is asked about "buổi lễ" and else repeats the question. */
  private static Conversation conversation() {
    Campaign campaign =
        new Campaign("c", "Tuần lễ", Optional.empty(), OptionalInt.empty(), true, List.of());
    CampaignBook book = new CampaignBook(campaign, List.of(), (reading, limit) -> List.of());
    return new Conversation(
        TestCorpora.invented().reader(),
        new Answerer(new Library(List.of(book)), List.of(PickTest::answer)));
  }

  private static Optional<Answer> answer(Question question, CampaignBook book) {
    String said = question.reading().original();
    return Optional.of(
        said.equals("buổi lễ")
            ? Replies.choose("Lễ nào?", List.of(), OFFER)
            : new Answer.Sure("Hỏi: " + said, List.of(), List.of()));
  }
}
