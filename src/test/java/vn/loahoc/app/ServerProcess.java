package vn.loahoc.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import vn.loahoc.channel.telegram.FakeBotApi;

/** A {@link CrashingServer} and what it says. */
final class ServerProcess implements AutoCloseable {

  private final Process process;
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

  private ServerProcess(Process process) {
    this.process = process;
    Thread.ofVirtual().start(this::read);
  }

  /** On the database of SQLite in the data folder. */
  static ServerProcess start(Path data, FakeBotApi api, String step, int times) throws IOException {
    return start(data, api, step, times, "");
  }

  /**
   * Starts it.
   *
   * @param store JDBC URL of PostgreSQL; empty for SQLite
   */
  static ServerProcess start(Path data, FakeBotApi api, String step, int times, String store)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "--enable-native-access=ALL-UNNAMED",
                    "-cp",
                    System.getProperty("java.class.path"),
                    CrashingServer.class.getName(),
                    data.toString(),
                    api.url().toString(),
                    api.token(),
                    step,
                    Integer.toString(times)))
            .redirectError(data.resolve("stderr.log").toFile());
    builder.environment().put("LOAHOC_LOG", "TRACE");
    builder.environment().put("LOAHOC_STORE_URL", store);
    return new ServerProcess(builder.start());
  }

  private void read() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(line);
      }
    } catch (IOException e) {
      lines.add("gone: " + e);
    }
  }

  /** Waits until it says something, and lets something happen again and again meanwhile. */
  void await(String wanted, Runnable meanwhile) throws InterruptedException {
    for (int i = 0; i < 400; i++) {
      String line = lines.poll(200, TimeUnit.MILLISECONDS);
      if (wanted.equals(line)) {
        return;
      }
      if (line == null) {
        meanwhile.run();
      }
    }
    throw new AssertionError("the server does not say " + wanted);
  }

  /** Kills it as {@code kill -9} does, and waits until it is gone. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  /**
   * Asks it to stop, as {@code kill} does.
   *
   * @return how many seconds it took
   */
  long stop() throws InterruptedException {
    long began = System.nanoTime();
    process.destroy();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      throw new AssertionError("the server does not stop");
    }
    return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
