package vn.loahoc.reminder;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.loahoc.message.Address;
import vn.loahoc.people.HomeTime;
import vn.loahoc.store.Database;

/** Days that pass by a clock that is moved by hand, with a tick every minute. */
final class Day {

  private final Database database;
  private final Post post;
  private final Board board;
  private final Reminders reminders;
  private final ReminderDesk desk;
  private LocalDateTime now;

  Day(Database database, Post post, Board board, LocalDateTime start) {
    this.database = database;
    this.post = post;
    this.board = board;
    this.reminders = new Reminders(post);
    this.desk = new ReminderDesk(post, (t, to, topic, at) -> {}, ToldElsewhere.nobody());
    this.now = start;
  }

  Setting set(String person, String occurrence, Lead... leads) {
    return set(person, Post.address("telegram", "c-" + person), occurrence, leads);
  }

  Setting set(String person, Address from, String occurrence, Lead... leads) {
    return database.write(
        t ->
            reminders.set(
                t,
                board.find(occurrence).orElseThrow(),
                new Reminders.Wanting(person, from),
                List.of(leads),
                now));
  }

  boolean drop(String person, String occurrence) {
    return database.write(t -> reminders.drop(t, person, occurrence));
  }

  List<Reminders.Mine> mine(String person) {
    return database.read(t -> reminders.ahead(t, person, now));
  }

  /** Somebody writes anything. */
  void hears(String person, Address from) {
    database.write(
        t -> {
          desk.heard(t, person, from, now);
          return true;
        });
    carry();
  }

  /** Whoever changes it says so, and its source says the same from now on. */
  void amend(Remindable changed) {
    board.put(changed);
    database.write(
        t -> {
          desk.changed(t, changed, Optional.empty(), now);
          return true;
        });
    carry();
  }

  void withdraw(String occurrence) {
    board.find(occurrence).ifPresent(one -> board.put(Board.off(one)));
    database.write(
        t -> {
          desk.withdrawn(t, occurrence, Optional.empty(), now);
          return true;
        });
    carry();
  }

  /** Time passes; the program runs. */
  void until(LocalDateTime then) {
    while (now.isBefore(then)) {
      now = now.plusMinutes(1);
      tick();
    }
  }

  /** Time passes; the program does not run. */
  void outage(Duration length) {
    now = now.plus(length);
  }

  LocalDateTime now() {
    return now;
  }

  void tick() {
    for (ReminderDesk.Watched watched : database.read(t -> desk.watched(t, now))) {
      Optional<Remindable> source = board.find(watched.occurrence());
      if (watched.differs(source)) {
        boolean unused = database.write(t -> desk.look(t, watched, source));
      }
    }
    int left = 1;
    while (left > 0) {
      left = database.write(t -> desk.revise(t, now));
    }
    left = 1;
    while (left > 0) {
      left = database.write(t -> desk.fire(t, now));
    }
    carry();
  }

  /** The outbox sends what it has and may send. */
  void carry() {
    database.write(
        t -> {
          post.carry(t, desk::ended, HomeTime.instant(now));
          return true;
        });
  }

  long count(String state) {
    return database.read(t -> reminders.counts(t)).getOrDefault(state, 0L);
  }
}
