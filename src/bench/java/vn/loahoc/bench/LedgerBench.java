package vn.loahoc.bench;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import vn.loahoc.participation.Counting;
import vn.loahoc.participation.Figure;
import vn.loahoc.participation.Figures;
import vn.loahoc.participation.Ledger;
import vn.loahoc.participation.LedgerEntry;
import vn.loahoc.participation.Summing;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;

/**
 * {@code bin/bench ledger [--entries N] [--writes N] [--batch N] [--runs N]}: entries a second in
 * group commits with {@code synchronous=FULL}, beside plain JDBC that commits the same batches;
 * then all figures of a ledger of so many entries, from sums kept beside them.
 */
final class LedgerBench {

  /** What a day brings while nobody sums. */
  private static final int NEWER = 10_000;

  private static final Instant AT = Instant.parse("2024-10-02T01:00:00Z");

  private LedgerBench() {}

  static int run(List<String> options, PrintStream out) throws Exception {
    Arguments arguments =
        Arguments.parse(options, List.of("--entries", "--writes", "--batch", "--runs"));
    if (arguments == null) {
      out.println("usage: bin/bench ledger [--entries N] [--writes N] [--batch N] [--runs N]");
      return 2;
    }
    int entries = Integer.parseInt(arguments.get("--entries", "5000000"));
    int writes = Integer.parseInt(arguments.get("--writes", "40000"));
    int batch = Integer.parseInt(arguments.get("--batch", "64"));
    int runs = Integer.parseInt(arguments.get("--runs", "5"));
    out.println(Machine.shape());
    Path folder = Folders.temporary("ledger-bench");
    writes(folder, writes, batch, runs, out);
    tallies(folder, entries, runs, out);
    return 0;
  }

  private static void writes(Path folder, int count, int batch, int runs, PrintStream out)
      throws Exception {
    double[] ours = new double[runs];
    double[] plain = new double[runs];
    double[] ratio = new double[runs];
    Path ourFolder = Files.createDirectory(folder.resolve("ours"));
    Path file = ourFolder.resolve("loahoc.db");
    Path plainFile = folder.resolve("plain.db");
    try (Database database = Database.open(StoreLocation.of("", ourFolder))) {
      LedgerRows.copySchema(file, plainFile);
      try (LedgerRows rows = LedgerRows.safe(plainFile)) {
        for (int run = 0; run < runs; run++) { // in turn, so that both see the same machine
          int first = run * count;
          ours[run] = ours(database, first, count, batch);
          plain[run] = plain(rows, first, count, batch);
          ratio[run] = ours[run] / plain[run];
        }
      }
    }
    out.printf(
        Locale.ROOT,
        "  writing: %,.0f entries/s by %d callers, plain JDBC in batches of %d %,.0f/s, ratio %.2f;"
            + " medians of %d runs of %d%n",
        median(ours),
        batch,
        batch,
        median(plain),
        median(ratio),
        runs,
        count);
  }

  /** Each caller waits until its entry is committed, as a turn of a conversation does. */
  private static double ours(Database database, int first, int count, int callers) {
    Ledger ledger = new Ledger();
    AtomicInteger next = new AtomicInteger(first);
    long begin = System.nanoTime();
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int caller = 0; caller < callers; caller++) {
        executor.execute(
            () -> {
              for (int i = next.getAndIncrement(); i < first + count; i = next.getAndIncrement()) {
                LedgerEntry entry = LedgerRows.row(i);
                database.write(t -> ledger.record(t, entry, AT));
              }
            });
      }
    }
    return count * 1e9 / (System.nanoTime() - begin);
  }

  private static double plain(LedgerRows rows, int first, int count, int batch) throws Exception {
    long begin = System.nanoTime();
    for (int i = first; i < first + count; i++) {
      rows.insert(LedgerRows.row(i));
      if ((i - first) % batch == batch - 1) {
        rows.commit();
      }
    }
    rows.commit();
    return count * 1e9 / (System.nanoTime() - begin);
  }

  private static void tallies(Path folder, int entries, int runs, PrintStream out)
      throws Exception {
    Path data = Files.createDirectory(folder.resolve("large"));
    Database.open(StoreLocation.of("", data)).close();
    long begin = System.nanoTime();
    try (LedgerRows rows = LedgerRows.fast(data.resolve("loahoc.db"))) {
      for (int i = 0; i < entries; i++) {
        rows.insert(LedgerRows.row(i));
      }
      rows.correct(entries / 100);
      rows.commit();
    }
    out.printf(
        Locale.ROOT,
        "  filled with %,d entries in %.0f s, %,d MB%n",
        entries,
        (System.nanoTime() - begin) / 1e9,
        Files.size(data.resolve("loahoc.db")) >> 20);
    try (Database database = Database.open(StoreLocation.of("", data))) {
      sum(database, out);
      figures(database, runs, "all figures", out);
      try (LedgerRows rows = LedgerRows.fast(data.resolve("loahoc.db"))) {
        for (int i = entries; i < entries + NEWER; i++) {
          rows.insert(LedgerRows.row(i));
        }
        rows.commit();
      }
      figures(database, runs, "with %,d newer entries".formatted(NEWER), out);
    }
  }

  private static void figures(Database database, int runs, String what, PrintStream out) {
    double[] seconds = new double[runs];
    Figures figures = null;
    for (int run = 0; run < runs; run++) {
      long begin = System.nanoTime();
      figures = database.read(t -> new Counting().count(t, LedgerRows.SCOPE));
      seconds[run] = (System.nanoTime() - begin) / 1e9;
    }
    out.printf(
        Locale.ROOT,
        "  %s: %.2f s, the first time %.2f s; median of %d runs; %,d visits, %,d persons%n",
        what,
        median(seconds),
        seconds[0],
        runs,
        figures == null ? 0 : figures.total().of(Figure.VISITS),
        figures == null ? 0 : figures.total().of(Figure.PERSONS));
  }

  /** What a job does in the background, here all at once. */
  private static void sum(Database database, PrintStream out) {
    Summing summing = new Summing();
    double longest = 0;
    int units = 0;
    long begin = System.nanoTime();
    for (boolean more = true; more; units++) {
      long unit = System.nanoTime();
      more = database.write(summing::advance);
      longest = Math.max(longest, (System.nanoTime() - unit) / 1e6);
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    out.printf(
        Locale.ROOT,
        "  summed in %.0f s by %,d transactions, the longest %.0f ms%n",
        seconds,
        units,
        longest);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
