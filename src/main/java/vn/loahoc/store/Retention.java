package vn.loahoc.store;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deletes what has had its time, rule by rule; to be run every night. What came of it stands in the
 * switch {@code retention}. Thread-safe.
 */
public final class Retention implements Runnable {

  /** The switch with the last result. */
  public static final String SWITCH = "retention";

  private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

  /** A rule that still finds something after so many steps goes on the next night. */
  private static final int MOST_STEPS = 10_000;

  private final Database database;
  private final InstantSource clock;
  private final List<RetentionRule> rules;

  public Retention(Database database, InstantSource clock, List<RetentionRule> rules) {
    this.database = database;
    this.clock = clock;
    this.rules = List.copyOf(rules);
  }

  /** The rules, for whoever wants to know what is kept how long. */
  public List<RetentionRule> rules() {
    return rules;
  }

  /**
   * Runs every rule, also after one that failed.
   *
   * @throws StoreException if a rule failed
   */
  @Override
  public void run() {
    Instant now = clock.instant();
    Map<String, Long> deleted = new LinkedHashMap<>();
    List<String> failed = new ArrayList<>();
    for (RetentionRule rule : rules) {
      try {
        deleted.put(rule.name(), apply(rule, now));
      } catch (RuntimeException e) {
        LOG.error("retention: {} failed", rule.name(), e);
        failed.add(rule.name());
      }
    }
    String result =
        deleted.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "))
            + (failed.isEmpty() ? "" : "; failed: " + String.join(", ", failed));
    LOG.info("retention: {}", result);
    database.write(t -> Switches.set(t, SWITCH, result, now));
    if (!failed.isEmpty()) {
      throw new StoreException("these were not deleted in time: " + String.join(", ", failed));
    }
  }

  private long apply(RetentionRule rule, Instant now) {
    long deleted = 0;
    for (int step = 0; step < MOST_STEPS; step++) {
      int count = database.write(t -> rule.step().delete(t, now));
      deleted += count;
      if (count == 0) {
        break;
      }
    }
    return deleted;
  }
}
