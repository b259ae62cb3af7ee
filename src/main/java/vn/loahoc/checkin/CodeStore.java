package vn.loahoc.checkin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.result.RowView;
import vn.loahoc.message.Blob;
import vn.loahoc.store.Transaction;

/** The tables {@code checkin_codes} and {@code checkin_marks}. */
final class CodeStore {

  /** More than a city has within some days. */
  private static final int MOST = 5_000;

  private static final int AT_ONCE = 500;

  /** How long before and after it is valid a code is known at all, to say "not yet" and "over". */
  private static final Duration AHEAD = Duration.ofDays(14);

  private static final Duration AFTERWARDS = Duration.ofDays(2);

  private static final String COLUMNS =
      "select id, occasion, digits, secret, rotating, opens_at, closes_at from checkin_codes ";

  Optional<CheckInCode> of(Transaction t, String occasion) {
    return t.query(COLUMNS + "where occasion = :occasion")
        .bind("occasion", occasion)
        .map((RowView row) -> code(row))
        .findOne();
  }

  Optional<CheckInCode> byId(Transaction t, long id) {
    return t.query(COLUMNS + "where id = :id")
        .bind("id", id)
        .map((RowView row) -> code(row))
        .findOne();
  }

  /** All that may be typed around a time. */
  List<CheckInCode> around(Transaction t, Instant now) {
    return t.query(
            COLUMNS
                + """
                where closes_at > :from and opens_at < :to
                order by opens_at, id limit :most
                """)
        .bind("from", now.minus(AFTERWARDS).toEpochMilli())
        .bind("to", now.plus(AHEAD).toEpochMilli())
        .bind("most", MOST)
        .map((RowView row) -> code(row))
        .list();
  }

  private static CheckInCode code(RowView row) {
    return new CheckInCode(
        row.getColumn("id", Long.class),
        row.getColumn("occasion", String.class),
        row.getColumn("digits", String.class),
        Blob.of(row.getColumn("secret", byte[].class)),
        row.getColumn("rotating", Long.class) == 1,
        new Window(
            Instant.ofEpochMilli(row.getColumn("opens_at", Long.class)),
            Instant.ofEpochMilli(row.getColumn("closes_at", Long.class))));
  }

  /** Digits that are good while a window is open. */
  List<String> digitsDuring(Transaction t, Window window) {
    return t.query(
            "select digits from checkin_codes where closes_at > :opens and opens_at < :closes")
        .bind("opens", window.opens().toEpochMilli())
        .bind("closes", window.closes().toEpochMilli())
        .mapTo(String.class)
        .list();
  }

  /** Nothing happens if the occasion has a code already. */
  void add(Transaction t, String occasion, String digits, byte[] secret, Window window) {
    t.update(
            """
            insert into checkin_codes (occasion, digits, secret, rotating, opens_at, closes_at)
            values (:occasion, :digits, :secret, 0, :opens, :closes)
            on conflict (occasion) do nothing
            """)
        .bind("occasion", occasion)
        .bind("digits", digits)
        .bind("secret", secret)
        .bind("opens", window.opens().toEpochMilli())
        .bind("closes", window.closes().toEpochMilli())
        .execute();
  }

  /** The occasion is at another time. */
  int move(Transaction t, long id, Window window) {
    return t.update(
            "update checkin_codes set opens_at = :opens, closes_at = :closes where id = :id")
        .bind("opens", window.opens().toEpochMilli())
        .bind("closes", window.closes().toEpochMilli())
        .bind("id", id)
        .execute();
  }

  /** It begins to use a screen, or ends to. */
  void rotate(Transaction t, long id, boolean rotating) {
    t.update("update checkin_codes set rotating = :rotating where id = :id")
        .bind("rotating", rotating ? 1L : 0L)
        .bind("id", id)
        .execute();
  }

  /** Those that were made last. */
  List<CheckInCode> newest(Transaction t) {
    return t.query(COLUMNS + "order by id desc limit :most")
        .bind("most", MOST)
        .map((RowView row) -> code(row))
        .list();
  }

  /** The key of the entry that an account has, if it has checked in. */
  Optional<String> marked(Transaction t, long code, String mark) {
    return t.query("select entry_key from checkin_marks where code = :code and mark = :mark")
        .bind("code", code)
        .bind("mark", mark)
        .mapTo(String.class)
        .findOne();
  }

  /** False, and nothing happens, if it is there already. */
  boolean mark(Transaction t, long code, String mark, String key) {
    return t.update(
                """
                insert into checkin_marks (code, mark, entry_key) values (:code, :mark, :key)
                on conflict (code, mark) do nothing
                """)
            .bind("code", code)
            .bind("mark", mark)
            .bind("key", key)
            .execute()
        == 1;
  }

  void unmark(Transaction t, long code, String mark) {
    t.update("delete from checkin_marks where code = :code and mark = :mark")
        .bind("code", code)
        .bind("mark", mark)
        .execute();
  }

  /** Codes that have marks. */
  List<CheckInCode> marked(Transaction t) {
    return t.query(
            COLUMNS
                + """
                where exists (select 1 from checkin_marks where code = checkin_codes.id)
                order by id
                """)
        .map((RowView row) -> code(row))
        .list();
  }

  /** Deletes marks of codes that are over, and codes that nobody types any more. */
  int sweep(Transaction t, Instant now) {
    int marks =
        t.update(
                """
                delete from checkin_marks where code in (
                  select id from checkin_codes where closes_at <= :now
                    and exists (select 1 from checkin_marks where code = checkin_codes.id)
                  order by closes_at limit 5)
                """)
            .bind("now", now.toEpochMilli())
            .execute();
    return marks > 0
        ? marks
        : t.update(
                """
                delete from checkin_codes where id in (
                  select id from checkin_codes where closes_at <= :then order by closes_at limit :n)
                """)
            .bind("then", now.minus(AFTERWARDS).toEpochMilli())
            .bind("n", AT_ONCE)
            .execute();
  }
}
