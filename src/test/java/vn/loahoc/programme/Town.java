package vn.loahoc.programme;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.channel.Reach;
import vn.loahoc.corpus.Origin;
import vn.loahoc.corpus.Slogan;
import vn.loahoc.delivery.Ending;
import vn.loahoc.delivery.Outlet;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;
import vn.loahoc.message.Content;
import vn.loahoc.people.Custody;
import vn.loahoc.people.Given;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.PersonalRecords;
import vn.loahoc.people.PrivacyKey;
import vn.loahoc.people.Purpose;
import vn.loahoc.people.Registry;
import vn.loahoc.people.Wording;
import vn.loahoc.store.Database;
import vn.loahoc.store.Erased;
import vn.loahoc.store.ErasureLog;
import vn.loahoc.store.Transaction;

/**
 * People on channels, with a postman by hand: what is put into the outbox is carried, or not, when
 * the test says so. It notes a key that comes twice.
 */
final class Town implements Outlet {

  static final LocalDate FIRST = LocalDate.of(2023, 10, 2);
  static final LocalDate LAST = LocalDate.of(2023, 10, 8);

  private final Database database;
  private final Registry people;
  private final Set<Address> stopped = new HashSet<>();
  private final Set<Address> gone = new HashSet<>();
  private final List<Letter> waiting = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();
  private final List<String> twice = new ArrayList<>();
  private final Map<String, Reach> reaches =
      new HashMap<>(
          Map.of("web", new Reach.WhenOpened(), "zalo", new Reach.Within(Duration.ofDays(2))));

  /** Something in the outbox. */
  record Letter(String key, Address to, String text) {}

  Town(Database database) {
    this.database = database;
    this.people =
        new Registry(
            database,
            new PrivacyKey(new byte[32]),
            new Custody("Phòng Mẫu"),
            List.<PersonalRecords>of(new ProgrammeRecords()),
            new Forgotten());
  }

  /** Who was erased is of no interest here. */
  private static final class Forgotten implements ErasureLog {
    @Override
    public void append(Erased erased) {}

    @Override
    public List<Erased> all() {
      return List.of();
    }
  }

  static Season season() {
    List<Saying> sayings = new ArrayList<>();
    for (int i = 1; i <= 15; i++) {
      sayings.add(
          new Saying(
              new Slogan(
                  i, "Khẩu hiệu " + i + ".", Optional.empty(), new Origin("f", "Phụ lục", 1)),
              "Kế hoạch số 1"));
    }
    return new Season("mau", "Tuần lễ mẫu", FIRST, LAST, sayings, Set.of());
  }

  static Address address(String channel, String name) {
    return new Address(new ChannelId(channel), name);
  }

  Registry people() {
    return people;
  }

  /** Somebody agrees; their id. */
  String agrees(Address account, Purpose purpose, LocalDateTime at) {
    return database.write(t -> agrees(t, account, purpose, at));
  }

  String agrees(Transaction t, Address account, Purpose purpose, LocalDateTime at) {
    return people
        .consents()
        .give(
            t,
            new Given(
                account,
                purpose,
                new Wording("Đồng ý?"),
                Optional.of(LocalDate.of(2023, 12, 31)),
                HomeTime.instant(at)));
  }

  void stop(Address address) {
    stopped.add(address);
  }

  void resume(Address address) {
    stopped.remove(address);
  }

  void goes(Address address) {
    gone.add(address);
  }

  void returns(Address address) {
    gone.remove(address);
  }

  @Override
  public List<Address> accounts(Transaction t, String person) {
    return people.people().addresses(t, person);
  }

  @Override
  public boolean isStopped(Transaction t, Address address) {
    return stopped.contains(address);
  }

  @Override
  public boolean isGone(Transaction t, Address address) {
    return gone.contains(address);
  }

  @Override
  public Reach reach(ChannelId channel) {
    return reaches.getOrDefault(channel.value(), new Reach.Always());
  }

  @Override
  public void add(Transaction t, String key, Address to, Content content) {
    Letter letter =
        new Letter(
            key,
            to,
            switch (content) {
              case Content.Text text -> text.text().text();
              case Content.Picture picture -> picture.caption().text();
              default -> throw new AssertionError("only texts and pictures");
            });
    t.afterCommit(
        () -> {
          if (keys.add(key)) {
            waiting.add(letter);
          } else {
            twice.add(key);
          }
        });
  }

  List<String> twice() {
    return twice;
  }

  /** What waits in the outbox; it is carried by whoever takes it. */
  List<Letter> taken() {
    List<Letter> all = List.copyOf(waiting);
    waiting.clear();
    return all;
  }

  /** Tells what became of a letter. */
  void ended(DailyDesk desk, Letter letter, Ending ending, LocalDateTime at) {
    Instant now = HomeTime.instant(at);
    database.write(
        t -> {
          desk.ended(t, letter.key() + "#0", ending, now);
          return true;
        });
  }
}
