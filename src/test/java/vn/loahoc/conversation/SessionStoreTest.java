package vn.loahoc.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.answer.Answer;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.message.Address;
import vn.loahoc.message.Author;
import vn.loahoc.message.ChannelId;
import vn.loahoc.message.Content;
import vn.loahoc.message.Inbound;
import vn.loahoc.message.Update;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;

class SessionStoreTest {

  private static final Instant NOW = Instant.parse("2023-10-01T01:00:00Z");
  private static final LocalDateTime LOCAL = LocalDateTime.of(2023, 10, 1, 8, 0);

  @TempDir private Path folder;

  private final SessionStore store = new SessionStore();
  private Database database;

  /** The same on the other database: see its sub-class. */
  StoreLocation location() {
    return new StoreLocation.SqliteFile(folder.resolve("loahoc.db"));
  }

  @BeforeEach
  void open() {
    database = Database.open(location());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aSessionComesBackWhole() {
    Session session = session();
    save(update("1", "1"), session, NOW);
    assertThat(find(update("1", "1"), NOW.plusSeconds(1))).isEqualTo(session);
  }

  @Test
  void afterHalfAnHourItIsForgotten() {
    save(update("1", "1"), session(), NOW);
    Instant later = NOW.plus(SessionStore.LIFE);
    assertThat(find(update("1", "1"), later)).isEqualTo(Session.fresh());
    assertThat(database.<Integer>write(t -> store.expire(t, later))).isEqualTo(1);
  }

  @Test
  void inAGroupEverybodyHasTheirOwn() {
    save(update("-100", "1"), session(), NOW);
    assertThat(find(update("-100", "2"), NOW)).isEqualTo(Session.fresh());
  }

  @Test
  void aSessionThatNobodyCanReadBeginsAnew() {
    save(update("1", "1"), session(), NOW);
    database.write(t -> t.update("update sessions set body = '{\"said\": 7}'").execute());
    assertThat(find(update("1", "1"), NOW.plus(Duration.ofMinutes(1)))).isEqualTo(Session.fresh());
  }

  private Session find(Update update, Instant now) {
    return database.read(t -> store.find(t, update, now));
  }

  private void save(Update update, Session session, Instant now) {
    database.write(
        t -> {
          store.save(t, update, session, now);
          return true;
        });
  }

  private static Session session() {
    Answer choose =
        new Answer.Choose(
            "?",
            List.of(),
            List.of(new Answer.Choice("Một", "câu một"), new Answer.Choice("Hai", "câu hai")));
    Answer sure =
        new Answer.Sure(
            "có",
            List.of(),
            List.of(
                new Answer.Happening(
                    "Lễ khai mạc", Optional.of(LOCAL), Optional.empty(), Optional.empty())));
    Outcome asking =
        Outcome.asking(new Scene("ward", Map.of("a", "b")), Content.plain("?"))
            .remembering("ward", "Tân Phú");
    return Session.fresh()
        .answered("khai mạc mấy giờ", LOCAL, sure)
        .answered("hoạt động", LOCAL.plusMinutes(1), choose)
        .after(asking);
  }

  private static Update update(String chat, String author) {
    ChannelId channel = new ChannelId("test");
    return new Update(
        "k",
        new Address(channel, chat),
        new Author(new Address(channel, author), ""),
        Inbound.Said.of("x"));
  }
}
