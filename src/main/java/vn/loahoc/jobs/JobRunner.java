package vn.loahoc.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import vn.loahoc.store.Database;

/**
 * Runs jobs at their times, each on one node at a time; the times of the next runs stand in the
 * database. Thread-safe.
 */
public final class JobRunner implements AutoCloseable {

  private static final int THREADS = 3;
  private static final Duration POLL = Duration.ofSeconds(5);

  /** A run of a program that died is taken up by another after four of these. */
  private static final Duration HEARTBEAT = Duration.ofSeconds(20);

  private static final int MISSED_HEARTBEATS = 4;

  /** Twice this is waited for a run that goes on, the second time after it was interrupted. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final List<Ticking> jobs;
  private final Scheduler scheduler;

  /**
   * @param clock what counts as now; the pauses of polling go by real time
   */
  public JobRunner(Database database, List<Job> jobs, InstantSource clock) {
    this.jobs = jobs.stream().map(job -> new Ticking(job, clock)).toList();
    List<RecurringTask<Void>> tasks = this.jobs.stream().map(Ticking::task).toList();
    this.scheduler =
        configured(Scheduler.create(database.dataSourceForJobs()))
            .clock(clock::instant)
            .startTasks(tasks)
            .build();
  }

  private static SchedulerBuilder configured(SchedulerBuilder builder) {
    return builder
        .threads(THREADS)
        .pollingInterval(POLL)
        .heartbeatInterval(HEARTBEAT)
        .missedHeartbeatsLimit(MISSED_HEARTBEATS)
        .schedulerName(new SchedulerName.Fixed("pid-" + ProcessHandle.current().pid()))
        .failureLogging(LogLevel.OFF, false) // the job itself is logged, once
        .shutdownMaxWait(PATIENCE);
  }

  /** Begins; what fell due while nobody ran it comes first. */
  public void start() {
    scheduler.start();
  }

  /** How each job has fared, in the order they were given. */
  public List<JobReport> reports() {
    return jobs.stream().map(Ticking::report).toList();
  }

  /** Stops within five seconds; a run that does not end is interrupted and taken up later. */
  @Override
  public void close() {
    scheduler.stop();
  }
}
