package vn.loahoc.app;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.loahoc.conversation.SessionStore;
import vn.loahoc.jobs.Job;
import vn.loahoc.jobs.JobRunner;
import vn.loahoc.jobs.Timing;
import vn.loahoc.store.Backup;
import vn.loahoc.store.Retention;
import vn.loahoc.store.RetentionRule;

/** What is done by itself: forgetting in time, and a backup every night. */
final class Housekeeping implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
  private static final LocalTime FORGETTING = LocalTime.of(2, 0);
  private static final LocalTime BACKING_UP = LocalTime.of(2, 30);

  /** What was said is forgotten half an hour later, not in the next night. */
  private static final Duration SESSIONS = Duration.ofMinutes(5);

  private final JobRunner jobs;

  /**
   * @param rules what is forgotten every night
   * @param features what features do by themselves
   */
  Housekeeping(Ground ground, Backup backup, List<RetentionRule> rules, List<Job> features) {
    SessionStore sessions = new SessionStore();
    List<Job> all = new ArrayList<>(features);
    all.add(
        new Job(
            "forget-sessions",
            Timing.every(SESSIONS),
            () -> ground.database().write(t -> sessions.expire(t, ground.clock().instant()))));
    all.add(
        new Job(
            "forget",
            Timing.daily(FORGETTING),
            new Retention(ground.database(), ground.clock(), rules)));
    all.add(
        new Job("back-up", Timing.daily(BACKING_UP), () -> LOG.info("backed up to {}", backup.make())));
    this.jobs = new JobRunner(ground.database(), all, ground.clock());
  }

  void start() {
    jobs.start();
  }

  @Override
  public void close() {
    jobs.close();
  }
}
