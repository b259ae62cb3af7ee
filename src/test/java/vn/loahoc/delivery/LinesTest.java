package vn.loahoc.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;

class LinesTest {

  private static final ChannelId CHANNEL = new ChannelId("test");

  private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 50); // it wraps round soon
  private final Lines lines = new Lines(100, 5, now::get);

  @Test
  void ofEachChatOneIsUnderWayAndRepliesGoFirst() throws Exception {
    begin();
    lines.add(List.of(push(1, "a"), push(2, "b"), reply(3, "a"), reply(4, "a"), reply(5, "c")));
    assertThat(takeAll()).containsExactly(reply(3, "a"), reply(5, "c"), push(2, "b"));
    lines.done(reply(3, "a"));
    assertThat(takeAll()).containsExactly(reply(4, "a"));
    lines.done(reply(4, "a"));
    assertThat(takeAll()).containsExactly(push(1, "a"));
  }

  @Test
  void whatGoesAgainKeepsItsPlaceAndItsLineWaitsForIt() throws Exception {
    begin();
    lines.add(List.of(reply(1, "a"), reply(2, "a"), reply(3, "b")));
    assertThat(takeAll()).containsExactly(reply(1, "a"), reply(3, "b"));
    lines.again(reply(1, "a"), 100);
    assertThat(takeAll()).isEmpty();
    now.addAndGet(99);
    assertThat(takeAll()).isEmpty();
    now.addAndGet(1);
    assertThat(takeAll()).containsExactly(reply(1, "a"));
  }

  @Test
  void aReplyDoesNotWaitForAPushThatIsDueLater() throws Exception {
    begin();
    lines.add(List.of(push(1, "a")));
    assertThat(takeAll()).containsExactly(push(1, "a"));
    lines.again(push(1, "a"), 100);
    lines.add(List.of(reply(2, "a")));
    assertThat(takeAll()).containsExactly(reply(2, "a"));
  }

  @Test
  void aLineOrALaneRestsAsItIsTold() throws Exception {
    begin();
    lines.add(List.of(reply(1, "a"), reply(2, "b"), push(3, "c"), push(4, "d")));
    assertThat(
            lines.take(
                0, ticket -> ticket.id() == 1 ? new Leave.LineRests(10) : new Leave.LaneRests(20)))
        .isEmpty();
    assertThat(takeAll()).isEmpty();
    now.addAndGet(10);
    assertThat(takeAll()).isEmpty();
    now.addAndGet(10);
    assertThat(takeAll()).containsExactly(reply(1, "a"), reply(2, "b"), push(3, "c"), push(4, "d"));
  }

  @Test
  void whoeverMovedWaitsInTheNewLineAndThereOneIsUnderWay() throws Exception {
    begin();
    lines.add(List.of(reply(1, "a"), reply(2, "a"), reply(3, "z")));
    assertThat(takeAll()).containsExactly(reply(1, "a"), reply(3, "z"));
    lines.move(chat("a"), chat("z"));
    lines.done(reply(3, "z"));
    assertThat(takeAll()).isEmpty();
    lines.again(reply(1, "z"), 0);
    assertThat(takeAll()).containsExactly(reply(1, "z"));
    lines.done(reply(1, "z"));
    assertThat(takeAll()).containsExactly(reply(2, "z"));
  }

  @Test
  void nothingComesInBeforeTheDatabaseWasAskedSoThatNothingIsOvertaken() throws Exception {
    lines.add(List.of(reply(2, "a")));
    assertThat(takeAll()).isEmpty();
    lines.fill(Lane.REPLY, most -> found(reply(1, "a"), reply(2, "a")));
    assertThat(takeAll()).containsExactly(reply(1, "a"));
  }

  @Test
  void whatThereIsNoRoomForStaysBehindWithAllThatFollowsUntilItIsFound() throws Exception {
    begin();
    lines.add(LongStream.rangeClosed(1, 6).mapToObj(id -> push(id, "c" + id)).toList());
    assertThat(takeAll()).hasSize(5);
    lines.done(push(1, "c1"));
    lines.add(List.of(push(7, "c6")));
    assertThat(takeAll()).isEmpty();
    lines.fill(Lane.BULK, most -> found(push(6, "c6"), push(7, "c6")));
    assertThat(takeAll()).containsExactly(push(6, "c6"));
    for (long id = 2; id <= 6; id++) {
      lines.done(push(id, "c" + id));
    }
    lines.fill(Lane.BULK, most -> found(push(7, "c6")));
    assertThat(takeAll()).containsExactly(push(7, "c6"));
  }

  @Test
  void whatIsUnderWayIsNotTakenTwiceWhenTheDatabaseStillNamesIt() throws Exception {
    begin();
    lines.add(List.of(reply(1, "a")));
    assertThat(takeAll()).containsExactly(reply(1, "a"));
    lines.fill(Lane.REPLY, most -> found(reply(1, "a")));
    lines.done(reply(1, "a"));
    assertThat(takeAll()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whateverHappensNothingIsLostDoubledOrOvertaken(long seed) throws Exception {
    Random random = new Random(seed);
    Map<Long, Ticket> database = new TreeMap<>();
    Map<Address, Ticket> underWay = new HashMap<>();
    List<Ticket> ended = new ArrayList<>();
    int arrivals = 0;
    while (ended.size() < 400) {
      now.addAndGet(random.nextInt(20));
      switch (random.nextInt(6)) {
        case 0, 1 -> {
          if (arrivals < 400) {
            arrivals++;
            Lane lane = random.nextBoolean() ? Lane.REPLY : Lane.BULK;
            Ticket ticket = new Ticket(lane, arrivals, chat("c" + random.nextInt(12)), 0, true);
            database.put(ticket.id(), ticket);
            lines.add(List.of(ticket));
          }
        }
        case 2 -> {
          for (Lane lane : Lane.values()) {
            lines.fill(lane, most -> oldest(database, lane, most));
          }
        }
        case 3, 4 -> {
          Optional<Ticket> taken = lines.take(0, ticket -> leave(random));
          if (taken.isPresent()) {
            assertThat(underWay.put(taken.get().chat(), taken.get())).isNull();
            assertThat(firstOf(database, taken.get())).isEqualTo(taken.get());
          }
        }
        default -> {
          List<Ticket> some = new ArrayList<>(underWay.values());
          Collections.shuffle(some, random);
          for (Ticket ticket : some.subList(0, (some.size() + 1) / 2)) {
            underWay.remove(ticket.chat());
            if (random.nextInt(4) == 0) {
              lines.again(ticket, random.nextInt(60));
            } else {
              database.remove(ticket.id());
              ended.add(ticket);
              lines.done(ticket);
            }
          }
        }
      }
    }
    Set<Long> ids = new HashSet<>(ended.stream().map(Ticket::id).toList());
    assertThat(ids)
        .isEqualTo(new HashSet<>(IntStream.rangeClosed(1, 400).mapToObj(i -> (long) i).toList()));
  }

  private static Leave leave(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> new Leave.LineRests(random.nextInt(50));
      case 1 -> new Leave.LaneRests(random.nextInt(10));
      default -> new Leave.Granted();
    };
  }

  /** The oldest of its lane that this chat has in the database. */
  private static Ticket firstOf(Map<Long, Ticket> database, Ticket like) {
    return database.values().stream()
        .filter(t -> t.chat().equals(like.chat()) && t.lane() == like.lane())
        .findFirst()
        .orElseThrow();
  }

  private static List<Lines.Found> oldest(Map<Long, Ticket> database, Lane lane, int most) {
    return database.values().stream()
        .filter(ticket -> ticket.lane() == lane)
        .limit(most)
        .map(ticket -> new Lines.Found(ticket, 0))
        .toList();
  }

  private void begin() {
    lines.fill(Lane.REPLY, most -> List.of());
    lines.fill(Lane.BULK, most -> List.of());
  }

  private List<Ticket> takeAll() throws InterruptedException {
    List<Ticket> all = new ArrayList<>();
    Optional<Ticket> next = lines.take(0, ticket -> new Leave.Granted());
    while (next.isPresent()) {
      all.add(next.get());
      next = lines.take(0, ticket -> new Leave.Granted());
    }
    return all;
  }

  private static List<Lines.Found> found(Ticket... tickets) {
    return List.of(tickets).stream().map(ticket -> new Lines.Found(ticket, 0)).toList();
  }

  private static Ticket reply(long id, String chat) {
    return new Ticket(Lane.REPLY, id, chat(chat), 0, true);
  }

  private static Ticket push(long id, String chat) {
    return new Ticket(Lane.BULK, id, chat(chat), 0, true);
  }

  private static Address chat(String name) {
    return new Address(CHANNEL, name);
  }
}
