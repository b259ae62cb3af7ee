package vn.loahoc.checkin;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;
import vn.loahoc.participation.By;
import vn.loahoc.participation.Selection;
import vn.loahoc.participation.Tallies;
import vn.loahoc.participation.Tally;
import vn.loahoc.people.ConsentOffer;
import vn.loahoc.people.Custody;
import vn.loahoc.people.Given;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.PrivacyKey;
import vn.loahoc.people.Purpose;
import vn.loahoc.people.Registry;
import vn.loahoc.store.Database;
import vn.loahoc.store.Erased;
import vn.loahoc.store.ErasureLog;
import vn.loahoc.store.StoreLocation;
import vn.loahoc.store.Transaction;

/** The door of some occasions, on a real database, with people whom the registry knows. */
public final class Door implements AutoCloseable {

  public static final LocalDate DAY = LocalDate.of(2024, 10, 3);
  public static final Occasion READING =
      occasion("doc-sach", "Đọc sách cùng con", 18, 20, "Bến Cũ");
  public static final Occasion STORIES =
      new Occasion(
          "ke-chuyen",
          "tuan-le",
          "Thi kể chuyện theo sách",
          new Occasion.Span(DAY, Optional.of(DAY.atTime(8, 0)), Optional.empty()),
          new Occasion.Spot(Optional.empty(), Optional.of("Bến Cũ"), false));
  public static final Occasion OPENING =
      new Occasion(
          "khai-mac",
          "tuan-le",
          "Khai mạc Tuần lễ",
          new Occasion.Span(DAY, Optional.empty(), Optional.empty()),
          new Occasion.Spot(Optional.empty(), Optional.empty(), false));

  /** In whose middle READING is. */
  public static final Instant NOW = at(18, 45);

  private final Database database;
  private final Registry registry;
  private final List<Occasion> occasions = new ArrayList<>(List.of(READING));
  private final CheckIns checkIns;
  private long nanos;

  public Door(StoreLocation location) {
    this.database = Database.open(location);
    this.registry =
        new Registry(
            database,
            new PrivacyKey("0123456789abcdef".getBytes(StandardCharsets.US_ASCII)),
            new Custody("Hội Khuyến học"),
            List.of(new CheckInRecords()),
            new NoLog());
    this.checkIns =
        new CheckIns(
            database,
            new Listed(),
            new CheckIns.Known(registry.consents(), (t, who, at, now) -> {}),
            () -> nanos,
            new Random(7));
  }

  static Occasion occasion(String id, String title, int from, int to, String ward) {
    return new Occasion(
        id,
        "tuan-le",
        title,
        new Occasion.Span(DAY, Optional.of(DAY.atTime(from, 0)), Optional.of(DAY.atTime(to, 0))),
        new Occasion.Spot(Optional.of("Nhà sinh hoạt cộng đồng"), Optional.of(ward), false));
  }

  public static Instant at(int hour, int minute) {
    return HomeTime.instant(LocalDateTime.of(2024, 10, 3, hour, minute));
  }

  public static Visitor visitor(String name) {
    return new Visitor(account(name), Optional.empty());
  }

  public static Address account(String name) {
    return new Address(new ChannelId("telegram"), name);
  }

  private final class Listed implements Occasions {

    @Override
    public List<Occasion> on(LocalDate day) {
      return occasions.stream().filter(o -> o.span().day().equals(day)).toList();
    }

    @Override
    public Optional<Occasion> find(String id) {
      return occasions.stream().filter(o -> o.id().equals(id)).findFirst();
    }
  }

  /** What takes place from now on. */
  public void takesPlace(Occasion... all) {
    occasions.clear();
    occasions.addAll(List.of(all));
  }

  public CheckIns checkIns() {
    return checkIns;
  }

  public Registry registry() {
    return registry;
  }

  public Database database() {
    return database;
  }

  public void passes(java.time.Duration time) {
    nanos += time.toNanos();
  }

  /** Somebody agrees to be counted as a person. */
  public Visitor agrees(String name) {
    ConsentOffer offer = registry.offers().offer(Purpose.COUNTING, account(name).channel(), DAY);
    String person =
        database.write(
            t ->
                registry
                    .consents()
                    .give(
                        t,
                        new Given(
                            account(name), Purpose.COUNTING, offer.wording(), offer.until(), NOW)));
    return new Visitor(account(name), Optional.of(person));
  }

  /** Types digits that are right, and is counted. */
  Counted checksIn(Visitor who, String digits, int people, Instant now) {
    Found.Open open = (Found.Open) checkIns.look(who, digits, now);
    return write(t -> checkIns.attendances().count(t, who, open, people, now));
  }

  public <T> T write(Function<Transaction, T> unit) {
    return database.write(unit);
  }

  /** Sums by these. */
  public List<Tally> tally(By... by) {
    return database.read(t -> new Tallies().tally(t, Selection.everything(), Set.of(by)));
  }

  public long count(String table) {
    return database.read(t -> t.query("select count(*) from " + table).mapTo(Long.class).one());
  }

  @Override
  public void close() {
    database.close();
  }

  private static final class NoLog implements ErasureLog {

    @Override
    public void append(Erased one) {}

    @Override
    public List<Erased> all() {
      return List.of();
    }
  }
}
