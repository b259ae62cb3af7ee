package vn.loahoc.photo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.result.RowView;
import vn.loahoc.photo.Sending.State;
import vn.loahoc.store.Transaction;

/** The tables {@code photo_sendings} and {@code photo_waiting}. */
final class SendingStore {

  static final String COLUMNS =
      """
      s.id as sending_id, s.person, s.channel, s.ward, s.caption, s.campaign, s.occurrence,
      s.title, s.day, s.state, s.children
      """;

  private static final String ROWS = "select " + COLUMNS + " from photo_sendings s ";

  /** Adds one that is open; nothing if its album is there. */
  Optional<Long> add(Transaction t, Photographer by, Arrival arrival, Instant now) {
    return t.query(
            """
            insert into photo_sendings (person, album, channel, ward, caption, state, sent_at)
            values (:person, :album, :channel, :ward, :caption, 'open', :now)
            on conflict (person, album) do nothing returning id
            """)
        .bind("person", by.person())
        .bind("album", arrival.album().isEmpty() ? null : arrival.album())
        .bind("channel", arrival.channel())
        .bind("ward", by.ward().orElse(null))
        .bind("caption", new Sending.Words(arrival.channel(), arrival.caption()).caption())
        .bind("now", now.toEpochMilli())
        .mapTo(Long.class)
        .findOne();
  }

  Optional<Sending> find(Transaction t, long id) {
    return t.query(ROWS + "where s.id = :id").bind("id", id).map(SendingStore::sending).findOne();
  }

  Optional<Sending> ofAlbum(Transaction t, String person, String album) {
    return t.query(ROWS + "where s.person = :person and s.album = :album")
        .bind("person", person)
        .bind("album", album)
        .map(SendingStore::sending)
        .findOne();
  }

  int open(Transaction t, String person) {
    return t.query("select count(*) from photo_sendings where person = :person and state = 'open'")
        .bind("person", person)
        .mapTo(Integer.class)
        .one();
  }

  void choose(Transaction t, long id, Depicted what, Optional<String> ward) {
    t.update(
            """
            update photo_sendings set campaign = :campaign, occurrence = :occurrence,
              title = :title, day = :day, ward = :ward
            where id = :id
            """)
        .bind("id", id)
        .bind("campaign", what.campaign())
        .bind("occurrence", what.occurrence().orElse(null))
        .bind("title", what.title())
        .bind("day", what.day().toString())
        .bind("ward", ward.orElse(null))
        .execute();
  }

  void caption(Transaction t, long id, String caption) {
    t.update("update photo_sendings set caption = :caption where id = :id")
        .bind("id", id)
        .bind("caption", caption)
        .execute();
  }

  /** Settles one that is open. */
  boolean settle(Transaction t, long id, State to, Optional<Children> children) {
    return t.update(
                """
                update photo_sendings set state = :to, children = :children
                where id = :id and state = 'open'
                """)
            .bind("id", id)
            .bind("to", to.key())
            .bind("children", children.map(Children::key).orElse(null))
            .execute()
        == 1;
  }

  /** Notes a photo that is to be fetched, once. */
  void await(Transaction t, long sending, String reference) {
    t.update(
            """
            insert into photo_waiting (sending, reference, position)
            select :sending, :reference, coalesce(max(position), 0) + 1
            from photo_waiting where sending = :sending
            on conflict (sending, reference) do nothing
            """)
        .bind("sending", sending)
        .bind("reference", reference)
        .execute();
  }

  /** In the order in which they came. */
  List<String> waiting(Transaction t, long sending) {
    return t.query("select reference from photo_waiting where sending = :sending order by position")
        .bind("sending", sending)
        .mapTo(String.class)
        .list();
  }

  /** Whether it waited. */
  boolean settled(Transaction t, long sending, String reference) {
    return t.update("delete from photo_waiting where sending = :sending and reference = :reference")
            .bind("sending", sending)
            .bind("reference", reference)
            .execute()
        == 1;
  }

  void forgetWaiting(Transaction t, long sending) {
    t.update("delete from photo_waiting where sending = :sending")
        .bind("sending", sending)
        .execute();
  }

  /** How many photos of somebody are kept, and since when. */
  record Sent(int photos, Instant last) {}

  Optional<Sent> sent(Transaction t, String person) {
    return t.query(
            """
            select count(*) as photos, max(p.kept_at) as last
            from photos p join photo_sendings s on s.id = p.sending where s.person = :person
            having count(*) > 0
            """)
        .bind("person", person)
        .map(
            (RowView row) ->
                new Sent(
                    row.getColumn("photos", Integer.class),
                    Instant.ofEpochMilli(row.getColumn("last", Long.class))))
        .findOne();
  }

  /** Nobody knows any more who sent these; what was not fetched will not be. */
  void forget(Transaction t, String person) {
    t.update(
            """
            delete from photo_waiting where sending in (
              select id from photo_sendings where person = :person)
            """)
        .bind("person", person)
        .execute();
    t.update("update photo_sendings set person = null, album = null where person = :person")
        .bind("person", person)
        .execute();
  }

  /** What was of one is of another now. */
  void give(Transaction t, String from, String to) {
    t.update("update photo_sendings set person = :to, album = null where person = :from")
        .bind("from", from)
        .bind("to", to)
        .execute();
  }

  /** Gives up what could not be fetched of those that came before a moment. */
  int giveUpBefore(Transaction t, Instant before) {
    return t.update(
            """
            delete from photo_waiting where sending in (
              select id from photo_sendings where sent_at < :before)
            """)
        .bind("before", before.toEpochMilli())
        .execute();
  }

  /** Deletes some that came before a moment and of which no photo is kept. */
  int removeBefore(Transaction t, Instant before, int most) {
    List<Long> empty =
        t.query(
                """
                select id from photo_sendings s where sent_at < :before
                  and not exists (select 1 from photos where sending = s.id)
                order by sent_at limit :most
                """)
            .bind("before", before.toEpochMilli())
            .bind("most", most)
            .mapTo(Long.class)
            .list();
    for (long id : empty) {
      t.update("delete from photo_sendings where id = :id").bind("id", id).execute();
    }
    return empty.size();
  }

  static Sending sending(RowView row) {
    return new Sending(
        row.getColumn("sending_id", Long.class),
        text(row, "person"),
        text(row, "ward"),
        new Sending.Words(
            row.getColumn("channel", String.class), row.getColumn("caption", String.class)),
        State.of(row.getColumn("state", String.class)),
        text(row, "day").map(day -> depicted(row, LocalDate.parse(day))),
        text(row, "children").map(Children::of));
  }

  private static Depicted depicted(RowView row, LocalDate day) {
    return new Depicted(
        row.getColumn("campaign", String.class),
        text(row, "occurrence"),
        row.getColumn("title", String.class),
        day,
        text(row, "ward"),
        Optional.empty());
  }

  private static Optional<String> text(RowView row, String column) {
    return Optional.ofNullable(row.getColumn(column, String.class));
  }
}
