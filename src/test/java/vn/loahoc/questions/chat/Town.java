package vn.loahoc.questions.chat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loahoc.answer.Answer;
import vn.loahoc.app.TestCorpora;
import vn.loahoc.conversation.Move;
import vn.loahoc.conversation.Session;
import vn.loahoc.conversation.ShortAnswers;
import vn.loahoc.conversation.Step;
import vn.loahoc.conversation.TopicStore;
import vn.loahoc.conversation.step.Answering;
import vn.loahoc.conversation.step.Courtesies;
import vn.loahoc.conversation.step.OpenScene;
import vn.loahoc.conversation.step.Orders;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Feature;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Address;
import vn.loahoc.message.Author;
import vn.loahoc.message.Button;
import vn.loahoc.message.ChannelId;
import vn.loahoc.message.Content;
import vn.loahoc.message.Inbound;
import vn.loahoc.message.Update;
import vn.loahoc.people.AuditLog;
import vn.loahoc.people.Masking;
import vn.loahoc.people.Role;
import vn.loahoc.people.Speaker;
import vn.loahoc.questions.Desk;
import vn.loahoc.questions.FaqAnswers;
import vn.loahoc.questions.QuestionReader;
import vn.loahoc.questions.Sent;
import vn.loahoc.questions.StaffAnswers;
import vn.loahoc.store.Database;

/**
 * People who talk to the steps of the real pipeline. The documents know one thing: when the opening
 * is; everything else only staff can tell.
 */
final class Town {

  static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 2, 9, 0);

  private final Database database;
  private final Sent sent = new Sent();
  private final List<Step> steps;
  private final Feature feature;
  private final Map<String, Person> people = new HashMap<>();

  Town(Database database) {
    this.database = database;
    QuestionReader reader =
        new QuestionReader(() -> TestCorpora.shipped().reader(), new Masking()::masked);
    FaqAnswers faq = new FaqAnswers(database, reader, List::of);
    QuestionsChat chat =
        new QuestionsChat(
            reader,
            faq,
            new StaffAnswers(sent, (tx, address) -> true, new AuditLog(), new TopicStore()),
            new Desk("Hội Khuyến học", () -> Optional.of(LocalDate.of(2023, 10, 8))),
            new Masking()::masked);
    this.feature = chat.feature();
    ShortAnswers words = new ShortAnswers();
    this.steps =
        List.of(
            new OpenScene(words, feature.scenes()),
            new Orders(feature.commands()),
            new Courtesies(words),
            new Answering(
                (turn, before, question) ->
                    new Answering.Replied(
                        faq.answer(question, turn.speaker().ward(), turn.now().toLocalDate())
                            .orElseGet(() -> documents(question)),
                        question),
                additions(chat),
                new TopicStore()));
  }

  private static Answer documents(String question) {
    return question.contains("khai mạc")
        ? new Answer.Sure("8 giờ 30.", List.of(), List.of())
        : new Answer.Unknown("Tài liệu chưa ghi việc này.");
  }

  private static Answering.Additions additions(QuestionsChat chat) {
    return new Answering.Additions() {
      @Override
      public List<Button> buttons(Turn turn, Session after, Answer answer) {
        return chat.buttons(turn, answer);
      }

      @Override
      public Effects note(Turn turn, String question, Answer answer) {
        return chat.noted(turn, question, answer);
      }
    };
  }

  Feature feature() {
    return feature;
  }

  Sent sent() {
    return sent;
  }

  Person resident(String name, String ward) {
    return person(name, Role.RESIDENT, Optional.of(ward));
  }

  Person official(String name, String ward) {
    return person(name, Role.WARD_OFFICIAL, Optional.of(ward));
  }

  Person organizer(String name) {
    return person(name, Role.ORGANIZER, Optional.empty());
  }

  Person person(String name, Role role, Optional<String> ward) {
    return people.computeIfAbsent(
        name, n -> new Person(n, new Speaker(Optional.of(n), role, ward)));
  }

  /** Somebody who talks. */
  final class Person {
    private final Address account;
    private Address chat;
    private Speaker speaker;
    private Session session = Session.fresh();
    private List<Content> replies = List.of();

    Person(String name, Speaker speaker) {
      this.account = new Address(new ChannelId("console"), name);
      this.chat = account;
      this.speaker = speaker;
    }

    Person says(String text) {
      return does(Inbound.Said.of(text), text);
    }

    /** Presses a button of the last message. */
    Person presses(String title) {
      return forges(payload(title));
    }

    Person forges(String payload) {
      return does(new Inbound.Pressed(payload, ""), "");
    }

    String payload(String title) {
      return buttons().stream()
          .filter(button -> button.title().equals(title))
          .map(button -> ((Button.Action.Press) button.action()).payload())
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("no button " + title + ": " + buttons()));
    }

    /** Half an hour goes by, or the session is lost otherwise. */
    Person comesBackLater() {
      session = Session.fresh();
      return this;
    }

    Person declares(String note, String value) {
      session = session.after(Outcome.saying().remembering(note, value));
      return this;
    }

    Person loses(Role next) {
      speaker = new Speaker(speaker.person(), next, speaker.ward());
      return this;
    }

    Person inGroup() {
      chat = new Address(new ChannelId("console"), "group");
      return this;
    }

    private Person does(Inbound inbound, String text) {
      Update update = new Update("u", chat, new Author(account, ""), inbound);
      Turn turn = new Turn(update, speaker, text, NOW, session.recall());
      Move move =
          steps.stream()
              .flatMap(step -> step.take(turn, session).stream())
              .findFirst()
              .orElseThrow();
      Outcome outcome = database.write(tx -> move.effects().in(tx));
      session = move.session().after(outcome);
      replies = outcome.replies();
      return this;
    }

    /** What was said to them last. */
    String hears() {
      return replies.isEmpty() ? "" : ((Content.Text) replies.getLast()).text().text();
    }

    List<Button> buttons() {
      return replies.isEmpty() ? List.of() : ((Content.Text) replies.getLast()).buttons();
    }

    List<String> titles() {
      return buttons().stream().map(Button::title).toList();
    }
  }
}
