package vn.loahoc.attendance;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;
import vn.loahoc.people.HomeTime;
import vn.loahoc.store.Transaction;

/** The table {@code registration_occasions}. */
final class OccasionStore {

  private static final String ALL =
      """
      select occurrence, title, starts_at, ward, place, coalesce(places_set, places) as places,
        places as stated,
        closes_at, closed_at, withdrawn_at, sample
      from registration_occasions
      """;

  private static final String WANTED =
      """
      (closed_at is not null
        or (places_set is not null and (places is null or places_set <> places))
        or exists (select 1 from registrations r where r.state <> 'over'
          and r.occurrence = registration_occasions.occurrence))
      """;

  /** Writes down what its source says if nothing is known of it, and locks what is known. */
  Occasion locked(Transaction t, Bookable bookable) {
    return written(t, bookable, "title = registration_occasions.title");
  }

  /** Writes down what its source says now, whatever was known, and locks it. */
  Occasion replaced(Transaction t, Bookable bookable) {
    return written(
        t,
        bookable,
        """
        title = :title, starts_at = :starts, ward = :ward, place = :place, places = :places,
          closes_at = :closes, sample = :sample
        """);
  }

  private Occasion written(Transaction t, Bookable bookable, String known) {
    t.update(
            """
            insert into registration_occasions
              (occurrence, title, starts_at, ward, place, places, closes_at, sample)
            values (:occurrence, :title, :starts, :ward, :place, :places, :closes, :sample)
            on conflict (occurrence) do update set
            """
                + known)
        .bind("occurrence", bookable.occurrence())
        .bind("title", bookable.title())
        .bind("starts", millis(bookable.start()))
        .bind("ward", bookable.ward().orElse(null))
        .bind("place", bookable.where().place().orElse(null))
        .bind("places", orNull(bookable.places()))
        .bind("closes", bookable.closes().map(OccasionStore::millis).orElse(null))
        .bind("sample", bookable.sample() ? 1 : 0)
        .execute();
    return find(t, bookable.occurrence()).orElseThrow();
  }

  /** Locks one that is there already. */
  Optional<Occasion> locked(Transaction t, String occurrence) {
    t.update("update registration_occasions set title = title where occurrence = :occurrence")
        .bind("occurrence", occurrence)
        .execute();
    return find(t, occurrence);
  }

  Optional<Occasion> find(Transaction t, String occurrence) {
    return t.query(ALL + "where occurrence = :occurrence")
        .bind("occurrence", occurrence)
        .map(row -> occasion(row))
        .findOne();
  }

  /**
   * Those that are wanted or withdrawn, by their ids.
   *
   * @param since which have begun after that
   * @param after an id before all of them
   */
  List<Occasion> watched(Transaction t, LocalDateTime since, String after, int most) {
    return t.query(
            ALL
                + "where starts_at > :since and occurrence > :after and (withdrawn_at is not null"
                + " or "
                + WANTED
                + ") order by occurrence limit :most")
        .bind("since", millis(since))
        .bind("after", after)
        .bind("most", most)
        .map(row -> occasion(row))
        .list();
  }

  /**
   * Those that have not begun and for which somebody is registered or waits, or about which staff
   * decided, the earliest first.
   */
  List<Occasion> wanted(Transaction t, LocalDateTime now) {
    return t.query(
            ALL
                + "where starts_at > :now and withdrawn_at is null and "
                + WANTED
                + " order by starts_at, occurrence")
        .bind("now", millis(now))
        .map(row -> occasion(row))
        .list();
  }

  /** Those that have not begun and have somebody who waits. */
  List<Occasion> waitedFor(Transaction t, LocalDateTime now, int most) {
    return t.query(
            ALL
                + """
                where starts_at > :now and withdrawn_at is null and exists
                  (select 1 from registrations r where r.state = 'waiting'
                    and r.occurrence = registration_occasions.occurrence)
                order by starts_at, occurrence limit :most
                """)
        .bind("now", millis(now))
        .bind("most", most)
        .map(row -> occasion(row))
        .list();
  }

  void setPlaces(Transaction t, String occurrence, int places) {
    t.update(
            "update registration_occasions set places_set = :places where occurrence = :occurrence")
        .bind("places", places)
        .bind("occurrence", occurrence)
        .execute();
  }

  void setClosed(Transaction t, String occurrence, Optional<LocalDateTime> at) {
    t.update("update registration_occasions set closed_at = :at where occurrence = :occurrence")
        .bind("at", at.map(OccasionStore::millis).orElse(null))
        .bind("occurrence", occurrence)
        .execute();
  }

  /** The number of a change that those who registered are told; no other change has it. */
  long change(Transaction t, String occurrence) {
    t.update(
            "update registration_occasions set changes = changes + 1 where occurrence ="
                + " :occurrence")
        .bind("occurrence", occurrence)
        .execute();
    return t.query("select changes from registration_occasions where occurrence = :occurrence")
        .bind("occurrence", occurrence)
        .mapTo(Long.class)
        .one();
  }

  void withdraw(Transaction t, String occurrence, LocalDateTime at) {
    t.update("update registration_occasions set withdrawn_at = :at where occurrence = :occurrence")
        .bind("at", millis(at))
        .bind("occurrence", occurrence)
        .execute();
  }

  /**
   * It takes place after all.
   *
   * @return when it was withdrawn, in epoch milliseconds; nothing if it was not
   */
  Optional<Long> reinstate(Transaction t, String occurrence) {
    Optional<Long> at =
        t.query(
                """
                select withdrawn_at from registration_occasions
                where occurrence = :occurrence and withdrawn_at is not null
                """)
            .bind("occurrence", occurrence)
            .mapTo(Long.class)
            .findOne();
    t.update("update registration_occasions set withdrawn_at = null where occurrence = :occurrence")
        .bind("occurrence", occurrence)
        .execute();
    return at;
  }

  /** Removes those that began long ago and of which no registration is kept. */
  int remove(Transaction t, Instant before, int most) {
    return t.update(
            """
            delete from registration_occasions where occurrence in
              (select o.occurrence from registration_occasions o
               where o.starts_at < :before
                 and not exists (select 1 from registrations r where r.occurrence = o.occurrence)
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
        local(row.getColumn("starts_at", Long.class)),
        new Bookable.Where(
            Optional.ofNullable(row.getColumn("place", String.class)),
            Optional.ofNullable(row.getColumn("ward", String.class))),
        new Occasion.Rules(
            number(row, "places"),
            number(row, "stated"),
            Optional.ofNullable(row.getColumn("closes_at", Long.class)).map(OccasionStore::local),
            row.getColumn("closed_at", Long.class) != null,
            row.getColumn("withdrawn_at", Long.class) != null),
        row.getColumn("sample", Long.class) != 0);
  }

  private static OptionalInt number(RowView row, String column) {
    Long number = row.getColumn(column, Long.class);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number.intValue());
  }

  private static LocalDateTime local(long millis) {
    return HomeTime.local(Instant.ofEpochMilli(millis));
  }

  private static long millis(LocalDateTime local) {
    return HomeTime.instant(local).toEpochMilli();
  }

  private static @Nullable Integer orNull(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }
}
