package vn.loahoc.web.resident;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.loahoc.web.Operator;
import vn.loahoc.web.WebSettings;

/** A server in a process of its own, whose memory can be told from that of its visitors. */
final class CrowdServer {

  private CrowdServer() {}

  /** Prints its port; then, for each line on its input, open streams and the heap after a GC. */
  public static void main(String[] args) throws Exception {
    WebSettings settings =
        new WebSettings(
            0,
            Optional.empty(),
            List.of("127.0.0.1", "::1"),
            List.of(),
            Optional.empty(),
            new Operator("Hội Khuyến học", Optional.empty()));
    PrintStream out = System.out;
    try (TestSite site = new TestSite(Path.of(args[0]), settings, Dialogue::answer);
        BufferedReader in =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      site.start(Dialogue.TODAY, Duration.ofSeconds(2));
      out.println(site.port());
      while (in.readLine() != null) {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        long heap = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
        out.println((int) site.meters().get("loahoc.web.streams").gauge().value() + " " + heap);
      }
    }
  }
}
