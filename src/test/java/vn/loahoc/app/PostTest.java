package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.delivery.Milestones;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;
import vn.loahoc.message.Content;
import vn.loahoc.people.HomeTime;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;

/** What may have to wait until the quiet hours end. */
class PostTest {

  private static final Address LAN = new Address(new ChannelId("web"), "lan");
  private static final LocalDateTime EVENING = LocalDateTime.of(2023, 10, 2, 21, 0);
  private static final LocalDateTime NIGHT = EVENING.plusHours(2);
  private static final LocalDateTime MORNING = LocalDateTime.of(2023, 10, 3, 7, 0);

  @TempDir private Path folder;

  private Instant now = HomeTime.instant(EVENING);
  private Database database;
  private Ground ground;
  private Messaging messaging;

  @BeforeEach
  void open() {
    database = Database.open(new StoreLocation.SqliteFile(folder.resolve("loahoc.db")));
    ground = new Ground(database, folder, () -> now, () -> 0, Milestones.unwatched());
    messaging = new Messaging(ground, List.of(), () -> false, text -> text);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void send(String key, String... texts) {
    Post post = new Post(ground, messaging);
    List<Content> contents = List.of(texts).stream().<Content>map(Content::plain).toList();
    database.write(
        t -> {
          post.add(t, key, LAN, contents);
          return key;
        });
  }

  private List<String> sent() {
    return database.read(
        t -> t.query("select unique_key from outbox order by id").mapTo(String.class).list());
  }

  @Test
  void whatIsWrittenAtNightGoesInTheMorningInItsOrder() {
    send("evening", "một");
    now = HomeTime.instant(NIGHT);
    send("night", "hai", "ba");
    send("later", "bốn");
    assertThat(sent()).containsExactly("evening#0");

    now = HomeTime.instant(MORNING).minusMillis(1);
    messaging.releasing(ground).work().run();
    assertThat(sent()).containsExactly("evening#0");
    now = HomeTime.instant(MORNING);
    messaging.releasing(ground).work().run();
    assertThat(sent()).containsExactly("evening#0", "night.0#0", "night.1#0", "later#0");
  }
}
