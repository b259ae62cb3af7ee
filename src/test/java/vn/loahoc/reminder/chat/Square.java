package vn.loahoc.reminder.chat;

import static vn.loahoc.reminder.Board.thing;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.conversation.Move;
import vn.loahoc.conversation.Session;
import vn.loahoc.conversation.ShortAnswers;
import vn.loahoc.conversation.Step;
import vn.loahoc.conversation.step.OpenScene;
import vn.loahoc.conversation.step.Orders;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Recall;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Address;
import vn.loahoc.message.Author;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.message.Inbound;
import vn.loahoc.message.Update;
import vn.loahoc.people.Registry;
import vn.loahoc.people.StaffLinks;
import vn.loahoc.people.WardNames;
import vn.loahoc.people.chat.PeopleChat;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.reminder.Board;
import vn.loahoc.reminder.Moment;
import vn.loahoc.reminder.Post;
import vn.loahoc.reminder.ReminderForgetting;
import vn.loahoc.reminder.Reminders;

/** People who talk to the steps of the real pipeline, about some activities. */
final class Square {

  static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 1, 9, 0);
  private static final ShortAnswers WORDS = new ShortAnswers();

  final Post post = new Post();
  final Board board = new Board();
  private final vn.loahoc.people.Desk desk;
  private final ReminderChat chat;
  private final List<Step> steps;

  Square(vn.loahoc.people.Desk desk) {
    this.desk = desk;
    board.put(thing("khaimac", "Lễ khai mạc", Moment.at(at(2, 8, 0)), "Quảng trường"));
    board.put(thing("xeloa", "Xe loa", Moment.on(LocalDate.of(2023, 10, 3)), ""));
    board.put(thing("vitinh", "Lớp vi tính", Moment.at(at(4, 19, 0)), "Trung tâm Tân Phú"));
    Registry registry = desk.registry();
    AtomicReference<List<SceneHandler>> goingOn = new AtomicReference<>(List.of());
    PeopleChat people =
        new PeopleChat(
            registry,
            () -> new WardNames(Gazetteer.of(List.of())),
            new StaffLinks(URI.create("http://localhost"), Optional.empty()),
            goingOn::get);
    this.chat =
        new ReminderChat(
            new Desk(
                new Reminders(post),
                board,
                people.consenting(),
                new ReminderForgetting(registry.consents()),
                id -> Button.press("Thêm vào lịch", "themlich:" + id)));
    goingOn.set(chat.goingOn());
    List<SceneHandler> scenes = new ArrayList<>(chat.feature().scenes());
    scenes.addAll(people.feature().scenes());
    List<Command> commands = new ArrayList<>(chat.feature().commands());
    commands.addAll(people.feature().commands());
    this.steps = List.of(new OpenScene(WORDS, scenes), new Orders(commands));
  }

  ReminderChat chat() {
    return chat;
  }

  Person resident(String channel, String name) {
    return new Person(Post.address(channel, name));
  }

  static LocalDateTime at(int day, int hour, int minute) {
    return LocalDateTime.of(2023, 10, day, hour, minute);
  }

  /** Somebody who talks. */
  final class Person {
    private final Address account;
    private Address chatRoom;
    private Session session = Session.fresh();
    private List<Content> replies = List.of();
    private LocalDateTime now = NOW;

    Person(Address account) {
      this.account = account;
      this.chatRoom = account;
    }

    /** The last answer spoke of these. */
    Person heardOf(String... titles) {
      Recall recall =
          new Recall(
              Optional.empty(),
              Optional.empty(),
              Stream.of(titles).map(t -> new Recall.Shown(t, Optional.empty())).toList(),
              1,
              Map.of());
      session = new Session(List.of(), Optional.empty(), List.of(), 0, 0, recall);
      return this;
    }

    Person is(String note, String value) {
      session = session.after(Outcome.saying().remembering(note, value));
      return this;
    }

    Person inGroup() {
      chatRoom = Post.address("telegram", "group");
      return this;
    }

    Person when(LocalDateTime later) {
      now = later;
      return this;
    }

    Person says(String text) {
      return does(Inbound.Said.of(text), text);
    }

    Person presses(String title) {
      return forges(
          buttons().stream()
              .filter(button -> button.title().equals(title))
              .map(button -> ((Button.Action.Press) button.action()).payload())
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("no " + title + ": " + said())));
    }

    Person forges(String payload) {
      return does(new Inbound.Pressed(payload, ""), "");
    }

    private Person does(Inbound inbound, String text) {
      Update update = new Update("u", chatRoom, new Author(account, ""), inbound);
      Turn turn =
          new Turn(update, desk.registry().people().speaker(account), text, now, session.recall());
      Optional<Move> move =
          steps.stream().flatMap(step -> step.take(turn, session).stream()).findFirst();
      if (move.isEmpty()) {
        replies = List.of();
        return this;
      }
      Outcome outcome = desk.write(t -> move.get().effects().in(t));
      session = move.get().session().after(outcome);
      replies = outcome.replies();
      return this;
    }

    /** Wants to be reminded, and agrees to what is asked. */
    Person wants(String order) {
      says(order);
      return said().startsWith("Để") ? says("đồng ý") : this;
    }

    boolean isKept() {
      return desk.registry().people().speaker(account).person().isPresent();
    }

    private List<Button> buttons() {
      return replies.isEmpty() ? List.of() : ((Content.Text) replies.getLast()).buttons();
    }

    /** What was said to them last, with its buttons; "-" if nobody had an answer. */
    String said() {
      return replies.isEmpty()
          ? "-"
          : ((Content.Text) replies.getLast()).text().text()
              + buttons().stream().map(b -> " [" + b.title() + "]").collect(Collectors.joining());
    }
  }
}
