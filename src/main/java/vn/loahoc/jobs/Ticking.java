package vn.loahoc.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A job as the scheduler knows it, with the count of its runs. */
final class Ticking {

  private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final Duration FIRST_RETRY = Duration.ofMinutes(1);
  private static final int DOUBLINGS = 5;

  private final Job job;
  private final InstantSource clock;
  private final Schedule schedule;
  private long runs;
  private long failures;
  private Optional<Instant> lastRun = Optional.empty();

  Ticking(Job job, InstantSource clock) {
    this.job = job;
    this.clock = clock;
    this.schedule =
        switch (job.timing()) {
          case Timing.Daily daily -> Schedules.daily(ZONE, daily.times().toArray(LocalTime[]::new));
          case Timing.Every every -> Schedules.fixedDelay(every.pause());
        };
  }

  RecurringTask<Void> task() {
    return Tasks.recurring(job.name(), schedule)
        .onFailure(this::tryAgain)
        .execute((instance, context) -> run());
  }

  private void run() {
    boolean done = false;
    try {
      job.work().run();
      done = true;
    } finally {
      count(done);
    }
  }

  private synchronized void count(boolean done) {
    if (done) {
      runs++;
      lastRun = Optional.of(clock.instant());
    } else {
      failures++;
    }
  }

  /** After 1, 2, 4 … 32 minutes, but never later than it would have run anyway. */
  private void tryAgain(ExecutionComplete failed, ExecutionOperations<Void> operations) {
    int before = Math.min(DOUBLINGS, failed.getExecution().consecutiveFailures);
    Instant retry = failed.getTimeDone().plus(FIRST_RETRY.multipliedBy(1L << before));
    Instant regular = schedule.getNextExecutionTime(failed);
    Instant next = retry.isBefore(regular) ? retry : regular;
    LOG.error(
        "job {} failed and is tried again at {}", job.name(), next, failed.getCause().orElse(null));
    operations.reschedule(failed, next);
  }

  synchronized JobReport report() {
    return new JobReport(job.name(), runs, failures, lastRun);
  }
}
