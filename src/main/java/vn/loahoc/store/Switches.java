package vn.loahoc.store;

import java.time.Instant;
import java.util.Optional;

/** The table {@code switches}: small settings that outlive a restart, set by the program itself. */
public final class Switches {

  private Switches() {}

  /** What a switch says, if it is set. */
  public static Optional<String> value(Transaction t, String name) {
    return t.query("select value from switches where name = :name")
        .bind("name", name)
        .mapTo(String.class)
        .findOne();
  }

  /** Sets one, whatever it said before; returns the rows changed. */
  public static int set(Transaction t, String name, String value, Instant now) {
    return t.update(
            """
            insert into switches (name, value, changed_at) values (:name, :value, :now)
            on conflict (name) do update
              set value = excluded.value, changed_at = excluded.changed_at
            """)
        .bind("name", name)
        .bind("value", value)
        .bind("now", now.toEpochMilli())
        .execute();
  }

  /** Takes one away. */
  public static void clear(Transaction t, String name) {
    t.update("delete from switches where name = :name").bind("name", name).execute();
  }
}
