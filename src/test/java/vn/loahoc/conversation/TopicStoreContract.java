package vn.loahoc.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loahoc.conversation.TopicStore.Noted;
import vn.loahoc.dialogue.Topic;
import vn.loahoc.message.Address;
import vn.loahoc.message.Author;
import vn.loahoc.message.ChannelId;
import vn.loahoc.message.Inbound;
import vn.loahoc.message.Update;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;
import vn.loahoc.store.Transaction;

/** What our messages were about, on every database. */
abstract class TopicStoreContract {

  private static final Instant NOW = Instant.parse("2023-10-02T01:00:00Z");
  private static final Optional<Topic> OPENING = Optional.of(new Topic("Lễ khai mạc mấy giờ?"));
  private static final Topic PARKING = new Topic("Giữ xe ở đâu?");

  private final TopicStore store = new TopicStore();
  private Database database;

  abstract StoreLocation location();

  @BeforeEach
  void open() {
    database = Database.open(location());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void whatWasHeardComesBackTheLatestFirst() {
    write(t -> store.answered(t, from("1", "1"), OPENING, NOW));
    write(t -> store.about(t, address("1"), PARKING, NOW));

    assertThat(latest("1", "1", NOW))
        .containsExactly(new Noted(false, Optional.of(PARKING)), new Noted(true, OPENING));
  }

  @Test
  void ofTheAnswersOnlyTheLastIsKept() {
    write(t -> store.answered(t, from("1", "1"), OPENING, NOW));
    write(t -> store.answered(t, from("1", "1"), Optional.of(PARKING), NOW));
    assertThat(latest("1", "1", NOW)).containsExactly(new Noted(true, Optional.of(PARKING)));

    write(t -> store.answered(t, from("1", "1"), Optional.empty(), NOW));
    assertThat(latest("1", "1", NOW)).containsExactly(new Noted(true, Optional.empty()));
  }

  @Test
  void inAGroupEverybodyHasTheirOwnAnswersAndAllWhatWasSentToIt() {
    write(t -> store.answered(t, from("-100", "1"), OPENING, NOW));
    write(t -> store.about(t, address("-100"), PARKING, NOW));

    assertThat(latest("-100", "2", NOW)).containsExactly(new Noted(false, Optional.of(PARKING)));
    assertThat(latest("-100", "1", NOW)).hasSize(2);
    assertThat(latest("1", "1", NOW)).isEmpty();
  }

  @Test
  void afterADayItIsForgotten() {
    write(t -> store.answered(t, from("1", "1"), OPENING, NOW));
    write(t -> store.about(t, address("1"), PARKING, NOW));
    Instant before = NOW.plus(Duration.ofHours(24)).minusMillis(1);
    Instant after = NOW.plus(Duration.ofHours(24));

    assertThat(latest("1", "1", before)).hasSize(2);
    assertThat(latest("1", "1", after)).isEmpty();
    assertThat(database.<Integer>write(t -> store.expire(t, before))).isZero();
    assertThat(database.<Integer>write(t -> store.expire(t, after))).isEqualTo(2);
    assertThat(database.<Integer>write(t -> store.expire(t, after))).isZero();
  }

  @Test
  void whoWantsThatIsForgotten() {
    write(t -> store.answered(t, from("-100", "1"), OPENING, NOW));
    write(t -> store.answered(t, from("2", "2"), OPENING, NOW));
    write(t -> store.about(t, address("1"), PARKING, NOW.plusSeconds(1)));
    assertThat(database.<Map<Address, Instant>>read(store::since))
        .isEqualTo(Map.of(address("1"), NOW, address("2"), NOW));

    write(t -> store.forget(t, address("1")));

    assertThat(database.<Map<Address, Instant>>read(store::since))
        .isEqualTo(Map.of(address("2"), NOW));
    assertThat(database.<Boolean>read(t -> store.exists(t, address("1")))).isFalse();
    assertThat(database.<Boolean>read(t -> store.exists(t, address("2")))).isTrue();
  }

  private List<Noted> latest(String chat, String author, Instant now) {
    return database.read(t -> store.latest(t, from(chat, author), now));
  }

  private void write(Consumer<Transaction> unit) {
    database.write(
        t -> {
          unit.accept(t);
          return true;
        });
  }

  private static Address address(String chat) {
    return new Address(new ChannelId("test"), chat);
  }

  private static Update from(String chat, String author) {
    return new Update("k", address(chat), new Author(address(author), ""), Inbound.Said.of("x"));
  }
}
