package vn.loahoc.app;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.loahoc.channel.web.WebMailbox;
import vn.loahoc.conversation.SessionStore;
import vn.loahoc.conversation.TopicStore;
import vn.loahoc.dialogue.Topics;
import vn.loahoc.jobs.Job;
import vn.loahoc.jobs.JobRunner;
import vn.loahoc.jobs.Timing;
import vn.loahoc.store.Backup;
import vn.loahoc.store.Retention;
import vn.loahoc.store.RetentionRule;
import vn.loahoc.web.StaffSessions;

/** What is done by itself: forgetting in time, and a backup every night. */
final class Housekeeping implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
  private static final LocalTime FORGETTING = LocalTime.of(2, 0);
  private static final LocalTime BACKING_UP = LocalTime.of(2, 30);

  /** What was said is forgotten when its time is up, not in the next night. */
  private static final Duration TALK = Duration.ofMinutes(5);

  /** What still remains after so many steps goes the next time. */
  private static final int MOST_STEPS = 1_000;

  /** How long the page shows what was written. */
  private static final Duration PAGE = Duration.ofHours(24);

  private final JobRunner jobs;

  /**
   * @param rules what is forgotten every night
   * @param features what features do by themselves
   */
  Housekeeping(
      Ground ground,
      Backup backup,
      WebMailbox mailbox,
      List<RetentionRule> rules,
      List<Job> features) {
    List<RetentionRule> talk = talk(mailbox);
    List<RetentionRule> nightly = new ArrayList<>(everything(rules));
    nightly.addAll(talk);
    List<Job> all = new ArrayList<>(features);
    all.add(new Job("forget-talk", Timing.every(TALK), () -> forgetTalk(ground, talk)));
    all.add(
        new Job(
            "forget",
            Timing.daily(FORGETTING),
            new Retention(ground.database(), ground.clock(), nightly)));
    all.add(
        new Job(
            "back-up", Timing.daily(BACKING_UP), () -> LOG.info("backed up to {}", backup.make())));
    this.jobs = new JobRunner(ground.database(), all, ground.clock());
  }

  /** What features forget, and what nobody but the page keeps. */
  static List<RetentionRule> everything(List<RetentionRule> features) {
    List<RetentionRule> rules = new ArrayList<>(features);
    rules.add(StaffSessions.forgetting());
    return rules;
  }

  private static void forgetTalk(Ground ground, List<RetentionRule> talk) {
    Instant now = ground.clock().instant();
    for (RetentionRule rule : talk) {
      int steps = 0;
      while (ground.database().write(t -> rule.step().delete(t, now)) > 0 && steps < MOST_STEPS) {
        steps++;
      }
    }
  }

  /** What was said; every night it is counted like the rest. */
  private static List<RetentionRule> talk(WebMailbox mailbox) {
    return List.of(
        new RetentionRule("sessions", "what was just said: 30 minutes", new SessionStore()::expire),
        new RetentionRule(
            "topics",
            "what our messages were about: " + Topics.HOURS + " hours",
            new TopicStore()::expire),
        new RetentionRule(
            "page",
            "what the page shows: 24 hours",
            (t, now) -> mailbox.deleteOlderThan(t, now.minus(PAGE))));
  }

  void start() {
    jobs.start();
  }

  @Override
  public void close() {
    jobs.close();
  }
}
