package vn.loahoc.people;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;
import vn.loahoc.store.Database;
import vn.loahoc.store.Dialect;
import vn.loahoc.store.Erased;
import vn.loahoc.store.ErasureLog;
import vn.loahoc.store.StoreLocation;
import vn.loahoc.store.Transaction;

/** A registry on a real database, with a feature beside it that keeps notes about people. */
public final class Desk implements AutoCloseable {

  public static final Instant NOW = HomeTime.instant(LocalDateTime.of(2023, 10, 1, 8, 0));
  public static final Address TELEGRAM = new Address(new ChannelId("telegram"), "71234567001");
  public static final Address WEB = new Address(new ChannelId("web"), "w-5f2a99");
  public static final Address ZALO = new Address(new ChannelId("zalo"), "z-880011");
  public static final PrivacyKey KEY =
      new PrivacyKey("0123456789abcdef".getBytes(StandardCharsets.US_ASCII));

  private final MemoryLog log = new MemoryLog();
  private final Database database;
  private final Registry registry;

  public Desk(StoreLocation location) {
    this.database = Database.open(location);
    this.registry =
        new Registry(database, KEY, new Custody("Hội Khuyến học"), List.of(new Notes()), log);
  }

  public Database database() {
    return database;
  }

  public Registry registry() {
    return registry;
  }

  public <T> T write(Function<Transaction, T> unit) {
    return database.write(unit);
  }

  public <T> T read(Function<Transaction, T> unit) {
    return database.read(unit);
  }

  /** Somebody agrees to something. */
  public String agree(Address account, Purpose purpose, Instant at) {
    ConsentOffer offer = registry.offers().offer(purpose, account.channel(), HomeTime.dayOf(at));
    return write(
        t ->
            registry
                .consents()
                .give(t, new Given(account, purpose, offer.wording(), offer.until(), at)));
  }

  /** Somebody has a role. */
  public String employ(Address account, String name, Office office) {
    Invitations invitations = registry.invitations();
    return write(
        t -> {
          Invitation invitation = invitations.issue(t, office, AuditLog.TERMINAL, NOW).invitation();
          Acceptance acceptance = new Acceptance(account, name, new Wording("đồng ý"), NOW);
          return invitations.accept(t, invitation.id(), acceptance).orElseThrow();
        });
  }

  /** The feature writes something down. */
  public void note(String person, String text) {
    write(
        t ->
            t.update("insert into switches (name, value, changed_at) values (:name, :value, 0)")
                .bind("name", "note:" + person)
                .bind("value", text)
                .execute());
  }

  /** Everything in every table, as text. */
  public List<String> everything() {
    return read(
        t -> {
          List<String> rows = new ArrayList<>();
          for (String table : tables(t)) {
            for (Map<String, Object> row : t.query("select * from " + table).mapToMap().list()) {
              rows.add(table + " " + row);
            }
          }
          return rows;
        });
  }

  /** How many rows a table has. */
  public long count(String table) {
    return read(t -> t.query("select count(*) from " + table).mapTo(Long.class).one());
  }

  private static List<String> tables(Transaction t) {
    String names =
        t.dialect() == Dialect.SQLITE
            ? "select name from sqlite_master where type = 'table'"
            : "select table_name from information_schema.tables where table_schema = 'public'";
    return t.query(names).mapTo(String.class).list().stream()
        .filter(name -> !name.startsWith("sqlite_") && !name.startsWith("flyway_"))
        .toList();
  }

  public static LocalDate day(int day) {
    return LocalDate.of(2023, 10, day);
  }

  @Override
  public void close() {
    database.close();
  }

  /** What was noted beside the backups. */
  public List<Erased> logged() {
    return log.all();
  }

  private static final class MemoryLog implements ErasureLog {

    private final List<Erased> erased = new CopyOnWriteArrayList<>();

    @Override
    public void append(Erased one) {
      erased.add(one);
    }

    @Override
    public List<Erased> all() {
      return List.copyOf(erased);
    }
  }

  private static final class Notes implements PersonalRecords {

    @Override
    public List<String> shown(Transaction t, Subject subject) {
      return subject.person().map(person -> notes(t, person)).orElse(List.of());
    }

    private static List<String> notes(Transaction t, String person) {
      return t.query("select value from switches where name = :name")
          .bind("name", "note:" + person)
          .mapTo(String.class)
          .list();
    }

    @Override
    public void erase(Transaction t, Subject subject) {
      subject.person().ifPresent(person -> forget(t, person));
    }

    private static void forget(Transaction t, String person) {
      t.update("delete from switches where name = :name").bind("name", "note:" + person).execute();
    }

    @Override
    public void join(Transaction t, String from, String to, Instant at) {
      t.update("update switches set name = :to where name = :from")
          .bind("from", "note:" + from)
          .bind("to", "note:" + to)
          .execute();
    }

    @Override
    public void withdrawn(Transaction t, String person, Purpose purpose) {
      if (purpose == Purpose.ANSWERS) {
        forget(t, person);
      }
    }
  }

  /** Nobody knows this account. */
  static Speaker nobody() {
    return new Speaker(Optional.empty(), Role.RESIDENT, Optional.empty());
  }
}
