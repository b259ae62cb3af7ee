package vn.loahoc.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A JVM of its own that restores a backup until it is done or killed. */
final class RestoringProcess {

  private RestoringProcess() {}

  /** Restores into the database named by a JDBC URL, or a folder for SQLite. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Household household = new Household(Path.of(args[1]), args[0]).sleep();
    out.println("begins");
    household.restoring().restore(Path.of(args[2]));
    out.println("done");
  }

  /** Starts one and kills it (-9) so long after it began; false if it was done before. */
  static boolean killedAfter(Duration time, String url, Path data, Path backup)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                RestoringProcess.class.getName(),
                url,
                data.toString(),
                backup.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      lines.readLine();
      boolean isOver = process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
      process.toHandle().destroyForcibly();
      process.waitFor();
      return !isOver;
    } finally {
      process.destroyForcibly();
    }
  }
}
