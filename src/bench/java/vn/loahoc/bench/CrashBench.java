package vn.loahoc.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import vn.loahoc.app.CrashRun;

/**
 * {@code bin/bench crash [--rounds 200] [--seed 1]}: kills the program again and again, at its
 * named points and at random moments, and judges by what the platform got.
 */
final class CrashBench {

  private CrashBench() {}

  static int run(List<String> options, PrintStream out) throws Exception {
    Arguments arguments = Arguments.parse(options, List.of("--rounds", "--seed"));
    if (arguments == null) {
      out.println("usage: bin/bench crash [--rounds N] [--seed N]");
      return 2;
    }
    int rounds = Integer.parseInt(arguments.get("--rounds", "200"));
    Random random = new Random(Long.parseLong(arguments.get("--seed", "1")));
    List<String> points = CrashRun.points();
    try (CrashRun run = new CrashRun(Folders.temporary("crash"), "")) {
      for (int i = 0; i < rounds; i++) {
        if (i % 2 == 0) {
          run.crash(points.get(i / 2 % points.size()), 1 + random.nextInt(5));
        } else {
          run.crashAfter(random.nextInt(1_500));
        }
      }
      List<String> faults = run.finish(Duration.ofMinutes(10));
      out.println(run.summary() + (faults.isEmpty() ? ": nothing lost" : ""));
      faults.forEach(out::println);
      return faults.isEmpty() ? 0 : 1;
    }
  }
}
