package vn.loahoc.challenge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;
import vn.loahoc.participation.Kind;
import vn.loahoc.reading.Done;
import vn.loahoc.store.Transaction;

/** The tables {@code challenge_days}, {@code challenge_marks} and {@code challenge_amounts}. */
final class DeedStore {

  private static final int AT_ONCE = 500;

  /** The secret of a day; the one given, if it has none yet. */
  byte[] secret(Transaction t, LocalDate day, byte[] fresh) {
    t.update(
            """
            insert into challenge_days (day, secret) values (:day, :secret)
            on conflict (day) do nothing
            """)
        .bind("day", day.toString())
        .bind("secret", fresh)
        .execute();
    return secret(t, day).orElseThrow();
  }

  Optional<byte[]> secret(Transaction t, LocalDate day) {
    return t.query("select secret from challenge_days where day = :day")
        .bind("day", day.toString())
        .mapTo(byte[].class)
        .findOne();
  }

  /** The days of which anything is known. */
  List<LocalDate> days(Transaction t) {
    return t
        .query("select day from challenge_days order by day")
        .mapTo(String.class)
        .list()
        .stream()
        .map(LocalDate::parse)
        .toList();
  }

  /** The key of the entry that an account has there. */
  Optional<String> marked(Transaction t, String mark, Deed.Slot slot) {
    return t.query(
            """
            select entry_key from challenge_marks
            where day = :day and mark = :mark and kind = :kind and occurrence = :occurrence
            """)
        .bind("day", slot.day().toString())
        .bind("mark", mark)
        .bind("kind", slot.kind().key())
        .bind("occurrence", slot.occurrence())
        .mapTo(String.class)
        .findOne();
  }

  void mark(Transaction t, String mark, Deed.Slot slot, String key, Instant at) {
    t.update(
            """
            insert into challenge_marks (day, mark, kind, occurrence, campaign, entry_key, marked_at)
            values (:day, :mark, :kind, :occurrence, :campaign, :key, :at)
            on conflict (day, mark, kind, occurrence)
              do update set entry_key = excluded.entry_key, marked_at = excluded.marked_at
            """)
        .bind("day", slot.day().toString())
        .bind("mark", mark)
        .bind("kind", slot.kind().key())
        .bind("occurrence", slot.occurrence())
        .bind("campaign", slot.campaign())
        .bind("key", key)
        .bind("at", at.toEpochMilli())
        .execute();
  }

  void unmark(Transaction t, String key) {
    t.update("delete from challenge_marks where entry_key = :key").bind("key", key).execute();
  }

  /** All of an account on a day. */
  void forget(Transaction t, LocalDate day, String mark) {
    t.update("delete from challenge_marks where day = :day and mark = :mark")
        .bind("day", day.toString())
        .bind("mark", mark)
        .execute();
  }

  /**
   * A deed of an account.
   *
   * @param at when it was told
   */
  record Marked(Deed.Slot slot, Instant at) {}

  /** What an account did on a day that can be taken back, the latest first. */
  List<Marked> latest(Transaction t, LocalDate day, String mark) {
    return t.query(
            """
            select day, kind, occurrence, campaign, marked_at from challenge_marks
            where day = :day and mark = :mark order by marked_at desc
            """)
        .bind("day", day.toString())
        .bind("mark", mark)
        .map((RowView row) -> marked(row))
        .list();
  }

  private static Marked marked(RowView row) {
    String kind = row.getColumn("kind", String.class);
    Deed.Slot slot =
        new Deed.Slot(
            Kind.valueOf(kind.toUpperCase(java.util.Locale.ROOT).replace('-', '_')),
            row.getColumn("campaign", String.class),
            row.getColumn("occurrence", String.class),
            LocalDate.parse(row.getColumn("day", String.class)));
    return new Marked(slot, Instant.ofEpochMilli(row.getColumn("marked_at", Long.class)));
  }

  void putAmount(Transaction t, String key, Done.Amount amount) {
    t.update(
            """
            insert into challenge_amounts (entry_key, minutes, pages, books)
            values (:key, :minutes, :pages, :books)
            on conflict (entry_key) do update
              set minutes = excluded.minutes, pages = excluded.pages, books = excluded.books
            """)
        .bind("key", key)
        .bind("minutes", orNull(amount.minutes()))
        .bind("pages", orNull(amount.pages()))
        .bind("books", orNull(amount.books()))
        .execute();
  }

  void removeAmount(Transaction t, String key) {
    t.update("delete from challenge_amounts where entry_key = :key").bind("key", key).execute();
  }

  Done.Amount amount(Transaction t, String key) {
    return t.query("select minutes, pages, books from challenge_amounts where entry_key = :key")
        .bind("key", key)
        .map(
            (RowView row) ->
                new Done.Amount(number(row, "minutes"), number(row, "pages"), number(row, "books")))
        .findOne()
        .orElse(Done.Amount.NONE);
  }

  private static OptionalInt number(RowView row, String column) {
    Integer number = row.getColumn(column, Integer.class);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  private static @Nullable Integer orNull(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }

  /** Deletes marks and secrets of days before; how many. */
  int sweep(Transaction t, LocalDate before) {
    int marks =
        t.update(
                """
                delete from challenge_marks where (day, mark, kind, occurrence) in (
                  select day, mark, kind, occurrence from challenge_marks
                  where day < :before limit :most)
                """)
            .bind("before", before.toString())
            .bind("most", AT_ONCE)
            .execute();
    return marks > 0
        ? marks
        : t.update("delete from challenge_days where day < :before")
            .bind("before", before.toString())
            .execute();
  }
}
