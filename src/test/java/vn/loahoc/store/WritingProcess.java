package vn.loahoc.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A JVM of its own that writes until it is killed, and prints the name of each row once the
 * database has acknowledged it.
 */
final class WritingProcess {

  private static final int CALLERS = 16;

  private WritingProcess() {}

  /** Writes for ever to the database named by a JDBC URL, or a folder for SQLite. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    StoreLocation location = StoreLocation.of(args[0], Path.of(args[1]));
    Database database = Database.open(location);
    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int c = 0; c < CALLERS; c++) {
        String caller = "c" + c + "-";
        callers.execute(
            () -> {
              for (int i = 0; true; i++) {
                String name = caller + i;
                database.write(t -> DatabaseContract.put(t, name, "x"));
                out.println(name);
              }
            });
      }
    }
  }

  /**
   * Starts one, kills it (-9) when it has acknowledged so many rows.
   *
   * @return all that it acknowledged before it died
   */
  static List<String> killedAfter(int acknowledged, String url, Path folder) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                WritingProcess.class.getName(),
                url,
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> names = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      StringBuilder line = new StringBuilder();
      for (int c = lines.read(); c >= 0; c = lines.read()) {
        if (c != '\n') {
          line.append((char) c);
          continue;
        }
        names.add(line.toString()); // a line that was cut by the kill does not count
        line.setLength(0);
        if (names.size() == acknowledged) {
          process.toHandle().destroyForcibly(); // unlike that of the process, leaves the pipe open
        }
      }
    } finally {
      process.destroyForcibly();
    }
    return names;
  }
}
