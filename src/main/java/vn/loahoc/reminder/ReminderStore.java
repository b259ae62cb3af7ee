package vn.loahoc.reminder;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.result.RowView;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;
import vn.loahoc.reminder.ReminderOccasionStore.Columns;
import vn.loahoc.store.Transaction;

/** The table {@code reminders}. */
final class ReminderStore {

  private static final String ALL =
      """
      select id, occurrence, person, channel, chat, leads, told_at, told_hour, told_worded,
        told_place, told_withdrawn, reminded, heard_at
      from reminders
      """;

  /** Somebody wants it, with the account they want it on. */
  record Wish(String occurrence, String person, Address from, List<Lead> leads) {}

  /** Adds it, or replaces what the same person wanted for the same occurrence. */
  Reminder set(Transaction t, Wish wish, Occasion.Facts told, LocalDateTime now) {
    t.update(
            """
            insert into reminders (occurrence, person, channel, chat, leads, told_at, told_hour,
              told_worded, told_place, told_withdrawn, heard_at)
            values (:occurrence, :person, :channel, :chat, :leads, :at, :hour, :worded, :place,
              :withdrawn, :now)
            on conflict (occurrence, person) do update set channel = :channel, chat = :chat,
              leads = :leads, told_at = :at, told_hour = :hour, told_worded = :worded,
              told_place = :place, told_withdrawn = :withdrawn, told_by = null, stale = 0,
              heard_at = :now
            """)
        .bind("occurrence", wish.occurrence())
        .bind("person", wish.person())
        .bind("channel", wish.from().channel().value())
        .bind("chat", wish.from().chat())
        .bind("leads", Lead.keys(wish.leads()))
        .bind("at", Columns.millis(told.when().begins()))
        .bind("hour", Columns.flag(told.when().hour().isPresent()))
        .bind("worded", told.when().worded().orElse(null))
        .bind("place", told.place().orElse(null))
        .bind("withdrawn", Columns.flag(told.withdrawn()))
        .bind("now", Columns.millis(now))
        .execute();
    return find(t, wish.occurrence(), wish.person()).orElseThrow();
  }

  /** Notes what a message tells them, which counts as told unless it turns out that it did not. */
  void told(Transaction t, long id, Occasion.Facts told, String message) {
    tell(t, "reminded = 1, told_by = :message where id = :id", id, told, message);
  }

  /** A message has not told them, so they know what they knew before; unless a later one did. */
  void untold(Transaction t, long id, Occasion.Facts before, String message) {
    tell(t, "told_by = null where id = :id and told_by = :message", id, before, message);
  }

  private static void tell(
      Transaction t, String rest, long id, Occasion.Facts told, String message) {
    t.update(
            """
            update reminders set told_at = :at, told_hour = :hour, told_worded = :worded,
              told_place = :place, told_withdrawn = :withdrawn,
            """
                + rest)
        .bind("message", message)
        .bind("at", Columns.millis(told.when().begins()))
        .bind("hour", Columns.flag(told.when().hour().isPresent()))
        .bind("worded", told.when().worded().orElse(null))
        .bind("place", told.place().orElse(null))
        .bind("withdrawn", Columns.flag(told.withdrawn()))
        .bind("id", id)
        .execute();
  }

  Optional<Reminder> find(Transaction t, String occurrence, String person) {
    return t.query(ALL + " where occurrence = :occurrence and person = :person")
        .bind("occurrence", occurrence)
        .bind("person", person)
        .map(row -> reminder(row))
        .findOne();
  }

  Optional<Reminder> find(Transaction t, long id) {
    return t.query(ALL + " where id = :id").bind("id", id).map(row -> reminder(row)).findOne();
  }

  /** All of somebody, in the order they were set. */
  List<Reminder> ofPerson(Transaction t, String person) {
    return t.query(ALL + " where person = :person order by id")
        .bind("person", person)
        .map(row -> reminder(row))
        .list();
  }

  /** Notes that their occasion has changed. */
  void stale(Transaction t, String occurrence) {
    t.update("update reminders set stale = 1 where occurrence = :occurrence")
        .bind("occurrence", occurrence)
        .execute();
  }

  List<Reminder> stale(Transaction t, int most) {
    return t.query(ALL + " where stale = 1 order by id limit :most")
        .bind("most", most)
        .map(row -> reminder(row))
        .list();
  }

  void fresh(Transaction t, long id) {
    t.update("update reminders set stale = 0 where id = :id").bind("id", id).execute();
  }

  /** Notes that somebody has written from a channel. */
  void heard(Transaction t, String person, ChannelId channel, LocalDateTime now) {
    t.update("update reminders set heard_at = :now where person = :person and channel = :channel")
        .bind("now", Columns.millis(now))
        .bind("person", person)
        .bind("channel", channel.value())
        .execute();
  }

  void setLeads(Transaction t, long id, List<Lead> leads) {
    t.update("update reminders set leads = :leads where id = :id")
        .bind("leads", Lead.keys(leads))
        .bind("id", id)
        .execute();
  }

  void remove(Transaction t, long id) {
    t.update("delete from reminders where id = :id").bind("id", id).execute();
  }

  void give(Transaction t, long id, String to) {
    t.update("update reminders set person = :to where id = :id")
        .bind("to", to)
        .bind("id", id)
        .execute();
  }

  /** Those of what began long ago. */
  List<Reminder> past(Transaction t, Instant before, int most) {
    return t.query(
            ALL
                + """
                 where occurrence in
                  (select occurrence from reminder_occasions where starts_at < :before)
                order by id limit :most
                """)
        .bind("before", before.toEpochMilli())
        .bind("most", most)
        .map(row -> reminder(row))
        .list();
  }

  private static Reminder reminder(RowView row) {
    return new Reminder(
        row.getColumn("id", Long.class),
        row.getColumn("occurrence", String.class),
        row.getColumn("person", String.class),
        new Address(
            new ChannelId(row.getColumn("channel", String.class)),
            row.getColumn("chat", String.class)),
        Lead.ofKeys(row.getColumn("leads", String.class)),
        Columns.facts(row, "told"),
        row.getColumn("reminded", Long.class) != 0,
        Columns.local(row.getColumn("heard_at", Long.class)));
  }
}
