package vn.loahoc.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;

/** Jobs on any database, by a clock that the test sets. */
abstract class JobRunnerContract {

  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private final SettableClock clock = new SettableClock();
  private final List<LocalDateTime> runs = new ArrayList<>();
  private Database database;

  /** Where an empty database of this test lies; the same at every call. */
  abstract StoreLocation location();

  @BeforeEach
  void open() {
    database = Database.open(location());
    at("2024-11-02T06:00");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aDailyJobRunsAtItsLocalTimes() {
    ManualScheduler scheduler =
        scheduler(job(Timing.daily(LocalTime.of(14, 0), LocalTime.of(8, 0))));

    for (String time :
        List.of(
            "2024-11-02T07:59:59",
            "2024-11-02T08:00",
            "2024-11-02T08:01",
            "2024-11-02T14:00",
            "2024-11-03T07:00",
            "2024-11-03T08:00")) {
      at(time);
      scheduler.runAnyDueExecutions();
    }

    assertThat(runs)
        .containsExactly(
            LocalDateTime.parse("2024-11-02T08:00"),
            LocalDateTime.parse("2024-11-02T14:00"),
            LocalDateTime.parse("2024-11-03T08:00"));
  }

  @Test
  void whatWasMissedWhileTheProgramDidNotRunIsMadeUpForOnce() {
    scheduler(job(Timing.daily(LocalTime.of(3, 0)))).stop();
    at("2024-11-09T12:00");

    ManualScheduler scheduler = scheduler(job(Timing.daily(LocalTime.of(3, 0))));
    scheduler.runAnyDueExecutions();
    scheduler.runAnyDueExecutions();
    at("2024-11-10T03:00");
    scheduler.runAnyDueExecutions();

    assertThat(runs)
        .containsExactly(
            LocalDateTime.parse("2024-11-09T12:00"), LocalDateTime.parse("2024-11-10T03:00"));
  }

  @Test
  void aJobThatRunsEverySoOftenRunsAtOnceAndThenAfterItsPause() {
    ManualScheduler scheduler = scheduler(job(Timing.every(Duration.ofMinutes(10))));

    for (String time :
        List.of("2024-11-02T06:00", "2024-11-02T06:09", "2024-11-02T06:12", "2024-11-02T06:21")) {
      at(time);
      scheduler.runAnyDueExecutions();
    }

    assertThat(runs)
        .containsExactly(
            LocalDateTime.parse("2024-11-02T06:00"), LocalDateTime.parse("2024-11-02T06:12"));
  }

  @Test
  void aJobThatFailsIsCountedAndTriedAgainAfterLongerAndLongerPauses() {
    Ticking failing =
        new Ticking(
            new Job(
                "test",
                Timing.daily(LocalTime.of(7, 0)),
                () -> {
                  runs.add(LocalDateTime.ofInstant(clock.now(), ZONE));
                  if (runs.size() < 4) {
                    throw new IllegalStateException("as planned");
                  }
                }),
            clock::now);
    ManualScheduler scheduler = scheduler(failing);

    at("2024-11-02T07:00");
    for (int minute = 0; minute < 30; minute++) {
      scheduler.runAnyDueExecutions();
      scheduler.tick(Duration.ofMinutes(1));
    }

    assertThat(runs)
        .extracting(LocalDateTime::toLocalTime)
        .containsExactly(
            LocalTime.of(7, 0), LocalTime.of(7, 1), LocalTime.of(7, 3), LocalTime.of(7, 7));
    assertThat(failing.report())
        .isEqualTo(new JobReport("test", 1, 3, Optional.of(instant("2024-11-02T07:07"))));
  }

  @Test
  void aJobThatFailsOftenIsNotTriedLaterThanItRunsAnyway() {
    Ticking failing =
        new Ticking(
            new Job(
                "test",
                Timing.every(Duration.ofMinutes(3)),
                () -> {
                  runs.add(LocalDateTime.ofInstant(clock.now(), ZONE));
                  throw new IllegalStateException("as planned");
                }),
            clock::now);
    ManualScheduler scheduler = scheduler(failing);

    for (int minute = 0; minute < 10; minute++) {
      scheduler.runAnyDueExecutions();
      scheduler.tick(Duration.ofMinutes(1));
    }

    assertThat(runs).extracting(LocalDateTime::getMinute).containsExactly(0, 1, 3, 6, 9);
  }

  @Test
  void theRunnerRunsWhatIsDueAndStopsWithinFiveSecondsEvenAJobThatHangs() throws Exception {
    CountDownLatch ran = new CountDownLatch(2);
    CountDownLatch never = new CountDownLatch(1);
    JobRunner runner =
        new JobRunner(
            database,
            List.of(
                new Job("writes", Timing.every(Duration.ofHours(1)), () -> write(ran)),
                new Job(
                    "hangs",
                    Timing.every(Duration.ofHours(1)),
                    () -> {
                      ran.countDown();
                      waitFor(never);
                    })),
            clock::now);

    runner.start();
    assertThat(ran.await(60, TimeUnit.SECONDS)).isTrue();
    long begin = System.nanoTime();
    runner.close();

    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
    assertThat(runner.reports())
        .extracting(JobReport::name, JobReport::runs)
        .contains(org.assertj.core.groups.Tuple.tuple("writes", 1L));
  }

  private void write(CountDownLatch ran) {
    database.write(
        t ->
            t.update("insert into switches (name, value, changed_at) values ('ran', '', 0)")
                .execute());
    ran.countDown();
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted, as planned", e);
    }
  }

  private Ticking job(Timing timing) {
    return new Ticking(
        new Job("test", timing, () -> runs.add(LocalDateTime.ofInstant(clock.now(), ZONE))),
        clock::now);
  }

  private ManualScheduler scheduler(Ticking job) {
    ManualScheduler scheduler =
        TestHelper.createManualScheduler(database.dataSourceForJobs())
            .clock(clock)
            .startTasks(List.of(job.task()))
            .build();
    scheduler.start();
    return scheduler;
  }

  private void at(String local) {
    clock.set(instant(local));
  }

  private static Instant instant(String local) {
    return LocalDateTime.parse(local).atZone(ZONE).toInstant();
  }
}
