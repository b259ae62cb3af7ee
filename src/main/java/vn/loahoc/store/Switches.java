package vn.loahoc.store;

import java.time.Instant;

/** The table {@code switches}, as far as the store itself turns some. */
final class Switches {

  private Switches() {}

  static int set(Transaction t, String name, String value, Instant now) {
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
}
