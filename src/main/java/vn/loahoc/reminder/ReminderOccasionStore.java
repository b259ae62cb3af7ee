package vn.loahoc.reminder;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.result.RowView;
import vn.loahoc.people.HomeTime;
import vn.loahoc.store.Transaction;

/** The table {@code reminder_occasions}. */
final class ReminderOccasionStore {

  private static final String ALL =
      "select occurrence, title, sample, starts_at, has_hour, worded, place, ward, withdrawn, seen,"
          + " basis from reminder_occasions ";

  /**
   * Writes down one that is new; one that is there stays, but for whether it is made up and its
   * ward.
   */
  void begin(Transaction t, Remindable remindable) {
    insert(
        t,
        remindable,
        Optional.empty(),
        """
        on conflict (occurrence) do update set sample = :sample,
          ward = coalesce(:ward, reminder_occasions.ward)
        """);
  }

  /**
   * Writes down how it stands now; what its source was seen to say and what it is stay, and its
   * ward if none is given.
   */
  void set(Transaction t, Remindable remindable, Optional<String> basis) {
    insert(
        t,
        remindable,
        basis,
        """
        on conflict (occurrence) do update set title = :title, starts_at = :starts,
          has_hour = :hour, worded = :worded, place = :place, withdrawn = :withdrawn,
          basis = :basis, ward = coalesce(:ward, reminder_occasions.ward)
        """);
  }

  private static void insert(
      Transaction t, Remindable remindable, Optional<String> basis, String otherwise) {
    Occasion.Facts facts = Occasion.Facts.of(remindable);
    t.update(
            """
            insert into reminder_occasions
              (occurrence, title, sample, starts_at, has_hour, worded, place, ward, withdrawn, seen,
               basis)
            values
              (:occurrence, :title, :sample, :starts, :hour, :worded, :place, :ward, :withdrawn, :seen,
               :basis)
            """
                + otherwise)
        .bind("occurrence", remindable.occurrence())
        .bind("title", remindable.title())
        .bind("sample", Columns.flag(remindable.sample()))
        .bind("starts", Columns.millis(facts.when().begins()))
        .bind("hour", Columns.flag(facts.when().hour().isPresent()))
        .bind("worded", facts.when().worded().orElse(null))
        .bind("place", facts.place().orElse(null))
        .bind("ward", remindable.where().ward().orElse(null))
        .bind("withdrawn", Columns.flag(facts.withdrawn()))
        .bind("seen", seen(remindable))
        .bind("basis", basis.orElse(null))
        .execute();
  }

  /** What a source says, in a form that differs once it says something else. */
  static String seen(Remindable remindable) {
    Moment when = remindable.when();
    return String.join(
        "|",
        remindable.state().name(),
        when.begins().toString(),
        String.valueOf(when.hour().isPresent()),
        when.worded().orElse(""),
        remindable.place().orElse(""));
  }

  /** Notes what the source was seen to say, "" if nothing. */
  void setSeen(Transaction t, String occurrence, String seen) {
    t.update("update reminder_occasions set seen = :seen where occurrence = :occurrence")
        .bind("seen", seen)
        .bind("occurrence", occurrence)
        .execute();
  }

  /** Notes that it does not take place; false if that was known, or nobody is reminded of it. */
  boolean withdraw(Transaction t, String occurrence, Optional<String> basis) {
    return t.update(
                """
                update reminder_occasions set withdrawn = 1, basis = :basis
                where occurrence = :occurrence and withdrawn = 0
                """)
            .bind("basis", basis.orElse(null))
            .bind("occurrence", occurrence)
            .execute()
        == 1;
  }

  Optional<Occasion> find(Transaction t, String occurrence) {
    return t.query(ALL + "where occurrence = :occurrence")
        .bind("occurrence", occurrence)
        .map(row -> occasion(row))
        .findOne();
  }

  /** The same; nobody else changes it before this transaction ends. */
  Optional<Occasion> locked(Transaction t, String occurrence) {
    t.update("update reminder_occasions set seen = seen where occurrence = :occurrence")
        .bind("occurrence", occurrence)
        .execute();
    return find(t, occurrence);
  }

  /** Those that have not begun long ago, the first to begin being first. */
  List<ReminderDesk.Watched> watched(Transaction t, Instant from, int most) {
    return t.query(ALL + "where starts_at >= :from order by starts_at, occurrence limit :most")
        .bind("from", from.toEpochMilli())
        .bind("most", most)
        .map(row -> new ReminderDesk.Watched(occasion(row), row.getColumn("seen", String.class)))
        .list();
  }

  /** Removes those that began long ago and of which nobody is reminded. */
  int remove(Transaction t, Instant before, int most) {
    return t.update(
            """
            delete from reminder_occasions where occurrence in
              (select o.occurrence from reminder_occasions o
               where o.starts_at < :before
                 and not exists (select 1 from reminders r where r.occurrence = o.occurrence)
               order by o.starts_at limit :most)
            """)
        .bind("before", before.toEpochMilli())
        .bind("most", most)
        .execute();
  }

  private static Occasion occasion(RowView row) {
    return new Occasion(
        row.getColumn("occurrence", String.class),
        row.getColumn("title", String.class),
        row.getColumn("sample", Long.class) != 0,
        new Occasion.Facts(
            Columns.moment(row, "starts_at", "has_hour", "worded"),
            Optional.ofNullable(row.getColumn("place", String.class)),
            row.getColumn("withdrawn", Long.class) != 0),
        Optional.ofNullable(row.getColumn("ward", String.class)),
        row.getColumn("seen", String.class).isEmpty(),
        Optional.ofNullable(row.getColumn("basis", String.class)));
  }

  /** How values are written. */
  static final class Columns {

    private Columns() {}

    static long millis(LocalDateTime local) {
      return HomeTime.instant(local).toEpochMilli();
    }

    static LocalDateTime local(long millis) {
      return HomeTime.local(Instant.ofEpochMilli(millis));
    }

    static long flag(boolean value) {
      return value ? 1 : 0;
    }

    /** Those in columns whose names begin so. */
    static Occasion.Facts facts(RowView row, String prefix) {
      return new Occasion.Facts(
          moment(row, prefix + "_at", prefix + "_hour", prefix + "_worded"),
          Optional.ofNullable(row.getColumn(prefix + "_place", String.class)),
          row.getColumn(prefix + "_withdrawn", Long.class) != 0);
    }

    static Moment moment(RowView row, String at, String hour, String worded) {
      LocalDateTime begins = local(row.getColumn(at, Long.class));
      return new Moment(
          begins.toLocalDate(),
          Optional.of(begins.toLocalTime()).filter(time -> row.getColumn(hour, Long.class) != 0),
          Optional.ofNullable(row.getColumn(worded, String.class)));
    }
  }
}
