package vn.loahoc.delivery;

import java.time.Instant;
import java.util.Optional;
import vn.loahoc.store.Transaction;

/** The table {@code switches}. */
final class SwitchStore {

  Optional<String> value(Transaction t, String name) {
    return t.query("select value from switches where name = :name")
        .bind("name", name)
        .mapTo(String.class)
        .findOne();
  }

  void set(Transaction t, String name, String value, Instant now) {
    t.update(
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

  void clear(Transaction t, String name) {
    t.update("delete from switches where name = :name").bind("name", name).execute();
  }
}
