package vn.loahoc.people;

import java.time.Instant;
import java.util.List;
import vn.loahoc.store.Transaction;

/** The table {@code pseudonyms}. */
final class PseudonymStore {

  void add(Transaction t, String pseudonym, String person, String campaign, Instant now) {
    t.update(
            """
            insert into pseudonyms (pseudonym, person, campaign, since)
            values (:pseudonym, :person, :campaign, :now)
            """)
        .bind("pseudonym", pseudonym)
        .bind("person", person)
        .bind("campaign", campaign)
        .bind("now", now.toEpochMilli())
        .execute();
  }

  /** The oldest first. */
  List<String> of(Transaction t, String person, String campaign) {
    return t.query(
            """
            select pseudonym from pseudonyms where person = :person and campaign = :campaign
            order by since, pseudonym
            """)
        .bind("person", person)
        .bind("campaign", campaign)
        .mapTo(String.class)
        .list();
  }

  List<String> of(Transaction t, String person) {
    return t.query(
            "select pseudonym from pseudonyms where person = :person order by since, pseudonym")
        .bind("person", person)
        .mapTo(String.class)
        .list();
  }

  List<String> campaigns(Transaction t, String person) {
    return t.query("select distinct campaign from pseudonyms where person = :person")
        .bind("person", person)
        .mapTo(String.class)
        .list();
  }

  void give(Transaction t, String from, String to) {
    t.update("update pseudonyms set person = :to where person = :from")
        .bind("from", from)
        .bind("to", to)
        .execute();
  }

  void remove(Transaction t, String person) {
    t.update("delete from pseudonyms where person = :person").bind("person", person).execute();
  }
}
