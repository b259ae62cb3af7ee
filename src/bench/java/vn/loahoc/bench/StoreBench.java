package vn.loahoc.bench;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;
import vn.loahoc.store.Transaction;

/**
 * {@code bin/bench store [--callers N] [--units N] [--runs N] [--url JDBC-URL]}: small units of
 * work a second (one row each, committed with {@code synchronous=FULL}), beside one caller alone,
 * who gets a commit for each; and reads of one row a second.
 */
final class StoreBench {

  private StoreBench() {}

  static int run(List<String> options, PrintStream out) throws Exception {
    Arguments arguments =
        Arguments.parse(options, List.of("--callers", "--units", "--runs", "--url"));
    if (arguments == null) {
      out.println("usage: bin/bench store [--callers N] [--units N] [--runs N] [--url JDBC-URL]");
      return 2;
    }
    int callers = Integer.parseInt(arguments.get("--callers", "64"));
    int units = Integer.parseInt(arguments.get("--units", "100000"));
    int runs = Integer.parseInt(arguments.get("--runs", "5"));
    Path folder = Files.createTempDirectory("store-bench");
    out.println(Machine.shape());
    long begin = System.nanoTime();
    try (Database database = Database.open(StoreLocation.of(arguments.get("--url", ""), folder))) {
      out.printf(Locale.ROOT, "  opened in %d ms%n", (System.nanoTime() - begin) / 1_000_000);
      double[] together = new double[runs];
      double[] alone = new double[runs];
      double[] reads = new double[runs];
      for (int run = 0; run < runs; run++) {
        String name = "bench-" + begin + "-" + run + "-";
        together[run] = perSecond(callers, units, i -> database.write(t -> put(t, name + i)));
        alone[run] = perSecond(1, units / 50, i -> database.write(t -> put(t, name + "a" + i)));
        reads[run] = perSecond(callers, units, i -> database.read(t -> get(t, name + i)));
      }
      out.printf(
          Locale.ROOT,
          "  %d callers %,.0f units/s, one caller %,.0f units/s, ratio %.1f; reads %,.0f/s;"
              + " medians of %d runs of %d%n",
          callers,
          median(together),
          median(alone),
          median(together) / median(alone),
          median(reads),
          runs,
          units);
    }
    return 0;
  }

  /** Something done once for each number. */
  private interface Work {
    void once(int number);
  }

  private static double perSecond(int callers, int count, Work work) {
    AtomicInteger next = new AtomicInteger();
    long begin = System.nanoTime();
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int caller = 0; caller < callers; caller++) {
        executor.execute(
            () -> {
              for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                work.once(i);
              }
            });
      }
    }
    return count * 1e9 / (System.nanoTime() - begin);
  }

  private static int put(Transaction t, String name) {
    return t.update("insert into switches (name, value, changed_at) values (:name, 'x', 0)")
        .bind("name", name)
        .execute();
  }

  private static String get(Transaction t, String name) {
    return t.query("select value from switches where name = :name")
        .bind("name", name)
        .mapTo(String.class)
        .one();
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
