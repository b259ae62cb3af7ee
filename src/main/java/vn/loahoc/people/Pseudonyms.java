package vn.loahoc.people;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.loahoc.store.Transaction;

/**
 * Under which random name somebody is counted; another in each campaign, so that nobody can be
 * followed from year to year. Only this table says whose it is. Thread-safe.
 */
public final class Pseudonyms {

  private final PseudonymStore store = new PseudonymStore();

  /** The one by which somebody is counted from now on, made if need be. */
  public String of(Transaction t, String person, String campaign, Instant now) {
    List<String> known = all(t, person, campaign);
    if (!known.isEmpty()) {
      return known.getFirst();
    }
    String fresh = Codes.fresh();
    store.add(t, fresh, person, campaign, now);
    return fresh;
  }

  /**
   * All of somebody in a campaign, the first being {@link #of}: several once accounts are linked.
   */
  public List<String> all(Transaction t, String person, String campaign) {
    return store.of(t, person, campaign);
  }

  /** All of somebody. */
  public List<String> all(Transaction t, String person) {
    return store.of(t, person);
  }

  /**
   * Two people turned out to be one.
   *
   * @return which pseudonyms mean the same as which other from now on
   */
  public Map<String, String> join(Transaction t, String from, String to) {
    store.give(t, from, to);
    Map<String, String> same = new LinkedHashMap<>();
    for (String campaign : store.campaigns(t, to)) {
      List<String> all = all(t, to, campaign);
      all.stream().skip(1).forEach(alias -> same.put(alias, all.getFirst()));
    }
    return same;
  }

  /** Nobody can tell any more whose they were. */
  public void forget(Transaction t, String person) {
    store.remove(t, person);
  }
}
