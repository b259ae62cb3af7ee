package vn.loahoc.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import vn.loahoc.channel.Capabilities;
import vn.loahoc.corpus.Origin;
import vn.loahoc.corpus.Slogan;
import vn.loahoc.delivery.Clocks;
import vn.loahoc.delivery.Outbox;
import vn.loahoc.delivery.Stops;
import vn.loahoc.delivery.UpdateKeys;
import vn.loahoc.people.Custody;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.PrivacyKey;
import vn.loahoc.people.Registry;
import vn.loahoc.programme.Cards;
import vn.loahoc.programme.Challenges;
import vn.loahoc.programme.DailyDesk;
import vn.loahoc.programme.Items;
import vn.loahoc.programme.Portion;
import vn.loahoc.programme.ProgrammeRecords;
import vn.loahoc.programme.Saying;
import vn.loahoc.programme.Season;
import vn.loahoc.store.Database;
import vn.loahoc.store.ErasureFile;
import vn.loahoc.store.StoreLocation;

/**
 * {@code bin/bench daily [--subscribers N] [--due N] [--replies N] [--runs N] [--url JDBC-URL]}:
 * how long it takes to find the next 1,000 who are due, beside looking through all of them; how
 * many a second are put into the outbox while replies go on; the longest transaction; how long a
 * reply took meanwhile (the units of work of taking it, handling it, and its message).
 */
final class DailyBench {

  private static final LocalDateTime SEVEN = LocalDateTime.of(2023, 10, 2, 7, 0);
  private static final int NEXT = 1_000;
  private static final Duration BEFORE = Duration.ofSeconds(2);

  private DailyBench() {}

  static int run(List<String> options, PrintStream out) throws Exception {
    Arguments arguments =
        Arguments.parse(options, List.of("--subscribers", "--due", "--replies", "--runs", "--url"));
    if (arguments == null) {
      out.println(
          "usage: bin/bench daily [--subscribers N] [--due N] [--replies N] [--runs N]"
              + " [--url JDBC-URL]");
      return 2;
    }
    int subscribers = Integer.parseInt(arguments.get("--subscribers", "1000000"));
    int due = Integer.parseInt(arguments.get("--due", "100000"));
    int replies = Integer.parseInt(arguments.get("--replies", "100"));
    int runs = Integer.parseInt(arguments.get("--runs", "5"));
    Path folder = Folders.temporary("daily");
    out.println(Machine.shape());
    try (Database database = Database.open(StoreLocation.of(arguments.get("--url", ""), folder))) {
      Crowd.settle(database, subscribers, due, SEVEN);
      out.printf(Locale.ROOT, "  %,d subscribers, %,d due at 07:00%n", subscribers, due);
      Stand stand = Stand.of(database, folder);
      finding(stand, runs, out);
      enqueueing(stand, due, replies, out);
    }
    return 0;
  }

  /** The desk with what it stands on, wired as in the server. */
  private record Stand(Database database, Outbox outbox, DailyDesk desk) {

    static Stand of(Database database, Path folder) {
      Instant now = HomeTime.instant(SEVEN);
      InstantSource clock = InstantSource.fixed(now);
      Clocks clocks = new Clocks(clock, System::nanoTime);
      Capabilities able = new Capabilities(true, true, true, true, 4_096);
      Outbox outbox = new Outbox(database, clocks, channel -> able);
      Registry people =
          new Registry(
              database,
              new PrivacyKey(new byte[32]),
              new Custody("Phòng Mẫu"),
              List.of(new ProgrammeRecords()),
              ErasureFile.in(folder));
      Stops stops = new Stops(new UpdateKeys(new byte[32]), clock);
      Items items = new Items(Challenges.none(), Cards.none(), people.people());
      return new Stand(
          database,
          outbox,
          new DailyDesk(new CrowdOutlet(outbox, stops, people.people()), people, items));
    }
  }

  private static Optional<Season> season() {
    List<Saying> sayings =
        IntStream.rangeClosed(1, 15)
            .mapToObj(
                i ->
                    new Saying(
                        new Slogan(
                            i,
                            "Khẩu hiệu số " + i + " của bảng này, dài như một câu thường gặp",
                            Optional.empty(),
                            new Origin("f", "Phụ lục I", i)),
                        "Kế hoạch số 1/KH-UBND, Phụ lục I"))
            .toList();
    LocalDate first = SEVEN.toLocalDate();
    return Optional.of(
        new Season("bench", "Tuần lễ mẫu", first, first.plusDays(6), sayings, Set.of()));
  }

  private static void finding(Stand stand, int runs, PrintStream out) {
    double[] indexed = new double[runs];
    double[] all = new double[runs];
    for (int run = 0; run < runs; run++) {
      long begin = System.nanoTime();
      int found = stand.database().<Integer>read(t -> stand.desk().due(t, SEVEN, NEXT).size());
      indexed[run] = millis(begin);
      begin = System.nanoTime();
      stand
          .database()
          .read(
              t ->
                  t.query(
                          """
                          select person from programme_subscriptions where next_at + 0 <= :now
                          order by next_at + 0, person limit 1000
                          """)
                      .bind("now", HomeTime.instant(SEVEN).toEpochMilli())
                      .mapTo(String.class)
                      .list());
      all[run] = millis(begin);
      if (found != NEXT) {
        throw new IllegalStateException("found " + found);
      }
    }
    out.printf(
        Locale.ROOT,
        "  the next 1,000 due: %.1f ms, looking through all %.1f ms, ratio %.1f;"
            + " medians of %d runs%n",
        median(indexed),
        median(all),
        median(all) / median(indexed),
        runs);
  }

  private static void enqueueing(Stand stand, int due, int perSecond, PrintStream out)
      throws InterruptedException {
    AtomicBoolean over = new AtomicBoolean();
    Replies replies = new Replies(stand.database(), stand.outbox(), perSecond);
    Thread talking = Thread.ofPlatform().start(() -> replies.until(over));
    Thread.sleep(BEFORE); // at seven o'clock a program has been replying for a while
    Optional<Season> season = season();
    double longest = 0;
    double within = 0;
    double first = 0;
    double longestInside = 0;
    int done = 0;
    Portion portion = new Portion();
    long begin = System.nanoTime();
    while (true) {
      long unit = System.nanoTime();
      double[] inside = {0};
      int sent =
          stand
              .database()
              .<Integer>write(
                  t -> {
                    long started = System.nanoTime();
                    int people = stand.desk().fire(t, season, SEVEN, portion.people());
                    inside[0] = millis(started);
                    portion.took(Duration.ofNanos(System.nanoTime() - started));
                    return people;
                  });
      longest = Math.max(longest, millis(unit));
      within += inside[0];
      if (done == 0) {
        first = inside[0];
      } else {
        longestInside = Math.max(longestInside, inside[0]);
      }
      if (sent == 0) {
        break;
      }
      done += sent;
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    over.set(true);
    talking.join();
    if (done != due) {
      throw new IllegalStateException("enqueued " + done + " of " + due);
    }
    out.printf(
        Locale.ROOT,
        "  %,d put into the outbox, %,.0f/s (%,.0f/s without waiting for others and the disk);"
            + " first transaction (nothing like it run before) %.0f ms, longest of the others %.0f"
            + " ms, with waiting and commit %.0f ms%n",
        done,
        done / seconds,
        1_000 * done / within,
        first,
        longestInside,
        longest);
    out.printf(Locale.ROOT, "  replies meanwhile: %s%n", replies.told());
  }

  private static double millis(long since) {
    return (System.nanoTime() - since) / 1e6;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
