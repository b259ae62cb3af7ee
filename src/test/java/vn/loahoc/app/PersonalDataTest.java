package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;
import vn.loahoc.people.Custody;
import vn.loahoc.people.PrivacyKey;
import vn.loahoc.people.Registry;
import vn.loahoc.people.Subject;
import vn.loahoc.store.Database;
import vn.loahoc.store.ErasureFile;
import vn.loahoc.store.StoreLocation;

class PersonalDataTest {

  private static final Instant NOW = Instant.parse("2023-10-01T01:00:00Z");
  private static final Address VISITOR = new Address(new ChannelId("web"), "visitor-4711");

  /** Columns that name an account or a person. */
  private static final Set<String> NAMING =
      Set.of("chat", "author", "visitor", "person", "moved_to", "used_by", "name");

  /**
   * Where people are named. A new table here needs its {@code PersonalRecords} in {@link
   * PersonalData} first, unless what it names is nobody.
   */
  private static final Set<String> KNOWN =
      Set.of(
          "inbox", // DeliveryRecords, and emptied when handled
          "outbox",
          "deferred",
          "gone_addresses",
          "moved_chats",
          "photo_sendings", // PhotoRecords
          "sessions",
          "topics", // SessionRecords
          "web_messages",
          "web_sessions",
          "question_askers",
          "registrations", // RegistrationRecords
          "publications", // the random id of whoever sent a timetable
          "participation", // pseudonyms, found through the table of that name
          "participation_aliases",
          "participation_persons", // pseudonyms, and stay like those of participation
          "pseudonyms", // CheckInRecords
          "challenge_streaks_off", // ChallengeRecords
          "reminders", // ReminderRecords
          "reminder_times",
          "programme_subscriptions", // ProgrammeRecords
          "programme_days",
          "people",
          "people_addresses",
          "consents",
          "grants",
          "invitations",
          "sign_in_codes",
          "link_codes",
          "link_tries",
          "audit", // random ids only
          "faq_entries", // the random id of whoever answered
          "amendments", // the random id of whoever said it
          "switches"); // names of switches

  @TempDir private Path folder;
  private Database database;
  private Registry registry;

  @BeforeEach
  void open() {
    database = Database.open(new StoreLocation.SqliteFile(folder.resolve("loahoc.db")));
    registry =
        new Registry(
            database,
            new PrivacyKey(new byte[16]),
            new Custody("Hội Khuyến học"),
            PersonalData.all(),
            ErasureFile.in(folder));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private List<String> tables() {
    return database.read(
        t ->
            t
                .query("select name from sqlite_master where type = 'table'")
                .mapTo(String.class)
                .list()
                .stream()
                .filter(name -> !name.startsWith("sqlite_") && !name.startsWith("flyway_"))
                .toList());
  }

  private List<String> columns(String table) {
    return database.read(
        t ->
            t.query("select name from pragma_table_info(:table)")
                .bind("table", table)
                .mapTo(String.class)
                .list());
  }

  @Test
  void everyTableThatNamesPeopleIsKnown() {
    Set<String> naming = new TreeSet<>();
    for (String table : tables()) {
      if (columns(table).stream().anyMatch(NAMING::contains)) {
        naming.add(table);
      }
    }
    assertThat(naming).isEqualTo(new TreeSet<>(KNOWN));
  }

  @Test
  void ofAStrangerNothingIsLeftEither() {
    for (String insert :
        List.of(
            "insert into sessions values ('web', 'visitor-4711', 'visitor-4711', '{}', 0)",
            """
            insert into topics (channel, chat, author, about, noted_at)
            values ('web', 'visitor-4711', 'visitor-4711', 'riêng tư', 0)
            """,
            """
            insert into topics (channel, chat, author, about, noted_at)
            values ('web', 'visitor-4711', '', 'riêng tư', 0)
            """,
            """
            insert into outbox (unique_key, channel, chat, lane, body, state, created_at, due_at)
            values ('a', 'web', 'visitor-4711', 'bulk', '{}', 'waiting', 0, 0)
            """,
            """
            insert into deferred (unique_key, channel, chat, body, due_at)
            values ('a', 'web', 'visitor-4711', '{}', 0)
            """,
            "insert into gone_addresses values ('web', 'visitor-4711', 0, 'left')",
            """
            insert into web_messages (unique_key, visitor, sender, body, data, written_at)
            values ('a', 'visitor-4711', 'VISITOR', 'riêng tư', x'', 0)
            """,
            """
            insert into question_groups (meaning, facts, state, first_day, last_day)
            values ('', '', 'open', '2023-10-01', '2023-10-01')
            """,
            "insert into question_wordings (group_id, text) values (1, 'riêng tư')",
            """
            insert into question_askers
              (group_id, wording_id, channel, chat, consent_wording, asked_at)
            values (1, 1, 'web', 'visitor-4711', 'pass-1', 0)
            """)) {
      database.write(t -> t.update(insert).execute());
    }
    Subject subject = database.read(t -> registry.erasing().subject(t, VISITOR));
    assertThat(subject).isEqualTo(new Subject(Optional.empty(), List.of(VISITOR)));
    assertThat(database.<List<String>>read(t -> registry.disclosure().lines(t, subject, NOW)))
        .hasSize(4)
        .contains(
            "Câu hỏi gần nhất và việc mà tin gần nhất của Loa Học nói đến, để hiểu câu hỏi nối"
                + " tiếp; tự xóa sau 24 giờ.",
            "Tin nhắn trên trang web trong 24 giờ qua.",
            "Câu hỏi số 1 đã chuyển cho cán bộ ngày 01/01/1970, đang chờ trả lời: “riêng tư”.");
    database.write(
        t -> {
          registry.erasing().erase(t, subject, NOW);
          return subject;
        });
    assertThat(everything()).noneMatch(row -> row.contains("4711") || row.contains("riêng tư"));
  }

  private List<String> everything() {
    List<String> rows = new ArrayList<>();
    for (String table : tables()) {
      List<Map<String, Object>> all =
          database.read(t -> t.query("select * from " + table).mapToMap().list());
      all.forEach(row -> rows.add(table + " " + row));
    }
    return rows;
  }
}
