package vn.loahoc.questions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.result.RowView;
import vn.loahoc.store.Transaction;

/** What staff answered. */
final class FaqStore {

  private static final String ENTRIES =
      """
      select id, question, answer, source, valid_until, ward, unit, answered_on, group_id, author
      from faq_entries
      """;

  /** Who published an entry, for which group, when. */
  record Publication(long group, String author, FaqEntry.Answered staff, long at) {}

  /** An entry that is in force, and what it answered. */
  record Published(FaqEntry entry, long group, String author) {}

  /** Grows with every change, since no row is ever deleted; 0 without any. */
  long revision(Transaction tx) {
    return tx.query("select count(*) + count(taken_back_at) from faq_entries")
        .mapTo(Long.class)
        .one();
  }

  long add(Transaction tx, StaffAnswer answer, Optional<String> ward, Publication publication) {
    return tx.update(
            """
            insert into faq_entries (version, group_id, question, answer, source, valid_until,
              ward, author, unit, answered_on, created_at)
            values ((select count(*) + 1 from faq_entries where group_id = :group), :group,
              :question, :answer, :source, :until, :ward, :author, :unit, :day, :at)
            """)
        .bind("group", publication.group())
        .bind("question", answer.question())
        .bind("answer", answer.answer())
        .bind("source", answer.source())
        .bind("until", answer.validUntil().toString())
        .bind("ward", ward.orElse(null))
        .bind("author", publication.author())
        .bind("unit", publication.staff().unit())
        .bind("day", publication.staff().day().toString())
        .bind("at", publication.at())
        .executeAndReturnGeneratedKeys("id")
        .mapTo(Long.class)
        .one();
  }

  /** Takes an entry out of force, unless that is done. */
  boolean takeBack(Transaction tx, long id, long at) {
    return tx.update(
                """
                update faq_entries set taken_back_at = :at
                where id = :id and taken_back_at is null
                """)
            .bind("id", id)
            .bind("at", at)
            .execute()
        == 1;
  }

  /** The entries in force on a day, the newest first. */
  List<Published> inForce(Transaction tx, LocalDate day, int most) {
    return tx.query(
            ENTRIES
                + """
                where taken_back_at is null and valid_until >= :day order by id desc limit :most
                """)
        .bind("day", day.toString())
        .bind("most", most)
        .map(row -> published(row))
        .list();
  }

  Optional<Published> inForce(Transaction tx, long id) {
    return tx.query(ENTRIES + "where id = :id and taken_back_at is null")
        .bind("id", id)
        .map(row -> published(row))
        .findOne();
  }

  private static Published published(RowView row) {
    FaqEntry entry =
        new FaqEntry(
            row.getColumn("id", Long.class),
            row.getColumn("question", String.class),
            row.getColumn("answer", String.class),
            row.getColumn("source", String.class),
            Optional.of(LocalDate.parse(row.getColumn("valid_until", String.class))),
            Optional.ofNullable(row.getColumn("ward", String.class)),
            Optional.of(
                new FaqEntry.Answered(
                    row.getColumn("unit", String.class),
                    LocalDate.parse(row.getColumn("answered_on", String.class)))));
    return new Published(
        entry, row.getColumn("group_id", Long.class), row.getColumn("author", String.class));
  }
}
