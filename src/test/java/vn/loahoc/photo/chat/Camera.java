package vn.loahoc.photo.chat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.channel.Fetched;
import vn.loahoc.checkin.Occasion;
import vn.loahoc.checkin.Occasions;
import vn.loahoc.conversation.Move;
import vn.loahoc.conversation.Session;
import vn.loahoc.conversation.ShortAnswers;
import vn.loahoc.conversation.Step;
import vn.loahoc.conversation.step.OpenScene;
import vn.loahoc.conversation.step.Orders;
import vn.loahoc.conversation.step.Sendings;
import vn.loahoc.dialogue.Feature;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Address;
import vn.loahoc.message.Author;
import vn.loahoc.message.Blob;
import vn.loahoc.message.Button;
import vn.loahoc.message.ChannelId;
import vn.loahoc.message.Content;
import vn.loahoc.message.Inbound;
import vn.loahoc.message.Inbound.SentMedia;
import vn.loahoc.message.Update;
import vn.loahoc.participation.By;
import vn.loahoc.participation.Kind;
import vn.loahoc.participation.Selection;
import vn.loahoc.participation.Tallies;
import vn.loahoc.participation.Tally;
import vn.loahoc.people.AuditLog;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.Role;
import vn.loahoc.people.Speaker;
import vn.loahoc.photo.Activities;
import vn.loahoc.photo.Darkroom;
import vn.loahoc.photo.Photo;
import vn.loahoc.photo.Photographer;
import vn.loahoc.photo.Photos;
import vn.loahoc.photo.Shelf;
import vn.loahoc.photo.TestPictures;
import vn.loahoc.store.Database;
import vn.loahoc.store.Erased;
import vn.loahoc.store.ErasureLog;
import vn.loahoc.store.StoreLocation;
import vn.loahoc.store.Transaction;

/** Somebody of the staff who sends photos, through the steps of the real pipeline. */
final class Camera implements AutoCloseable {

  static final LocalDate DAY = LocalDate.of(2023, 10, 3);
  static final Occasion READING = occasion("doc", "Đọc sách cùng con", DAY, "Tân Phú");
  static final Occasion COMPUTER = occasion("tin", "Lớp tin học cơ bản", DAY, "Tân Phú");
  static final Occasion YESTERDAY =
      occasion("ke", "Thi kể chuyện theo sách", DAY.minusDays(1), "Tân Phú");
  static final Occasion ELSEWHERE = occasion("vo", "Lớp võ thuật", DAY, "Tân Quy");

  final Database database;
  final Map<String, Fetched> files = new HashMap<>();
  final List<String> fetched = new ArrayList<>();
  final List<Occasion> calendar = new ArrayList<>(List.of(READING, COMPUTER, YESTERDAY, ELSEWHERE));
  final List<Erased> deletions = new ArrayList<>();
  final Shelf shelf;
  private final List<Step> steps;
  private Session session = Session.fresh();
  private Speaker speaker = official("p1", "Tân Phú");
  private List<Content> replies = List.of();
  private LocalDateTime now = DAY.atTime(20, 0);
  private int updates;

  Camera(StoreLocation location) {
    database = Database.open(location);
    AuditLog audit = new AuditLog();
    shelf = new Shelf(audit, new Log());
    Feature feature =
        new PhotoChat(
                new PhotoChat.Desk(
                    database,
                    new Photos(audit),
                    new Activities(new Listed(), day -> Optional.of("tuan-le")),
                    URI.create("https://loahoc.example.vn/can-bo/anh")),
                this::fetch,
                new Darkroom())
            .feature();
    steps =
        List.of(
            new OpenScene(new ShortAnswers(), feature.scenes()),
            new Orders(feature.commands()),
            new Sendings(feature.handlers()));
  }

  private final class Listed implements Occasions {
    @Override
    public List<Occasion> on(LocalDate day) {
      return calendar.stream().filter(one -> one.span().day().equals(day)).toList();
    }

    @Override
    public Optional<Occasion> find(String id) {
      return calendar.stream().filter(one -> one.id().equals(id)).findFirst();
    }
  }

  private final class Log implements ErasureLog {
    @Override
    public void append(Erased erased) {
      deletions.add(erased);
    }

    @Override
    public List<Erased> all() {
      return List.copyOf(deletions);
    }
  }

  private Fetched fetch(Address chat, String reference, int most) {
    fetched.add(reference);
    return files.getOrDefault(reference, new Fetched.Gone());
  }

  static Occasion occasion(String id, String title, LocalDate day, String ward) {
    return new Occasion(
        id,
        "tuan-le",
        title,
        new Occasion.Span(day, Optional.of(day.atTime(18, 0)), Optional.empty()),
        new Occasion.Spot(Optional.empty(), Optional.of(ward), false));
  }

  static Speaker official(String person, String ward) {
    return new Speaker(Optional.of(person), Role.WARD_OFFICIAL, Optional.of(ward));
  }

  static Speaker organizer(String person) {
    return new Speaker(Optional.of(person), Role.ORGANIZER, Optional.empty());
  }

  Camera by(Speaker other) {
    speaker = other;
    session = Session.fresh();
    return this;
  }

  Camera daysLater(int days) {
    now = now.plusDays(days);
    return this;
  }

  /** Half an hour without a word: the session is forgotten. */
  Camera later() {
    session = Session.fresh();
    return this;
  }

  /** One photo, as the platform hands it over. */
  String sends(String album, String caption, String reference) {
    files.putIfAbsent(reference, whole(TestPictures.withExif(80, 60, 1)));
    return does(photo(album, caption, reference), "");
  }

  static Fetched whole(byte[] bytes) {
    return new Fetched.Whole(Blob.of(bytes));
  }

  static SentMedia photo(String album, String caption, String reference) {
    return new SentMedia(SentMedia.Kind.PHOTO, reference, caption, "", 0, album);
  }

  String sendsFile(String name, String reference) {
    return does(new SentMedia(SentMedia.Kind.DOCUMENT, reference, "", name, 0, ""), "");
  }

  /** Everything is made ready, but the program dies before it is committed. */
  void crashesOn(String album, String caption, String reference) {
    files.putIfAbsent(reference, whole(TestPictures.jpeg(80, 60)));
    Turn turn = turn(photo(album, caption, reference), "");
    if (steps.stream().flatMap(step -> step.take(turn, session).stream()).findFirst().isEmpty()) {
      throw new IllegalStateException("nobody took it");
    }
  }

  String says(String text) {
    return does(Inbound.Said.of(text), text);
  }

  String forges(String payload) {
    return does(new Inbound.Pressed(payload, "p"), "");
  }

  /** What a button of the last message carries. */
  String payload(String title) {
    return buttons().stream()
        .filter(button -> button.title().equals(title))
        .map(button -> ((Button.Action.Press) button.action()).payload())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no button " + title));
  }

  String presses(String title) {
    return forges(payload(title));
  }

  private Turn turn(Inbound inbound, String text) {
    Address account = new Address(new ChannelId("telegram"), "8");
    Update update = new Update("u" + updates++, account, new Author(account, "Hoa"), inbound);
    return new Turn(update, speaker, text, now, session.recall());
  }

  private String does(Inbound inbound, String text) {
    Turn turn = turn(inbound, text);
    Optional<Move> move =
        steps.stream().flatMap(step -> step.take(turn, session).stream()).findFirst();
    if (move.isEmpty()) {
      replies = List.of();
      session = session.settled();
      return "-";
    }
    Outcome outcome = database.write(t -> move.get().effects().in(t));
    session = move.get().session().after(outcome);
    if (!outcome.replies().isEmpty()) {
      replies = outcome.replies();
    }
    return outcome.replies().isEmpty() ? "" : said();
  }

  private String said() {
    String said =
        replies.stream()
            .map(content -> ((Content.Text) content).text().text())
            .collect(Collectors.joining("\n"));
    return said + buttons().stream().map(b -> " [" + b.title() + "]").collect(Collectors.joining());
  }

  private List<Button> buttons() {
    return replies.stream()
        .flatMap(c -> c instanceof Content.Text one ? one.buttons().stream() : Stream.empty())
        .toList();
  }

  /** What is kept, as whoever asks sees it. */
  List<Photo> kept(Speaker who) {
    Photographer eyes = Photographer.of(who).orElseThrow();
    Shelf.Part all = new Shelf.Part(Optional.empty(), Optional.empty());
    return database.read(t -> shelf.list(t, eyes, all, 0, 100));
  }

  List<Photo> kept() {
    return kept(speaker);
  }

  /** How many photos the ledger counts. */
  long counted() {
    return database.read(
        t ->
            new Tallies()
                .tally(t, Selection.everything(), java.util.Set.<By>of()).stream()
                    .filter(tally -> tally.kind() == Kind.PHOTO)
                    .mapToLong(Tally::people)
                    .sum());
  }

  <T> T write(Function<Transaction, T> unit) {
    return database.write(unit);
  }

  Instant instant() {
    return HomeTime.instant(now);
  }

  @Override
  public void close() {
    database.close();
  }
}
