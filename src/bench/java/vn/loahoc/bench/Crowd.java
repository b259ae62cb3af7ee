package vn.loahoc.bench;

import java.time.LocalDateTime;
import vn.loahoc.people.HomeTime;
import vn.loahoc.store.Database;

/** Many people who want the day's item, written straight into the database. */
final class Crowd {

  private static final String NUMBERS =
      "with recursive n(i) as (select 1 union all select i + 1 from n where i < :most) ";

  private Crowd() {}

  /**
   * Settles them; the order of their ids has nothing to do with when they are due.
   *
   * @param due how many are due at an hour; the others later that day
   */
  static void settle(Database database, int subscribers, int due, LocalDateTime hour) {
    long at = HomeTime.instant(hour).toEpochMilli();
    String person = "'p' || (i * 7919 % 1000003) || '-' || i";
    run(
        database,
        subscribers,
        0,
        "insert into people (id, created_at) ",
        "select " + person + ", 0 from n");
    run(
        database,
        subscribers,
        0,
        "insert into people_addresses (channel, chat, person, since) ",
        "select 'telegram', 'c' || i, " + person + ", 0 from n");
    run(
        database,
        subscribers,
        at,
        "insert into programme_subscriptions"
            + " (person, channel, chat, at_minute, audience, next_at, heard_at) ",
        "select "
            + person
            + ", 'telegram', 'c' || i, 420, 'general',"
            + " case when i <= "
            + due
            + " then :at else :at + 3600000 + (i % 50000) * 1000 end, :at from n");
  }

  private static void run(Database database, int most, long at, String insert, String select) {
    database.write(
        t -> {
          var update = t.update(insert + NUMBERS + select).bind("most", most);
          if (select.contains(":at")) {
            update.bind("at", at);
          }
          return update.execute();
        });
  }
}
