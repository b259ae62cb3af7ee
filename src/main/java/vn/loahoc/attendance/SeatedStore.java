package vn.loahoc.attendance;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import vn.loahoc.people.HomeTime;
import vn.loahoc.store.Transaction;

/** How many people hold places, for those who are about to take the sessions away. */
public final class SeatedStore {

  /**
   * People who hold a place in what is still to come, by the session's id.
   *
   * @param now local time in {@code Asia/Ho_Chi_Minh}
   */
  public Map<String, Integer> ahead(Transaction t, LocalDateTime now) {
    Map<String, Integer> seated = new HashMap<>();
    t.query(
            """
            select o.occurrence as occurrence, sum(r.people) as people
            from registration_occasions o
            join registrations r on r.occurrence = o.occurrence and r.state = 'seated'
            where o.starts_at > :now and o.withdrawn_at is null
            group by o.occurrence
            """)
        .bind("now", HomeTime.instant(now).toEpochMilli())
        .map(
            row ->
                seated.put(
                    row.getColumn("occurrence", String.class),
                    row.getColumn("people", Integer.class)))
        .list();
    return Map.copyOf(seated);
  }
}
