package vn.loahoc.publishing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.EmptyHandling;
import vn.loahoc.publishing.Publication.State;
import vn.loahoc.store.Dialect;
import vn.loahoc.store.Transaction;

/** The files that were sent. */
final class PublicationStore {

  private static final String ROWS =
      """
      select id, campaign, file, author, ward, state, version, created_at, changed_at
      from publications
      """;

  /** Keeps a file as a draft. */
  long add(Transaction t, Clerk by, String campaign, TimetableFile file, Instant now) {
    return t.update(
            """
            insert into publications (campaign, file, data, author, ward, state, version,
              created_at, changed_at)
            values (:campaign, :file, :data, :author, :ward, 'draft', 0, :now, :now)
            """)
        .bind("campaign", campaign)
        .bind("file", file.name())
        .bind("data", file.data().bytes())
        .bind("author", by.person())
        .bind("ward", by.ward().orElse(null))
        .bind("now", now.toEpochMilli())
        .executeAndReturnGeneratedKeys("id")
        .mapTo(Long.class)
        .one();
  }

  Optional<Publication> find(Transaction t, long id) {
    return t.query(ROWS + "where id = :id").bind("id", id).map(row -> publication(row)).findOne();
  }

  /** What is in it; nothing once it is dropped. */
  Optional<byte[]> data(Transaction t, long id) {
    return t.query("select data from publications where id = :id")
        .bind("id", id)
        .mapTo(byte[].class)
        .findOne();
  }

  /** All that are published, each above those before it. */
  List<Publication> inForce(Transaction t) {
    return t.query(ROWS + "where state = 'published' order by version")
        .map(row -> publication(row))
        .list();
  }

  /**
   * Those of a state, the one that changed last first.
   *
   * @param wards for which they were sent; none for all
   */
  List<Publication> latest(
      Transaction t, State state, Collection<String> wards, int skipped, int most) {
    String theirs = wards.isEmpty() ? "" : "and ward in (<wards>) ";
    return t.query(
            ROWS
                + "where state = :state "
                + theirs
                + "order by version desc, id desc limit :most offset :skipped")
        .bind("state", state.key())
        .bind("most", most)
        .bind("skipped", skipped)
        .bindList(EmptyHandling.NULL_KEYWORD, "wards", List.copyOf(wards))
        .map(row -> publication(row))
        .list();
  }

  int count(Transaction t, State state) {
    return t.query("select count(*) from publications where state = :state")
        .bind("state", state.key())
        .mapTo(Integer.class)
        .one();
  }

  int drafts(Transaction t, String author) {
    return t.query("select count(*) from publications where state = 'draft' and author = :author")
        .bind("author", author)
        .mapTo(Integer.class)
        .one();
  }

  /**
   * Waits until whoever is changing what is published has committed; nobody does until this has.
   */
  void standStill(Transaction t) {
    if (t.dialect() == Dialect.POSTGRES) {
      t.update("lock table publications in share row exclusive mode").execute();
    }
  }

  /** Grows with every change of what is published; 0 before the first. */
  long version(Transaction t) {
    return t.query("select coalesce(max(version), 0) from publications").mapTo(Long.class).one();
  }

  /** Moves one, unless another turn did it before; what is published changes with it. */
  boolean move(Transaction t, Publication from, State to, Instant now) {
    return t.update(
                """
                update publications set state = :to, changed_at = :now,
                  version = (select coalesce(max(version), 0) + 1 from publications)
                where id = :id and state = :from and version = :version
                """)
            .bind("id", from.id())
            .bind("from", from.state().key())
            .bind("version", from.version())
            .bind("to", to.key())
            .bind("now", now.toEpochMilli())
            .execute()
        == 1;
  }

  /** Deletes a draft. */
  boolean drop(Transaction t, long id) {
    return t.update("delete from publications where id = :id and state = 'draft'")
            .bind("id", id)
            .execute()
        == 1;
  }

  /** Deletes drafts that nobody published. */
  int dropBefore(Transaction t, Instant end, int most) {
    return t.update(
            """
            delete from publications where id in (
              select id from publications where state = 'draft' and created_at < :end
              order by id limit :most)
            """)
        .bind("end", end.toEpochMilli())
        .bind("most", most)
        .execute();
  }

  private static Publication publication(RowView row) {
    return new Publication(
        row.getColumn("id", Long.class),
        row.getColumn("campaign", String.class),
        row.getColumn("file", String.class),
        new Publication.By(
            row.getColumn("author", String.class),
            Optional.ofNullable(row.getColumn("ward", String.class))),
        State.of(row.getColumn("state", String.class)),
        row.getColumn("version", Long.class),
        new Publication.Times(
            Instant.ofEpochMilli(row.getColumn("created_at", Long.class)),
            Instant.ofEpochMilli(row.getColumn("changed_at", Long.class))));
  }
}
