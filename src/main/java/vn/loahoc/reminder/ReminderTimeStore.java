package vn.loahoc.reminder;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.result.RowView;
import vn.loahoc.reminder.ReminderOccasionStore.Columns;
import vn.loahoc.store.Transaction;

/** The table {@code reminder_times}. */
final class ReminderTimeStore {

  /** What is sent. */
  enum Kind {
    REMINDER,
    NEWS,
    URGENT,
    /** What may have arrived already. */
    REPEAT;

    private String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What became of it. */
  enum State {
    WAITING,
    QUEUED,
    SENT,
    MISSED,
    SILENCED,
    OWED,
    UNKNOWN;

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Something to be sent.
   *
   * @param tries with how many messages it went already
   */
  record Row(long id, long reminder, Kind kind, LocalDateTime due, int tries) {}

  void add(Transaction t, Reminder reminder, Kind kind, LocalDateTime due) {
    add(t, reminder, kind, State.WAITING, due);
  }

  void add(Transaction t, Reminder reminder, Kind kind, State state, LocalDateTime due) {
    t.update(
            """
            insert into reminder_times (reminder, person, kind, due_at, state)
            values (:reminder, :person, :kind, :due, :state)
            """)
        .bind("reminder", reminder.id())
        .bind("person", reminder.person())
        .bind("kind", kind.key())
        .bind("state", state.key())
        .bind("due", Columns.millis(due))
        .execute();
  }

  /** Those for whom something is due, whoever waits longest first. */
  List<String> people(Transaction t, LocalDateTime now, int most) {
    return t.query(
            """
            select person from reminder_times where state = 'waiting' and due_at <= :now
            group by person order by min(due_at), person limit :most
            """)
        .bind("now", Columns.millis(now))
        .bind("most", most)
        .mapTo(String.class)
        .list();
  }

  /** What of somebody waits and falls due by then, in order. */
  List<Row> due(Transaction t, String person, LocalDateTime until) {
    return t.query(
            """
            select id, reminder, kind, due_at, tries from reminder_times
            where person = :person and state = 'waiting' and due_at <= :until
            order by due_at, id
            """)
        .bind("person", person)
        .bind("until", Columns.millis(until))
        .map(row -> row(row))
        .list();
  }

  /** What of a reminder waits, in order. */
  List<Row> waiting(Transaction t, long reminder) {
    return t.query(
            """
            select id, reminder, kind, due_at, tries from reminder_times
            where reminder = :reminder and state = 'waiting' order by due_at, id
            """)
        .bind("reminder", reminder)
        .map(row -> row(row))
        .list();
  }

  private static Row row(RowView row) {
    return new Row(
        row.getColumn("id", Long.class),
        row.getColumn("reminder", Long.class),
        Kind.valueOf(row.getColumn("kind", String.class).toUpperCase(Locale.ROOT)),
        Columns.local(row.getColumn("due_at", Long.class)),
        row.getColumn("tries", Integer.class));
  }

  void set(Transaction t, Row row, State state) {
    t.update("update reminder_times set state = :state where id = :id")
        .bind("state", state.key())
        .bind("id", row.id())
        .execute();
  }

  /**
   * It goes with a message.
   *
   * @param was what the person had been told before
   */
  void goes(Transaction t, Row row, State state, String message, Occasion.Facts was) {
    t.update(
            """
            update reminder_times set state = :state, message = :message, tries = tries + 1,
              was_at = :at, was_hour = :hour, was_worded = :worded, was_place = :place,
              was_withdrawn = :withdrawn
            where id = :id
            """)
        .bind("state", state.key())
        .bind("message", message)
        .bind("at", Columns.millis(was.when().begins()))
        .bind("hour", Columns.flag(was.when().hour().isPresent()))
        .bind("worded", was.when().worded().orElse(null))
        .bind("place", was.place().orElse(null))
        .bind("withdrawn", Columns.flag(was.withdrawn()))
        .bind("id", row.id())
        .execute();
  }

  /** What went with a message, and what the person had been told before it. */
  record Gone(Row row, Occasion.Facts was) {}

  /** All that went with a message last. */
  List<Gone> gone(Transaction t, String message) {
    return t.query(
            """
            select id, reminder, kind, due_at, tries, was_at, was_hour, was_worded, was_place,
              was_withdrawn
            from reminder_times
            where message = :message and state in ('queued', 'sent', 'missed') order by id
            """)
        .bind("message", message)
        .map(row -> new Gone(row(row), Columns.facts(row, "was")))
        .list();
  }

  /** A message has arrived. */
  void arrived(Transaction t, String message) {
    t.update(
            "update reminder_times set state = 'sent'"
                + " where message = :message and state = 'queued'")
        .bind("message", message)
        .execute();
  }

  void putOff(Transaction t, Row row, LocalDateTime due) {
    t.update("update reminder_times set due_at = :due where id = :id")
        .bind("due", Columns.millis(due))
        .bind("id", row.id())
        .execute();
  }

  void remove(Transaction t, Row row) {
    t.update("delete from reminder_times where id = :id").bind("id", row.id()).execute();
  }

  void removeAll(Transaction t, long reminder) {
    t.update("delete from reminder_times where reminder = :reminder")
        .bind("reminder", reminder)
        .execute();
  }

  /** Gives what waits or was sent for a reminder to another one. */
  void give(Transaction t, long from, Reminder to) {
    t.update("update reminder_times set reminder = :to, person = :person where reminder = :from")
        .bind("to", to.id())
        .bind("person", to.person())
        .bind("from", from)
        .execute();
  }

  /**
   * What somebody could not be told is to be told now, and what they wanted to be spared of what
   * has not begun; how much that is.
   */
  int owedNow(Transaction t, String person, LocalDateTime now, LocalDateTime begunBefore) {
    return t.update(
            """
            update reminder_times set state = 'waiting', due_at = :now
            where person = :person and (state = 'owed' or (state = 'silenced' and reminder in
              (select r.id from reminders r
                join reminder_occasions o on o.occurrence = r.occurrence
               where r.person = :person and o.starts_at > :begun)))
            """)
        .bind("begun", Columns.millis(begunBefore))
        .bind("now", Columns.millis(now))
        .bind("person", person)
        .execute();
  }

  Map<String, Long> counts(Transaction t) {
    return t.query("select state, count(*) as n from reminder_times group by state")
        .reduceRows(
            new TreeMap<String, Long>(),
            (counts, row) -> {
              counts.put(row.getColumn("state", String.class), row.getColumn("n", Long.class));
              return counts;
            });
  }
}
