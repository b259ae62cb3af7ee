package vn.loahoc.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * {@code bin/bench start [--runs N] [argument…]}: wall time from the launch of {@code bin/loahoc}
 * to its end, beside a bare JVM that prints one word; both warm, taken in turns. The default
 * arguments ask one question.
 */
final class StartBench {

  private static final List<String> QUESTION =
      List.of("ask", "--as-of", "2023-09-30", "khai mac may gio o dau");

  private static final String HELLO =
      "public class Hello { public static void main(String[] a) { System.out.println(\"hello\"); }"
          + " }";

  private StartBench() {}

  static int run(List<String> options, PrintStream out) throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(options);
    int runs = 11;
    int at = arguments.indexOf("--runs");
    if (at >= 0) {
      runs = Integer.parseInt(arguments.remove(at + 1));
      arguments.remove(at);
    }
    List<String> program = new ArrayList<>();
    program.add(Path.of(System.getProperty("loahoc.home", ""), "bin", "loahoc").toString());
    program.addAll(arguments.isEmpty() ? QUESTION : arguments);
    List<String> bare = bareJvm();
    out.println(Machine.shape());
    // the first start builds, the second warms the file cache
    int code = 0;
    for (int i = 0; i < 2; i++) {
      code = start(program);
      start(bare);
    }
    long[] ours = new long[runs];
    long[] theirs = new long[runs];
    for (int i = 0; i < runs; i++) {
      ours[i] = millis(program);
      theirs[i] = millis(bare);
    }
    out.println(
        "start: %s: median %d ms (%d to %d), bare JVM %d ms, ratio %.1f, %d runs, exit code %d"
            .formatted(
                "bin/loahoc " + String.join(" ", program.subList(1, program.size())),
                median(ours),
                Arrays.stream(ours).min().orElse(0),
                Arrays.stream(ours).max().orElse(0),
                median(theirs),
                (double) median(ours) / median(theirs),
                runs,
                code));
    return code;
  }

  private static List<String> bareJvm() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("bare-jvm");
    folder.toFile().deleteOnExit();
    Files.writeString(folder.resolve("Hello.java"), HELLO);
    String bin = System.getProperty("java.home") + "/bin/";
    start(List.of(bin + "javac", "-d", folder.toString(), folder + "/Hello.java"));
    return List.of(
        bin + "java",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-cp",
        folder.toString(),
        "Hello");
  }

  private static long millis(List<String> command) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    start(command);
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
  }

  private static int start(List<String> command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  private static long median(long[] values) {
    long[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
