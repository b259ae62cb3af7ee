package vn.loahoc.attendance.chat;

import java.net.URI;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import vn.loahoc.attendance.Bookable;
import vn.loahoc.attendance.Bookables;
import vn.loahoc.attendance.Counted;
import vn.loahoc.attendance.RegistrationDesk;
import vn.loahoc.attendance.RegistrationForgetting;
import vn.loahoc.attendance.Registrations;
import vn.loahoc.attendance.Told;
import vn.loahoc.conversation.Move;
import vn.loahoc.conversation.Session;
import vn.loahoc.conversation.ShortAnswers;
import vn.loahoc.conversation.Step;
import vn.loahoc.conversation.step.Courtesies;
import vn.loahoc.conversation.step.OpenScene;
import vn.loahoc.conversation.step.Orders;
import vn.loahoc.conversation.step.Statements;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Recall;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Address;
import vn.loahoc.message.Author;
import vn.loahoc.message.Button;
import vn.loahoc.message.ChannelId;
import vn.loahoc.message.Content;
import vn.loahoc.message.Inbound;
import vn.loahoc.message.Update;
import vn.loahoc.people.Desk;
import vn.loahoc.people.Office;
import vn.loahoc.people.Registry;
import vn.loahoc.people.Role;
import vn.loahoc.people.StaffLinks;
import vn.loahoc.people.WardNames;
import vn.loahoc.people.chat.PeopleChat;
import vn.loahoc.place.Gazetteer;

/** People who talk to the steps of the real pipeline, about three sessions. */
final class Hall {

  static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 2, 9, 0);
  static final String COMPUTERS = "aaaaaaaaaaaaaaaa";
  static final String DRAWING = "bbbbbbbbbbbbbbbb";
  static final String KNITTING = "cccccccccccccccc";
  private static final ShortAnswers WORDS = new ShortAnswers();

  private final Desk desk;
  private final Told told = new Told();
  private final RegistrationDesk offices;
  private final RegistrationChat chat;
  private final List<Step> steps;
  private final List<Bookable> sessions;

  Hall(Desk desk, int places) {
    this.desk = desk;
    Registry registry = desk.registry();
    this.sessions =
        new ArrayList<>(
            List.of(
                session(COMPUTERS, "Lớp vi tính", LocalDateTime.of(2023, 10, 4, 19, 0), places),
                session(DRAWING, "Lớp vẽ", LocalDateTime.of(2023, 10, 5, 8, 0), 20),
                session(KNITTING, "Lớp đan len", LocalDateTime.of(2023, 10, 6, 8, 0), 20)));
    AtomicReference<List<SceneHandler>> goingOn = new AtomicReference<>(List.of());
    PeopleChat people =
        new PeopleChat(
            registry,
            () -> new WardNames(Gazetteer.of(List.of())),
            new StaffLinks(URI.create("http://localhost"), Optional.empty()),
            goingOn::get);
    this.offices =
        new RegistrationDesk(
            told,
            registry.people()::addresses,
            (t, to, topic, at) -> {},
            Counted.nobody(),
            registry.audit());
    Counter counter =
        new Counter(
            new Registrations(
                told, registry.people()::addresses, (t, to, topic, at) -> {}, Counted.nobody()),
            offices,
            catalogue(),
            people.consenting(),
            new RegistrationForgetting(registry.consents()),
            (occurrence, now) ->
                List.of(Button.press("Thêm vào lịch", "themvaolich:" + occurrence)));
    this.chat = new RegistrationChat(counter, desk.database());
    goingOn.set(chat.goingOn());
    List<SceneHandler> scenes = new ArrayList<>(chat.feature().scenes());
    scenes.addAll(people.feature().scenes());
    List<Command> commands = new ArrayList<>(chat.feature().commands());
    commands.addAll(people.feature().commands());
    this.steps =
        List.of(
            new OpenScene(WORDS, scenes),
            new Orders(commands),
            new Statements(chat.feature().statements()),
            new Courtesies(WORDS, chat::promised));
  }

  /** A class that meets on several days. */
  Hall alsoHolds(String title, LocalDateTime... starts) {
    for (LocalDateTime start : starts) {
      sessions.add(session("%016d".formatted(sessions.size()), title, start, 20));
    }
    return this;
  }

  /** The session of that time takes no more registrations from then on. */
  Hall ends(LocalDateTime start, LocalDateTime end) {
    sessions.replaceAll(
        one ->
            one.start().equals(start)
                ? new Bookable(
                    one.occurrence(),
                    one.campaign(),
                    one.title(),
                    one.start(),
                    one.places(),
                    Optional.of(end),
                    one.audience(),
                    one.where(),
                    one.sample())
                : one);
    return this;
  }

  /** The session is called off. */
  void callsOff(String occurrence) {
    desk.write(t -> offices.withdraw(t, occurrence, Optional.empty(), NOW));
  }

  private static Bookable session(String id, String title, LocalDateTime start, int places) {
    return new Bookable(
        id,
        "tuan-le",
        title,
        start,
        OptionalInt.of(places),
        Optional.empty(),
        id.equals(COMPUTERS) ? Optional.of("người từ 16 tuổi") : Optional.empty(),
        new Bookable.Where(Optional.empty(), Optional.of("Tân Phú")),
        false);
  }

  private Bookables catalogue() {
    return new Bookables() {
      @Override
      public Optional<Bookable> find(String occurrence) {
        return sessions.stream().filter(b -> b.occurrence().equals(occurrence)).findFirst();
      }

      @Override
      public Optional<Bookable> spokenOf(String title, Optional<LocalDateTime> start) {
        return sessions.stream().filter(b -> b.title().equals(title)).findFirst();
      }

      @Override
      public List<Bookable> ahead(LocalDateTime now, Set<String> wards) {
        return sessions.stream().filter(b -> now.isBefore(b.start())).toList();
      }
    };
  }

  Desk desk() {
    return desk;
  }

  Told told() {
    return told;
  }

  RegistrationChat chat() {
    return chat;
  }

  Person resident(String name) {
    return new Person(name, name);
  }

  /** Somebody of whom the channel tells no name. */
  Person nameless(String chat) {
    return new Person(chat, "");
  }

  Person official(String name, String ward) {
    Person person = new Person(name, name);
    desk.employ(person.account, name, new Office(Role.WARD_OFFICIAL, Optional.of(ward)));
    return person;
  }

  /** Somebody who talks. */
  final class Person {
    private final Address account;
    private final String name;
    private Address chatRoom;
    private Session session = Session.fresh();
    private List<Content> replies = List.of();
    private LocalDateTime now = NOW;

    Person(String chat, String name) {
      this.name = name;
      this.account = new Address(new ChannelId("console"), chat);
      this.chatRoom = account;
    }

    /** The last answer spoke of a session. */
    Person heardOf(String title) {
      Recall recall =
          new Recall(
              Optional.empty(),
              Optional.empty(),
              List.of(new Recall.Shown(title, Optional.empty())),
              1,
              Map.of());
      session = new Session(List.of(), Optional.empty(), List.of(), 0, 0, recall);
      return this;
    }

    Person is(String note, String value) {
      session = session.after(Outcome.saying().remembering(note, value));
      return this;
    }

    Person at(LocalDateTime time) {
      now = time;
      return this;
    }

    Person inGroup() {
      chatRoom = new Address(new ChannelId("console"), "group");
      return this;
    }

    Person says(String text) {
      return does(Inbound.Said.of(text), text);
    }

    Person presses(String title) {
      return forges(payload(title));
    }

    /** What a button of the last reply would send. */
    String payload(String title) {
      return buttons().stream()
          .filter(button -> button.title().equals(title))
          .map(button -> ((Button.Action.Press) button.action()).payload())
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("no " + title + ": " + said()));
    }

    Person forges(String payload) {
      return does(new Inbound.Pressed(payload, ""), "");
    }

    private Person does(Inbound inbound, String text) {
      Update update = new Update("u", chatRoom, new Author(account, name), inbound);
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

    /** Registers, with all that is asked. */
    Person registers(String order) {
      says(order).says("đúng");
      return said().startsWith("Để") ? says("đồng ý") : this;
    }

    /** What "nhắc tôi" would be about. */
    List<Recall.Shown> hearsOf() {
      return session.recall().shown();
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
