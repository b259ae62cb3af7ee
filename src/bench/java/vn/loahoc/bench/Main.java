package vn.loahoc.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code bin/bench NAME [option…]}: runs one benchmark. */
public final class Main {

  /** One line per benchmark. */
  private static final Map<String, Benchmark> BENCHMARKS =
      new TreeMap<>(
          Map.<String, Benchmark>ofEntries(
              Map.entry("answer", AnswerBench::run),
              Map.entry("calendar", CalendarBench::run),
              Map.entry("crash", CrashBench::run),
              Map.entry("daily", DailyBench::run),
              Map.entry("ledger", LedgerBench::run),
              Map.entry("load", LoadBench::run),
              Map.entry("passages", PassagesBench::run),
              Map.entry("retrieval", RetrievalBench::run),
              Map.entry("start", StartBench::run),
              Map.entry("store", StoreBench::run),
              Map.entry("timetable", TimetableBench::run)));

  /** Something that can be measured. */
  @FunctionalInterface
  interface Benchmark {

    /**
     * Measures and prints.
     *
     * @return the exit code
     * @throws Exception whatever goes wrong: a benchmark may end with a stack trace
     */
    int run(List<String> options, PrintStream out) throws Exception;
  }

  private Main() {}

  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Benchmark benchmark = args.length == 0 ? null : BENCHMARKS.get(args[0]);
    if (benchmark == null) {
      out.println("usage: bin/bench NAME [option…], where NAME is one of " + BENCHMARKS.keySet());
      System.exit(2);
      return;
    }
    System.exit(benchmark.run(List.of(args).subList(1, args.length), out));
  }
}
