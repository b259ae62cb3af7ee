package vn.loahoc.web.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** 10,000 open pages in 300 MB, while others are served. */
class CrowdTest {

  private static final int VISITORS = 10_000;

  /** {@code -Dloahoc.crowd.seconds=300} is the long run. */
  private static final Duration STAY =
      Duration.ofSeconds(Integer.getInteger("loahoc.crowd.seconds", 45));

  @TempDir private Path folder;

  @Test
  void tenThousandOpenPagesFitInThreeHundredMegabytes(TestReporter reporter) throws Exception {
    Process server =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx300m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                CrowdServer.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader said = server.inputReader();
        Writer asked = server.outputWriter()) {
      int port = Integer.parseInt(lastLine(said));
      try (Crowd crowd = new Crowd(port)) {
        crowd.join(VISITORS);
        long end = System.nanoTime() + STAY.toNanos();
        while (System.nanoTime() < end) {
          crowd.listen(1_000);
        }
        askAsOneOfThem(port);
        asked.write("\n");
        asked.flush();
        String answer = lastLine(said);
        reporter.publishEntry("open streams and MB of heap", answer);
        assertThat(crowd.lost()).isZero();
        assertThat(crowd.greeted()).isEqualTo(VISITORS);
        assertThat(answer).startsWith(VISITORS + " ");
      }
    } finally {
      server.destroy();
      server.waitFor();
    }
  }

  private static void askAsOneOfThem(int port) throws Exception {
    try (Browser browser = new Browser(port)) {
      browser.get("/");
      assertThat(browser.ask("mai co gi ko").statusCode()).isEqualTo(303);
      assertThat(browser.page()).contains("Muốn hỏi việc nào ạ?");
    }
  }

  /** Skips what the server logs. */
  private static String lastLine(BufferedReader said) throws IOException {
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      if (line.matches("\\d+( \\d+)?")) {
        return line;
      }
    }
    throw new AssertionError("the server ended");
  }
}
