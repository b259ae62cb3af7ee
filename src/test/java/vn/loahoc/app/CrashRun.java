package vn.loahoc.app;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.channel.telegram.FakeBotApi;
import vn.loahoc.delivery.Milestones;

/**
 * Kills the program again and again while people write, then lets it finish, then judges by what
 * the platform got: every message answered, in its order, none lost; a second copy only where an
 * outcome was unknown, and the program has counted it. The judge reads the fake's log and the
 * database with plain SQL, nothing of the program.
 */
public final class CrashRun implements AutoCloseable {

  /** "After the bytes left" is no step of the program: there the platform kills it. */
  static final String BYTES_LEFT = "BYTES_LEFT";

  private static final int PEOPLE = 60;
  private static final int SLOGANS = 15;
  private static final Pattern SLOGAN = Pattern.compile("Khẩu hiệu số (\\d+):");

  private final Path data;
  private final String store;
  private final FakeBotApi api = FakeBotApi.start();
  private final Map<Long, Integer> asked = new TreeMap<>();
  private final List<String> kills = new ArrayList<>();
  private long next;

  /**
   * On a fresh data folder.
   *
   * @param store JDBC URL of a fresh PostgreSQL database; empty for SQLite
   */
  public CrashRun(Path data, String store) {
    this.data = data;
    this.store = store;
  }

  /** Where it can be killed. */
  public static List<String> points() {
    List<String> points = new ArrayList<>();
    for (Milestones.Step step : Milestones.Step.values()) {
      points.add(step.name());
    }
    points.add(BYTES_LEFT);
    return points;
  }

  /** People write a few messages, one after the other. */
  private void write(int messages) {
    for (int i = 0; i < messages; i++) {
      long person = 5_000 + next % PEOPLE;
      int number = asked.merge(person, 1, Integer::sum);
      api.people().text(person, "khẩu hiệu số " + ((number - 1) % SLOGANS + 1));
      next++;
    }
  }

  /** Starts the program and kills it when a point was reached so many times. */
  public void crash(String point, int times) throws IOException, InterruptedException {
    kills.add(point);
    if (point.equals(BYTES_LEFT)) {
      crashByPlatform(times);
      return;
    }
    try (ServerProcess server = ServerProcess.start(data, api, point, times, store)) {
      write(10);
      server.await(CrashingServer.REACHED, () -> write(1));
      server.kill();
    }
  }

  private void crashByPlatform(int times) throws IOException, InterruptedException {
    try (ServerProcess server = ServerProcess.start(data, api, "-", 0, store)) {
      Object killed = new Object();
      boolean[] done = {false};
      api.on("sendMessage")
          .after(times - 1)
          .times(1)
          .run(
              () -> {
                kill(server);
                synchronized (killed) {
                  done[0] = true;
                  killed.notifyAll();
                }
              });
      write(times + 10);
      synchronized (killed) {
        while (!done[0]) {
          killed.wait(60_000);
        }
      }
    } finally {
      api.behave();
    }
  }

  /** Starts the program and kills it after so many milliseconds, wherever it is. */
  public void crashAfter(int millis) throws IOException, InterruptedException {
    kills.add(millis + " ms");
    try (ServerProcess server = ServerProcess.start(data, api, "-", 0, store)) {
      server.await(CrashingServer.STARTED, () -> write(1));
      write(10);
      long until = System.nanoTime() + Duration.ofMillis(millis).toNanos();
      while (System.nanoTime() < until) {
        Thread.onSpinWait();
      }
      server.kill();
    }
  }

  private static void kill(ServerProcess server) {
    try {
      server.kill();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Lets the program finish; returns what is wrong, each with what is known of it. */
  public List<String> finish(Duration longest)
      throws IOException, InterruptedException, SQLException {
    List<String> faults = new ArrayList<>();
    try (ServerProcess server = ServerProcess.start(data, api, "-", 0, store)) {
      server.await(CrashingServer.STARTED, () -> {});
      write(PEOPLE);
      long deadline = System.nanoTime() + longest.toNanos();
      while ((missing() > 0 || isBusy()) && System.nanoTime() < deadline) {
        Thread.onSpinWait();
      }
      long seconds = server.stop();
      if (seconds > 15) {
        faults.add("took " + seconds + " s to stop");
      }
    }
    judge(faults);
    return faults;
  }

  /** All are answered, but a second copy may still be on its way. */
  private boolean isBusy() throws SQLException {
    return count("select count(*) from outbox where state in ('waiting', 'sending')") > 0;
  }

  private long missing() {
    return asked.entrySet().stream()
        .mapToLong(e -> Math.max(0, e.getValue() - answers(e.getKey()).size()))
        .sum();
  }

  /** What a person got, copies right after one another counted once. */
  private List<String> answers(long person) {
    List<String> answers = new ArrayList<>();
    for (String text : api.shownIn(Long.toString(person))) {
      if (answers.isEmpty() || !answers.getLast().equals(text)) {
        answers.add(text);
      }
    }
    return answers;
  }

  private void judge(List<String> faults) throws SQLException {
    int copies = 0;
    for (Map.Entry<Long, Integer> person : asked.entrySet()) {
      List<String> answers = answers(person.getKey());
      List<String> numbers = answers.stream().map(CrashRun::number).toList();
      if (!numbers.equals(expected(person.getValue()))) {
        faults.add(person.getKey() + " asked " + person.getValue() + " times, got " + numbers);
      }
      copies += api.shownIn(Long.toString(person.getKey())).size() - answers.size();
    }
    long counted = count("select coalesce(sum(copies), 0) from outbox");
    if (copies > counted) {
      faults.add(copies + " second copies, but only " + counted + " counted");
    }
    if (counted > 16L * kills.size()) {
      faults.add(counted + " of unknown outcome after " + kills.size() + " kills");
    }
    if (count("select count(*) from inbox where handled_at is null") > 0) {
      faults.add("something is left in the inbox");
    }
    for (String state : List.of("waiting", "sending", "to_check", "rejected", "gone")) {
      long left = count("select count(*) from outbox where state = '" + state + "'");
      if (left > 0) {
        faults.add(left + " left in the outbox as " + state);
      }
    }
  }

  /** The numbers of the slogans somebody asked for, in order. */
  private static List<String> expected(int asked) {
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < asked; i++) {
      numbers.add(Integer.toString(i % SLOGANS + 1));
    }
    return numbers;
  }

  /** The number of the slogan that an answer tells, or its beginning. */
  private static String number(String answer) {
    Matcher slogan = SLOGAN.matcher(answer);
    return slogan.lookingAt()
        ? slogan.group(1)
        : answer.substring(0, Math.min(60, answer.length()));
  }

  private long count(String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                store.isEmpty() ? "jdbc:sqlite:" + data.resolve("loahoc.db") : store);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** How much was asked, how often it was killed, how much may have been doubled. */
  public String summary() throws SQLException {
    return asked.values().stream().mapToInt(Integer::intValue).sum()
        + " messages, "
        + kills.size()
        + " kills, "
        + count("select coalesce(sum(copies), 0) from outbox")
        + " possibly doubled";
  }

  @Override
  public void close() {
    api.close();
  }
}
