package vn.loahoc.photo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.result.RowView;
import vn.loahoc.message.Blob;
import vn.loahoc.store.Transaction;

/** The tables {@code photos} and {@code photo_deletions}. */
final class PhotoStore {

  private static final String ROWS =
      "select p.id, p.mark, p.kept_at, "
          + SendingStore.COLUMNS
          + " from photos p join photo_sendings s on s.id = p.sending ";

  /** By ward where one is given, by day where one is given. */
  private static final String CHOSEN =
      """
      where (cast(:ward as text) is null or s.ward = :ward)
        and (cast(:day as text) is null or s.day = :day)
      """;

  void add(Transaction t, long sending, String mark, Developed.Print print, Instant now) {
    t.update(
            """
            insert into photos (mark, sending, kept_at, small, data)
            values (:mark, :sending, :now, :small, :data)
            """)
        .bind("mark", mark)
        .bind("sending", sending)
        .bind("now", now.toEpochMilli())
        .bind("small", print.small().bytes())
        .bind("data", print.data().bytes())
        .execute();
  }

  Optional<Photo> find(Transaction t, long id) {
    return t.query(ROWS + "where p.id = :id").bind("id", id).map(PhotoStore::photo).findOne();
  }

  /** The day that came last first, then the number. */
  List<Photo> list(
      Transaction t, Optional<String> ward, Optional<LocalDate> day, int from, int most) {
    return t.query(ROWS + CHOSEN + "order by s.day desc, p.id desc limit :most offset :from")
        .bind("ward", ward.orElse(null))
        .bind("day", day.map(LocalDate::toString).orElse(null))
        .bind("most", most)
        .bind("from", from)
        .map(PhotoStore::photo)
        .list();
  }

  int count(Transaction t, Optional<String> ward, Optional<LocalDate> day) {
    return t.query(
            "select count(*) from photos p join photo_sendings s on s.id = p.sending " + CHOSEN)
        .bind("ward", ward.orElse(null))
        .bind("day", day.map(LocalDate::toString).orElse(null))
        .mapTo(Integer.class)
        .one();
  }

  List<String> wards(Transaction t) {
    return t.query(
            """
            select distinct ward from photo_sendings
            where ward is not null and state = 'kept' order by ward
            """)
        .mapTo(String.class)
        .list();
  }

  /** The days that have some, the last first; no more than they are kept for. */
  List<LocalDate> days(Transaction t, Optional<String> ward) {
    return t.query(
            "select distinct s.day from photos p join photo_sendings s on s.id = p.sending "
                + CHOSEN
                + "order by s.day desc")
        .bind("ward", ward.orElse(null))
        .bind("day", (String) null)
        .mapTo(String.class)
        .map(LocalDate::parse)
        .list();
  }

  int count(Transaction t) {
    return t.query("select count(*) from photos").mapTo(Integer.class).one();
  }

  /** How many of a ward, or of none, came since then. */
  int since(Transaction t, Optional<String> ward, Instant begin) {
    return t.query(
            """
            select count(*) from photos p join photo_sendings s on s.id = p.sending
            where p.kept_at >= :begin and coalesce(s.ward, '') = :ward
            """)
        .bind("begin", begin.toEpochMilli())
        .bind("ward", ward.orElse(""))
        .mapTo(Integer.class)
        .one();
  }

  Optional<Blob> data(Transaction t, long id) {
    return bytes(t, "select data from photos where id = :id", id);
  }

  Optional<Blob> small(Transaction t, long id) {
    return bytes(t, "select small from photos where id = :id", id);
  }

  private static Optional<Blob> bytes(Transaction t, String query, long id) {
    return t.query(query).bind("id", id).mapTo(byte[].class).findOne().map(Blob::of);
  }

  /** One that came back with a backup, perhaps. */
  Optional<Photo> ofMark(Transaction t, String mark) {
    return t.query(ROWS + "where p.mark = :mark")
        .bind("mark", mark)
        .map(PhotoStore::photo)
        .findOne();
  }

  /** Deletes one for good, and what was written below it once nothing stands above that. */
  boolean delete(Transaction t, Photo photo, Instant now) {
    if (t.update("delete from photos where id = :id").bind("id", photo.id()).execute() == 0) {
      return false;
    }
    forgetWords(t, photo.sending().id());
    t.update(
            """
            insert into photo_deletions (mark, at) values (:mark, :now)
            on conflict (mark) do nothing
            """)
        .bind("mark", photo.mark())
        .bind("now", now.toEpochMilli())
        .execute();
    return true;
  }

  /** A photo that somebody deleted. */
  record Deletion(String mark, Instant at) {}

  /** Nothing where the tables are of a version before this one, as in an old backup. */
  List<Deletion> deletionsIfAny(Transaction t) {
    try {
      return deletions(t);
    } catch (JdbiException e) {
      return List.of();
    }
  }

  private static List<Deletion> deletions(Transaction t) {
    return t.query("select mark, at from photo_deletions order by at, mark")
        .map(
            (RowView row) ->
                new Deletion(
                    row.getColumn("mark", String.class),
                    Instant.ofEpochMilli(row.getColumn("at", Long.class))))
        .list();
  }

  int forgetDeletions(Transaction t, Instant before) {
    return t.update("delete from photo_deletions where at < :before")
        .bind("before", before.toEpochMilli())
        .execute();
  }

  /** Deletes some of those that were kept before a moment. */
  int removeBefore(Transaction t, Instant before, int most) {
    return t.update(
            """
            delete from photos where id in (
              select id from photos where kept_at < :before order by kept_at limit :most)
            """)
        .bind("before", before.toEpochMilli())
        .bind("most", most)
        .execute();
  }

  private static void forgetWords(Transaction t, long sending) {
    t.update(
            """
            update photo_sendings set caption = ''
            where id = :sending and not exists (select 1 from photos where sending = :sending)
            """)
        .bind("sending", sending)
        .execute();
  }

  private static Photo photo(RowView row) {
    return new Photo(
        row.getColumn("id", Long.class),
        row.getColumn("mark", String.class),
        SendingStore.sending(row),
        Instant.ofEpochMilli(row.getColumn("kept_at", Long.class)));
  }
}
