package vn.loahoc.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.result.RowView;
import vn.loahoc.store.Transaction;

/** The tables {@code consents} and {@code consent_wordings}. */
final class ConsentStore {

  /** How a withdrawal begins that the person made themselves; the channel follows. */
  static final String BY = "by ";

  /** One that ends. */
  record Ending(String person, Purpose purpose) {}

  void keepWording(Transaction t, Wording wording, Instant now) {
    t.update(
            """
            insert into consent_wordings (version, sentence, first_used_at)
            values (:version, :sentence, :now)
            on conflict (version) do nothing
            """)
        .bind("version", wording.version())
        .bind("sentence", wording.sentence())
        .bind("now", now.toEpochMilli())
        .execute();
  }

  void add(Transaction t, String person, Consent consent, Wording wording) {
    t.update(
            """
            insert into consents (person, purpose, wording, given_at, given_how, until_at)
            values (:person, :purpose, :wording, :given, :how, :until)
            """)
        .bind("person", person)
        .bind("purpose", consent.purpose().key())
        .bind("wording", wording.version())
        .bind("given", consent.given().toEpochMilli())
        .bind("how", consent.how())
        .bind("until", consent.until().map(Instant::toEpochMilli).orElse(null))
        .execute();
  }

  List<Consent> live(Transaction t, String person, Instant now) {
    return t
        .query(
            """
            select purpose, given_at, given_how, until_at from consents
            where person = :person and withdrawn_at is null
              and (until_at is null or until_at > :now)
            order by id
            """)
        .bind("person", person)
        .bind("now", now.toEpochMilli())
        .map((RowView row) -> consent(row))
        .list()
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /** Nothing for a purpose that only a newer program knows. */
  private static Optional<Consent> consent(RowView row) {
    return Purpose.of(row.getColumn("purpose", String.class))
        .map(
            purpose ->
                new Consent(
                    purpose,
                    Instant.ofEpochMilli(row.getColumn("given_at", Long.class)),
                    Optional.ofNullable(row.getColumn("until_at", Long.class))
                        .map(Instant::ofEpochMilli),
                    row.getColumn("given_how", String.class)));
  }

  /** Ends what is open for a purpose. */
  boolean withdraw(Transaction t, String person, Purpose purpose, String how, Instant now) {
    return t.update(
                """
                update consents set withdrawn_at = :now, withdrawn_how = :how
                where person = :person and purpose = :purpose and withdrawn_at is null
                """)
            .bind("now", now.toEpochMilli())
            .bind("how", how)
            .bind("person", person)
            .bind("purpose", purpose.key())
            .execute()
        > 0;
  }

  List<Ending> expired(Transaction t, Instant now, int limit) {
    return t
        .query(
            """
            select person, purpose from consents
            where withdrawn_at is null and until_at <= :now order by until_at, id limit :limit
            """)
        .bind("now", now.toEpochMilli())
        .bind("limit", limit)
        .map(
            (RowView row) ->
                Purpose.of(row.getColumn("purpose", String.class))
                    .map(purpose -> new Ending(row.getColumn("person", String.class), purpose)))
        .list()
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /** When somebody last withdrew it themselves. */
  Optional<Instant> lastWithdrawn(Transaction t, String person, Purpose purpose) {
    return last(
        t, "case when withdrawn_how like '" + BY + "%' then withdrawn_at end", person, purpose);
  }

  /** When a purpose that is still open was last agreed to. */
  Optional<Instant> lastGiven(Transaction t, String person, Purpose purpose) {
    return last(t, "case when withdrawn_at is null then given_at end", person, purpose);
  }

  private static Optional<Instant> last(
      Transaction t, String what, String person, Purpose purpose) {
    return t.query(
            "select max("
                + what
                + ") as latest from consents where person = :person and purpose = :purpose")
        .bind("person", person)
        .bind("purpose", purpose.key())
        .map((RowView row) -> Optional.ofNullable(row.getColumn("latest", Long.class)))
        .one()
        .map(Instant::ofEpochMilli);
  }

  void move(Transaction t, String from, String to) {
    t.update("update consents set person = :to where person = :from")
        .bind("from", from)
        .bind("to", to)
        .execute();
  }

  void remove(Transaction t, String person) {
    t.update("delete from consents where person = :person").bind("person", person).execute();
  }
}
