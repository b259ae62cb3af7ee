package vn.loahoc.conversation.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.answer.Answer;
import vn.loahoc.app.ExampleRows;
import vn.loahoc.conversation.Move;
import vn.loahoc.conversation.Phrasebook;
import vn.loahoc.conversation.Session;
import vn.loahoc.conversation.ShortAnswers;
import vn.loahoc.conversation.Step;
import vn.loahoc.conversation.TopicStore;
import vn.loahoc.delivery.Stops;
import vn.loahoc.delivery.UpdateKeys;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Address;
import vn.loahoc.message.Author;
import vn.loahoc.message.ChannelId;
import vn.loahoc.message.Content;
import vn.loahoc.message.Inbound;
import vn.loahoc.message.Update;
import vn.loahoc.people.Speaker;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;

class ShortRepliesTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 1, 8, 0);

  /** What a sentence of ours tells of how a message was taken. */
  private static final Map<String, String> TOLD =
      Map.ofEntries(
          Map.entry("yes!", "yes"),
          Map.entry("no!", "no"),
          Map.entry(Phrasebook.say("which-one"), "which"),
          Map.entry(Phrasebook.say("cancelled"), "cancelled"),
          Map.entry(Phrasebook.say("nothing-to-cancel"), "no-step"),
          Map.entry(Phrasebook.say("stopped"), "stopped"),
          Map.entry(Phrasebook.say("stop-or-right"), "ask-stop"),
          Map.entry(Phrasebook.say("resumed"), "on"),
          Map.entry(Phrasebook.say("menu"), "menu"),
          Map.entry("greeting", "anew"),
          Map.entry(Phrasebook.say("welcome"), "thanks"),
          Map.entry(Phrasebook.say("upset"), "upset"),
          Map.entry(Phrasebook.say("puzzled"), "puzzled"),
          Map.entry(Phrasebook.say("coming"), "coming"),
          Map.entry(Phrasebook.say("not-coming"), "not-coming"),
          Map.entry(Phrasebook.say("alright"), "alright"),
          Map.entry(Phrasebook.say("hello"), "hello"),
          Map.entry(Phrasebook.say("bye"), "bye"));

  @TempDir private Path folder;

  private final ShortAnswers words = new ShortAnswers();

  @Test
  void everyShortReplyMeansWhatTheOpenQuestionMakesOfIt() {
    SoftAssertions softly = new SoftAssertions();
    List<List<String>> rows = ExampleRows.of(ShortRepliesTest.class, "short-replies.tsv");
    try (Database database =
        Database.open(new StoreLocation.SqliteFile(folder.resolve("loahoc.db")))) {
      for (List<String> row : rows) {
        String said = row.getFirst();
        List<String> meanings =
            List.of(
                meaning(database, said, Session.fresh()),
                meaning(database, said, withScene()),
                meaning(database, said, withChoices()));
        softly.assertThat(meanings).as(said).isEqualTo(row.subList(1, 4));
      }
    }
    assertThat(rows).hasSizeGreaterThanOrEqualTo(60);
    softly.assertAll();
  }

  private String meaning(Database database, String said, Session session) {
    Answering answering =
        new Answering(
            (turn, before, question) ->
                new Answering.Replied(new Answer.Unknown("asked " + question), question),
            nothing(),
            new TopicStore());
    Content greeting = Content.plain("greeting");
    StopList stops =
        new StopList(
            words,
            new Stops(new UpdateKeys(new byte[16]), () -> Instant.EPOCH),
            (t, turn) -> Optional.empty());
    List<Step> steps =
        List.of(
            stops,
            new Basics(words, List.of(), greeting),
            new OpenScene(words, List.of(stops, new YesOrNo())),
            new Picks(words, answering),
            new Courtesies(words),
            answering);
    Turn turn = turn(said);
    Move move =
        steps.stream().flatMap(step -> step.take(turn, session).stream()).findFirst().orElseThrow();
    String reply =
        database.write(
            t -> ((Content.Text) move.effects().in(t).replies().getFirst()).text().text());
    if (reply.startsWith("asked choice ")) {
      return reply.substring("asked choice ".length());
    }
    return reply.equals("asked " + said) ? "question" : TOLD.getOrDefault(reply, reply);
  }

  private static Answering.Additions nothing() {
    return new Answering.Additions() {
      @Override
      public List<vn.loahoc.message.Button> buttons(Turn turn, Session after, Answer answer) {
        return List.of();
      }

      @Override
      public Effects note(Turn turn, String question, Answer answer) {
        return Effects.saying(vn.loahoc.dialogue.Outcome.saying());
      }
    };
  }

  private static Session withScene() {
    return Session.fresh().withScene(Optional.of(Scene.named("yes-or-no")));
  }

  private static Session withChoices() {
    List<Answer.Choice> choices =
        List.of(
            new Answer.Choice("Một", "choice 1"),
            new Answer.Choice("Hai", "choice 2"),
            new Answer.Choice("Ba", "choice 3"));
    return Session.fresh().answered("x", NOW, new Answer.Choose("?", List.of(), choices));
  }

  private static Turn turn(String said) {
    Address address = new Address(new ChannelId("test"), "1");
    Update update = new Update("k", address, new Author(address, ""), Inbound.Said.of(said));
    return new Turn(update, Speaker.unknown(), said, NOW);
  }

  /** A feature's question. */
  private static final class YesOrNo implements SceneHandler {
    @Override
    public String name() {
      return "yes-or-no";
    }

    @Override
    public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
      return switch (said) {
        case ShortAnswer.Yes yes -> Optional.of(Effects.saying("yes!"));
        case ShortAnswer.No no -> Optional.of(Effects.saying("no!"));
        default -> Optional.empty();
      };
    }
  }
}
