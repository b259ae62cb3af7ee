package vn.loahoc.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loahoc.channel.Capabilities;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;
import vn.loahoc.message.Content;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;

/** Pushes that wait for their time, on any database. */
abstract class DeferredContract {

  private static final Instant MORNING = Instant.parse("2023-10-03T00:00:00Z");
  private static final Address LAN = new Address(new ChannelId("web"), "lan");
  private static final Address MINH = new Address(new ChannelId("web"), "minh");
  private static final Capabilities ALL = new Capabilities(true, true, true, true, 4_096);

  private Database database;
  private Outbox outbox;
  private Deferred deferred;

  /** Where an empty database of this test lies; the same at every call. */
  abstract StoreLocation location();

  @BeforeEach
  void open() {
    database = Database.open(location());
    outbox = new Outbox(database, new Clocks(() -> MORNING, () -> 0), channel -> ALL);
    deferred = new Deferred(outbox);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void add(String key, Address to, String text, Instant due) {
    database.write(
        t -> {
          deferred.add(t, key, to, Content.plain(text), due);
          return key;
        });
  }

  private int release(Instant now, int most) {
    return database.<Integer>write(t -> deferred.release(t, now, most));
  }

  private List<String> sent() {
    return database.read(
        t ->
            t.query("select unique_key, lane, chat, body from outbox order by id")
                .map(
                    (row, context) ->
                        row.getString("unique_key")
                            + " "
                            + row.getString("lane")
                            + " "
                            + row.getString("chat")
                            + " "
                            + ((Content.Text) Codec.content(row.getString("body"))).text().text())
                .list());
  }

  @Test
  void whatIsDueGoesIntoTheOutboxOnceInTheOrderItCame() {
    add("b", LAN, "hai", MORNING);
    add("a", MINH, "một", MORNING.minusMillis(1));
    add("c", LAN, "ba", MORNING.plusMillis(1));
    add("b", LAN, "hai nữa", MORNING);

    assertThat(release(MORNING, 1)).isEqualTo(1);
    assertThat(sent()).containsExactly("b#0 bulk lan hai");
    assertThat(release(MORNING, 10)).isEqualTo(1);
    assertThat(release(MORNING, 10)).isZero();
    assertThat(sent()).containsExactly("b#0 bulk lan hai", "a#0 bulk minh một");
    assertThat(release(MORNING.plusMillis(1), 10)).isEqualTo(1);
    assertThat(sent()).hasSize(3).last().isEqualTo("c#0 bulk lan ba");
  }

  @Test
  void aKeyThatWentOnceNeverGoesAgain() {
    add("a", LAN, "một", MORNING);
    release(MORNING, 10);
    add("a", LAN, "một", MORNING);
    release(MORNING, 10);
    assertThat(sent()).containsExactly("a#0 bulk lan một");
  }

  @Test
  void whatWaitsForSomebodyGoesWithAllElseOfThem() {
    add("a", LAN, "một", MORNING);
    add("b", MINH, "hai", MORNING);
    database.write(
        t -> {
          new TraceStore().erase(t, LAN);
          return "erased";
        });
    assertThat(release(MORNING, 10)).isEqualTo(1);
    assertThat(sent()).containsExactly("b#0 bulk minh hai");
  }
}
