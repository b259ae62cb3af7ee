package vn.loahoc.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** A JVM of its own that takes the lease, says whether it has it, and keeps it until it dies. */
final class LeaseProcess {

  private LeaseProcess() {}

  /** Takes the lease on a database (a URL, or "" for SQLite) and a folder. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path data = Path.of(args[1]);
    Optional<Lease> lease = Lease.take(data, StoreLocation.of(args[0], data));
    out.println(lease.isPresent() ? "taken" : "in use");
    while (System.in.read() >= 0) {
      // until the parent is gone
    }
  }

  static Process start(String url, Path data) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            LeaseProcess.class.getName(),
            url,
            data.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  static String firstLine(Process process) throws IOException {
    return new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))
        .readLine();
  }
}
