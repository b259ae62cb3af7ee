package vn.loahoc.calendar.chat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loahoc.calendar.Agenda;
import vn.loahoc.calendar.Almanac;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Recall;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Address;
import vn.loahoc.message.Author;
import vn.loahoc.message.ChannelId;
import vn.loahoc.message.Inbound;
import vn.loahoc.message.Update;
import vn.loahoc.people.Role;
import vn.loahoc.people.Speaker;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;

/** Turns made up for tests, and what is said to them. */
final class Chat implements AutoCloseable {

  private static final Address CHAT = new Address(new ChannelId("console"), "c");

  private final Database database;
  private final Almanac almanac;

  Chat(Path folder, Agenda agenda) {
    database = Database.open(new StoreLocation.SqliteFile(folder.resolve("loahoc.db")));
    Instant now = Instant.parse("2023-10-01T01:00:00Z");
    almanac = Almanac.open(agenda, database, InstantSource.fixed(now), false);
  }

  Almanac almanac() {
    return almanac;
  }

  /** What the effects say, in a real transaction. */
  Outcome outcome(Effects effects) {
    return database.write(effects::in);
  }

  static Turn turn(String now, List<Recall.Shown> shown, Optional<String> ward) {
    Map<String, String> notes = ward.map(w -> Map.of(Recall.WARD, w)).orElse(Map.of());
    Recall recall = new Recall(Optional.empty(), Optional.empty(), shown, 1, notes);
    Update update = new Update("k", CHAT, new Author(CHAT, ""), Inbound.Said.of("x"));
    Speaker speaker = new Speaker(Optional.empty(), Role.RESIDENT, Optional.empty());
    return new Turn(update, speaker, "x", LocalDateTime.parse(now), recall);
  }

  static Turn turn(String now) {
    return turn(now, List.of(), Optional.empty());
  }

  @Override
  public void close() {
    database.close();
  }
}
