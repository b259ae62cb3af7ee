package vn.loahoc.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.loahoc.amendment.Amendments;
import vn.loahoc.channel.Pictures;
import vn.loahoc.conversation.Move;
import vn.loahoc.conversation.Pipeline;
import vn.loahoc.conversation.Step;
import vn.loahoc.conversation.TopicStore;
import vn.loahoc.delivery.Lane;
import vn.loahoc.delivery.Milestones;
import vn.loahoc.delivery.Ticket;
import vn.loahoc.dialogue.Topic;
import vn.loahoc.message.Address;
import vn.loahoc.message.Author;
import vn.loahoc.message.Button;
import vn.loahoc.message.ChannelId;
import vn.loahoc.message.Content;
import vn.loahoc.message.Inbound;
import vn.loahoc.message.Update;
import vn.loahoc.people.AuditLog;
import vn.loahoc.people.Desk;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.Office;
import vn.loahoc.publishing.PublishedTimetables;
import vn.loahoc.questions.OpenQuestions;
import vn.loahoc.questions.QuestionReader;
import vn.loahoc.questions.Staff;
import vn.loahoc.questions.StaffAnswer;
import vn.loahoc.questions.StaffAnswers;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;

/**
 * The whole conversation, wired as in the server, without any channel: what a person says goes
 * through the inbox to its effects, at the time that is given.
 */
final class TalkRig implements AutoCloseable {

  private static final ChannelId CHANNEL = new ChannelId("test");
  private static final Staff ORGANIZER = new Staff("o1", true, Optional.empty());

  private final Documents documents;
  private final Path data;
  private final List<Content> heard = new ArrayList<>();
  private Instant now = Instant.EPOCH;
  private Database database;
  private Messaging messaging;
  private Pipeline pipeline;
  private Features features;
  private int updates;

  /** The documents that it answers from, read once. */
  record Documents(LiveUnderstanding live) implements AutoCloseable {

    static Documents shipped(Path index) {
      return new Documents(
          LiveUnderstanding.open(
              new CorpusSource(Path.of("corpus"), true, index), () -> 0, notice -> {}));
    }

    @Override
    public void close() {
      live.close();
    }
  }

  TalkRig(Documents documents, Path data) {
    this.documents = documents;
    this.data = data;
    start();
  }

  private void start() {
    database = Database.open(new StoreLocation.SqliteFile(data.resolve("loahoc.db")));
    InstantSource clock = () -> now;
    long[] ticks = {0};
    Ground ground =
        new Ground(
            database, data, clock, () -> ticks[0] += 10_000_000_000L, Milestones.unwatched());
    Household shipped = Household.of(documents.live().with(Understanding::corpus));
    Household household =
        new Household(shipped.operator(), shipped.locality(), Optional.of("028 0000 0000"), true);
    messaging = new Messaging(ground, List.of(), () -> false, text -> text);
    features =
        new Features(
            ground,
            new Knowledge(
                documents.live(),
                new Amendments(ground.database(), ground.ticker()),
                new PublishedTimetables(database, CorpusSource.timetables()),
                false),
            messaging,
            household,
            new ServeSettings.Web(0, Optional.empty(), List.of(), List.of(), Optional.empty()));
    Dialogues dialogues = new Dialogues(features.all(), Content.plain("greeting"));
    List<Step> steps =
        dialogues
            .steps(
                ground,
                messaging,
                new SessionAnswers(documents.live(), features::beside),
                features.more())
            .stream()
            .map(features.reminding()::hearing)
            .map(this::overheard)
            .toList();
    pipeline =
        new Pipeline(
            new Pipeline.Desk(
                database,
                messaging.inbox(),
                messaging.outbox(),
                features.community()::speaker,
                Milestones.unwatched()),
            clock,
            steps,
            "trouble",
            features.daily()::replied);
  }

  private Step overheard(Step step) {
    return (turn, session) ->
        step.take(turn, session)
            .map(
                move ->
                    new Move(
                        t -> {
                          var outcome = move.effects().in(t);
                          heard.addAll(outcome.replies());
                          return outcome;
                        },
                        move.session()));
  }

  /** The program stops and starts on the same database. */
  void restart() {
    database.close();
    start();
  }

  Database database() {
    return database;
  }

  /** Runs a job of the features; returns what then waits to be sent unasked, as it is stored. */
  List<String> runs(String job, LocalDateTime at) {
    now = HomeTime.instant(at);
    features.jobs().stream().filter(one -> one.name().equals(job)).forEach(j -> j.work().run());
    return database.read(
        t ->
            t.query("select body from outbox where lane = 'bulk' order by id")
                .mapTo(String.class)
                .list());
  }

  /** What somebody says in their own chat; returns what they hear. */
  String says(String person, String text, LocalDateTime at) {
    return says(person, person, text, at);
  }

  /** What somebody says in a chat of several. */
  String says(String chat, String person, String text, LocalDateTime at) {
    return does(chat, person, Inbound.Said.of(text), at);
  }

  String does(String chat, String person, Inbound inbound, LocalDateTime at) {
    now = HomeTime.instant(at);
    heard.clear();
    Update update =
        new Update("u" + updates++, address(chat), new Author(address(person), ""), inbound);
    messaging.inbox().accept(CHANNEL, List.of(update), Optional.empty());
    long id = database.read(t -> t.query("select max(id) from inbox").mapTo(Long.class).one());
    pipeline.handle(new Ticket(Lane.REPLY, id, address(chat), 0, true));
    return texts();
  }

  private String texts() {
    return heard.stream()
        .filter(Content.Text.class::isInstance)
        .map(content -> ((Content.Text) content).text().text())
        .collect(Collectors.joining("\n---\n"));
  }

  /** The titles of the buttons below what was heard last. */
  List<String> buttons() {
    return heard.isEmpty() || !(heard.getLast() instanceof Content.Text text)
        ? List.of()
        : text.buttons().stream().map(Button::title).toList();
  }

  /** The name of the picture that was heard last. */
  Optional<String> picture() {
    return heard.stream()
        .filter(Content.Picture.class::isInstance)
        .map(content -> ((Content.Picture) content).picture())
        .reduce((first, second) -> second);
  }

  /** Presses a button of what was heard last, by its title. */
  String presses(String person, String title, LocalDateTime at) {
    String payload =
        heard.stream()
            .filter(Content.Text.class::isInstance)
            .flatMap(content -> ((Content.Text) content).buttons().stream())
            .filter(button -> button.title().equals(title))
            .map(button -> ((Button.Action.Press) button.action()).payload())
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no button " + title));
    return does(person, person, new Inbound.Pressed(payload, ""), at);
  }

  /** The picture that was heard last, as its bytes. */
  byte[] drawn() {
    return database
        .read(t -> new Pictures(() -> now).find(t, picture().orElseThrow()))
        .orElseThrow()
        .bytes();
  }

  /** The file that was heard last. */
  String file() {
    return heard.getLast() instanceof Content.Document file
        ? new String(file.data().bytes(), StandardCharsets.UTF_8)
        : "no file";
  }

  /** Another program gives somebody a role. */
  void employ(String person, Office office) {
    try (Desk desk = new Desk(new StoreLocation.SqliteFile(data.resolve("loahoc.db")))) {
      desk.employ(address(person), "Hoa", office);
    }
  }

  /** Staff answer a question that this chat passed on; the answer is sent there. */
  void staffAnswer(String chat, String question, String answer, LocalDateTime at) {
    now = HomeTime.instant(at);
    QuestionReader reader =
        new QuestionReader(() -> documents.live().with(Understanding::reader), text -> text);
    StaffAnswers answers =
        new StaffAnswers(
            (t, key, to, contents) -> {}, (t, to) -> true, new AuditLog(), new TopicStore());
    database.write(
        t -> {
          OpenQuestions questions = new OpenQuestions();
          questions.passOn(
              t, reader.asked(question, Optional.empty(), at), false, address(chat), at);
          long number = questions.keptOf(t, address(chat)).getLast().number();
          StaffAnswer said =
              new StaffAnswer(
                  number, question, answer, "Thông báo", at.toLocalDate().plusDays(9), true);
          return answers.publish(t, ORGANIZER, "Cán bộ phụ trách", said, at);
        });
  }

  /** Something is sent to a chat unasked. */
  void push(String chat, String about, LocalDateTime at) {
    database.write(
        t -> {
          new TopicStore().about(t, address(chat), new Topic(about), HomeTime.instant(at));
          return true;
        });
  }

  static Address address(String chat) {
    return new Address(CHANNEL, chat);
  }

  @Override
  public void close() {
    database.close();
  }
}
