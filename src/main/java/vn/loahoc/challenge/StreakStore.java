package vn.loahoc.challenge;

import vn.loahoc.store.Transaction;

/** The table {@code challenge_streaks_off}. */
final class StreakStore {

  boolean isOff(Transaction t, String person) {
    return t.query("select person from challenge_streaks_off where person = :person")
        .bind("person", person)
        .mapTo(String.class)
        .findOne()
        .isPresent();
  }

  void switchOff(Transaction t, String person) {
    t.update(
            """
            insert into challenge_streaks_off (person) values (:person)
            on conflict (person) do nothing
            """)
        .bind("person", person)
        .execute();
  }

  void switchOn(Transaction t, String person) {
    t.update("delete from challenge_streaks_off where person = :person")
        .bind("person", person)
        .execute();
  }

  /** Two people turned out to be one: who wanted no word of it on one account wants none. */
  void join(Transaction t, String from, String to) {
    if (isOff(t, from)) {
      switchOn(t, from);
      switchOff(t, to);
    }
  }
}
