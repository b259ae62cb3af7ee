package vn.loahoc.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import vn.loahoc.participation.Kind;
import vn.loahoc.participation.LedgerEntry;
import vn.loahoc.participation.Origin;
import vn.loahoc.participation.Scope;

/** Made-up entries of a week, and plain JDBC that writes them into the table of the ledger. */
final class LedgerRows implements AutoCloseable {

  static final Scope SCOPE =
      new Scope(
          "mau",
          LocalDate.of(2024, 10, 1),
          LocalDate.of(2024, 10, 7),
          Optional.empty(),
          Map.of("Phường 3", "Phường 4"));

  private static final int PEOPLE = 200_000;
  private static final long AT = 1_727_830_800_000L;
  private static final int UNIT = 10_000;

  private final Connection connection;
  private final PreparedStatement insert;
  private int waiting;

  private LedgerRows(Path file, String synchronous) throws SQLException {
    connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    try (Statement statement = connection.createStatement()) {
      statement.execute("pragma journal_mode = wal");
      statement.execute("pragma synchronous = " + synchronous);
      statement.execute("pragma cache_size = -16000"); // as the program has it
      statement.execute("pragma wal_autocheckpoint = 2000");
    }
    connection.setAutoCommit(false);
    insert =
        connection.prepareStatement(
            "insert into participation (entry_key, revision, kind, origin, campaign, occurrence,"
                + " person, people, ward, channel, audience, day, recorded_at)"
                + " values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                + " on conflict (entry_key, revision) do nothing");
  }

  /** What is committed stays. */
  static LedgerRows safe(Path file) throws SQLException {
    return new LedgerRows(file, "full");
  }

  /** To fill a database that nobody needs. */
  static LedgerRows fast(Path file) throws SQLException {
    return new LedgerRows(file, "off");
  }

  /** The same tables and indexes in another file. */
  static void copySchema(Path from, Path to) throws SQLException {
    List<String> schema = new ArrayList<>();
    try (Connection source = DriverManager.getConnection("jdbc:sqlite:" + from);
        Statement statement = source.createStatement();
        ResultSet all =
            statement.executeQuery(
                "select sql from sqlite_master where tbl_name = 'participation' and sql is not null"
                    + " order by type desc")) {
      while (all.next()) {
        schema.add(all.getString(1));
      }
    }
    try (Connection target = DriverManager.getConnection("jdbc:sqlite:" + to);
        Statement statement = target.createStatement()) {
      for (String sql : schema) {
        statement.execute(sql);
      }
    }
  }

  /**
   * An entry of somebody in a week; the same number makes the same: most are slogans, then
   * questions and challenges.
   */
  static LedgerEntry row(int number) {
    Random random = new Random(number * 0x9E3779B97F4A7C15L);
    int dice = random.nextInt(100);
    Kind kind =
        dice < 50
            ? Kind.SLOGAN
            : dice < 65
                ? Kind.QUESTION
                : dice < 82
                    ? Kind.CHALLENGE_DONE
                    : dice < 87
                        ? Kind.CHALLENGE_ACCEPTED
                        : dice < 97 ? Kind.CHECK_IN : Kind.REGISTRATION;
    boolean held = kind == Kind.CHECK_IN || kind == Kind.REGISTRATION;
    int occasion = random.nextInt(400); // of one day and ward, for one audience
    int where = held ? occasion : random.nextInt();
    LocalDate day = SCOPE.first().plusDays(Math.floorMod(where, 7));
    LedgerEntry.What what =
        new LedgerEntry.What(
            kind,
            held ? Origin.CODE : Origin.PROGRAMME,
            SCOPE.campaign(),
            held ? Optional.of("%016x".formatted(occasion)) : Optional.empty(),
            held || random.nextBoolean()
                ? Optional.of("Nhóm " + Math.floorMod(where, 5))
                : Optional.empty());
    Optional<String> person =
        random.nextInt(5) == 0
            ? Optional.empty()
            : Optional.of("P%025d".formatted(random.nextInt(PEOPLE)));
    LedgerEntry.Who who =
        new LedgerEntry.Who(
            person,
            1 + (held ? random.nextInt(3) : 0),
            Optional.of("Phường " + Math.floorMod(where, 10)),
            Optional.of(random.nextInt(4) == 0 ? "web" : "telegram"));
    String key =
        kind.key() + "/mau/" + day + "/" + Long.toHexString(random.nextLong()) + "-" + number;
    return new LedgerEntry(key, what, who, day);
  }

  void insert(LedgerEntry entry) throws SQLException {
    insert.setString(1, entry.key());
    insert.setString(2, entry.what().kind().key());
    insert.setString(3, entry.what().origin().key());
    insert.setString(4, entry.what().campaign());
    insert.setString(5, entry.what().occurrence().orElse(null));
    insert.setString(6, entry.who().person().orElse(null));
    insert.setInt(7, entry.who().people());
    insert.setString(8, entry.who().ward().orElse(null));
    insert.setString(9, entry.who().channel().orElse(null));
    insert.setString(10, entry.what().audience().orElse(null));
    insert.setString(11, entry.day().toString());
    insert.setLong(12, AT);
    insert.executeUpdate();
    waiting++;
    if (waiting >= UNIT) {
      commit();
    }
  }

  /** Cancels the first entries. */
  void correct(int count) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "insert into participation (entry_key, revision, kind, origin, campaign, occurrence,"
              + " person, people, ward, channel, audience, day, recorded_at) select entry_key, 2,"
              + " kind, origin, campaign, occurrence, person, -people, ward, channel, audience,"
              + " day, recorded_at from participation where id <= "
              + count);
    }
  }

  void commit() throws SQLException {
    connection.commit();
    waiting = 0;
  }

  @Override
  public void close() throws SQLException {
    insert.close();
    connection.close();
  }
}
