package vn.loahoc.bench;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import vn.loahoc.calendar.ClassMeeting;
import vn.loahoc.calendar.ClassQuery;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.calendar.Classes;
import vn.loahoc.calendar.RandomSessions;
import vn.loahoc.corpus.ClassSession;

/**
 * {@code bin/bench calendar}: "what is on" in one of 312 wards on one day of a year, with 200
 * classes a ward, beside a scan of all meetings of that year, which lie in memory as plain numbers.
 */
final class CalendarBench {

  private static final int WARDS = 312;
  private static final int CLASSES = 200;
  private static final int DAYS = 365;
  private static final LocalDate FIRST = LocalDate.of(2023, 10, 2);
  private static final long SEED = 7;
  private static final double REQUIRED = 20;

  private CalendarBench() {}

  static int run(List<String> options, PrintStream out) {
    Arguments arguments = Arguments.parse(options, List.of("--runs", "--questions"));
    if (arguments == null) {
      out.println("usage: bin/bench calendar [--runs N] [--questions N]");
      return 2;
    }
    int runs = Integer.parseInt(arguments.get("--runs", "5"));
    int questions = Integer.parseInt(arguments.get("--questions", "400"));
    Random random = new Random(SEED);
    List<ClassSession> sessions = new ArrayList<>();
    for (int i = 0; i < WARDS * CLASSES; i++) {
      sessions.add(RandomSessions.session(random, i, Optional.of("mau-" + i / CLASSES), FIRST));
    }
    out.println(Machine.shape());
    long begin = System.nanoTime();
    Classes classes = Classes.of(Map.of("c", sessions));
    double opened = (System.nanoTime() - begin) / 1e6;
    Scan scan = Scan.of(classes);
    out.printf(
        Locale.ROOT,
        "calendar: %d wards x %d classes, %d meetings in %d days; index made in %.0f ms%n",
        WARDS,
        CLASSES,
        scan.size,
        DAYS,
        opened);
    Timings index = new Timings();
    Timings naive = new Timings();
    // the first run warms up
    for (int run = 0; run <= runs; run++) {
      Timings one = run == 0 ? new Timings() : index;
      Timings other = run == 0 ? new Timings() : naive;
      one.begin();
      other.begin();
      for (int i = 0; i < questions; i++) {
        int ward = random.nextInt(WARDS);
        LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
        ClassQuery query = ClassQuery.of(day, day).in(Set.of("mau-" + ward));
        one.time(() -> classes.on(query).size());
        other.time(() -> scan.on(ward, day).size());
        if (classes.on(query).size() != scan.on(ward, day).size()) {
          out.println("the index and the scan differ in ward " + ward + " on " + day);
          return 1;
        }
      }
    }
    naive.print("scan of all", naive, out);
    index.print("index", naive, out);
    double ratio = naive.millis(0.99) / index.millis(0.99);
    out.printf(Locale.ROOT, "  p99 ratio %.1f (required %.0f)%n", ratio, REQUIRED);
    return ratio >= REQUIRED ? 0 : 1;
  }

  /** All meetings of the year, one after the other: the leanest way to look at each of them. */
  private static final class Scan {

    private final List<ClassSeries> series;
    private int[] classOf = new int[1 << 20];
    private int[] dayOf = new int[1 << 20];
    private int size;

    private Scan(List<ClassSeries> series) {
      this.series = series;
    }

    static Scan of(Classes classes) {
      Scan scan = new Scan(classes.all());
      for (int i = 0; i < scan.series.size(); i++) {
        for (ClassMeeting m : scan.series.get(i).between(FIRST, FIRST.plusDays(DAYS - 1))) {
          scan.add(i, (int) m.day().toEpochDay());
        }
      }
      return scan;
    }

    private void add(int number, int day) {
      if (size == dayOf.length) {
        classOf = Arrays.copyOf(classOf, size * 2);
        dayOf = Arrays.copyOf(dayOf, size * 2);
      }
      classOf[size] = number;
      dayOf[size++] = day;
    }

    List<ClassSeries> on(int ward, LocalDate day) {
      int wanted = (int) day.toEpochDay();
      List<ClassSeries> found = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        if (dayOf[i] == wanted && classOf[i] / CLASSES == ward) {
          found.add(series.get(classOf[i]));
        }
      }
      return found;
    }
  }
}
