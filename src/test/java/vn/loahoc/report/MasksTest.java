package vn.loahoc.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.participation.Activity;
import vn.loahoc.participation.Counting;
import vn.loahoc.participation.Figure;
import vn.loahoc.participation.Figures;
import vn.loahoc.participation.Part;
import vn.loahoc.participation.RandomLedger;
import vn.loahoc.participation.Scope;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;

/** What anybody may see gives nothing away to somebody who adds, subtracts and compares it all. */
class MasksTest {

  private static final Scope SCOPE =
      new Scope(
          RandomLedger.CAMPAIGN,
          RandomLedger.FIRST,
          RandomLedger.FIRST.plusDays(4),
          Optional.empty(),
          RandomLedger.TODAY);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void noSmallFigureOfRandomTablesCanBeNarrowedByLinearReasoning(long seed) {
    Random random = new Random(seed);
    int hidden = 0;
    for (int round = 0; round < 60; round++) {
      Figures figures = random(random);
      hidden += attack("seed " + seed + " round " + round, figures);
    }
    assertThat(hidden).as("small figures that were attacked").isGreaterThan(100);
  }

  @Test
  void noSmallFigureOfALedgerCanBeNarrowedByLinearReasoning() {
    try (Database database =
        Database.open(new StoreLocation.SqliteFile(folder.resolve("loahoc.db")))) {
      for (int step = 1; step < 8; step++) {
        new RandomLedger(step).fill(database, 12);
        String what = "step " + step;
        Report report =
            database.read(t -> new Reports().open(t, SCOPE, Background.of("Tuần lễ thử")));
        assertThat(report.tables())
            .extracting(Table::key)
            .containsExactly("summary", "day", "ward", "activity", "channel", "audience");
        assertThat(shown(report)).as(what).noneMatch(v -> v.signum() > 0 && v.intValue() < 5);
        Figures figures = database.read(t -> new Counting().count(t, SCOPE));
        attack(what, figures);
      }
    }
  }

  private static List<BigDecimal> shown(Report report) {
    return report.tables().stream()
        .flatMap(table -> table.lines().stream())
        .flatMap(line -> line.cells().stream())
        .flatMap(c -> c instanceof Cell.Value value ? Stream.of(value.value()) : Stream.empty())
        .toList();
  }

  @Test
  void whatIsNotSmallAndGivesNothingAwayIsTold() {
    Figures figures =
        figures(Map.of("Tân Mẫu", new long[] {120, 60}, "Bến Mới", new long[] {80, 40}), List.of());
    List<Table> tables = new OpenTables(figures, SCOPE, Background.of("Tuần lễ thử")).all();
    Table wards =
        tables.stream().filter(table -> table.key().equals("ward")).findFirst().orElseThrow();
    assertThat(wards.lines().stream().map(line -> line.label() + " " + line.cells()))
        .containsExactly(
            "Bến Mới " + List.of(Cell.of(80), Cell.of(40)),
            "Tân Mẫu " + List.of(Cell.of(120), Cell.of(60)),
            "Tất cả " + List.of(Cell.of(200), Cell.of(100)));
  }

  @Test
  void oneSmallFigureTakesOneMoreWithIt() {
    Figures figures =
        figures(
            Map.of(
                "Tân Mẫu", new long[] {120, 60},
                "Bến Mới", new long[] {80, 40},
                "Bến Xưa", new long[] {3, 2}),
            List.of());
    List<Table> tables = new OpenTables(figures, SCOPE, Background.of("Tuần lễ thử")).all();
    Table wards =
        tables.stream().filter(table -> table.key().equals("ward")).findFirst().orElseThrow();
    assertThat(wards.lines().stream().map(line -> line.label() + " " + line.cells()))
        .containsExactly(
            "Bến Mới " + List.of(new Cell.Withheld(), new Cell.Withheld()),
            "Bến Xưa " + List.of(new Cell.Under(), new Cell.Under()),
            "Tân Mẫu " + List.of(Cell.of(120), Cell.of(60)),
            "Tất cả " + List.of(Cell.of(203), Cell.of(102)));
  }

  @Test
  void underATotalThatIsHiddenADayWithoutAnythingIsNotToldEither() {
    Figures figures = figures(Map.of("Tân Mẫu", new long[] {4, 2}), List.of());
    List<Table> tables = new OpenTables(figures, SCOPE, Background.of("Tuần lễ thử")).all();
    assertThat(tables)
        .filteredOn(table -> table.key().equals("day"))
        .flatExtracting(Table::lines)
        .hasSize(6)
        .flatExtracting(Table.Line::cells)
        .noneMatch(Cell.Value.class::isInstance);
  }

  /** Wards with visits and persons, all on one day, by one channel and for nobody in particular. */
  private static Figures figures(Map<String, long[]> wards, List<Activity> activities) {
    Map<Part, SortedMap<String, Figures.Line>> by = new HashMap<>();
    SortedMap<String, Figures.Line> lines = new TreeMap<>();
    long visits = 0;
    long persons = 0;
    for (Map.Entry<String, long[]> ward : wards.entrySet()) {
      lines.put(ward.getKey(), line(ward.getValue()[0], ward.getValue()[1]));
      visits += ward.getValue()[0];
      persons += ward.getValue()[1];
    }
    by.put(Part.WARD, lines);
    for (Part part : List.of(Part.DAY, Part.CHANNEL, Part.AUDIENCE)) {
      String only = part == Part.DAY ? RandomLedger.FIRST.toString() : "";
      by.put(part, new TreeMap<>(Map.of(only, line(visits, persons))));
    }
    Map<String, Activity> known = new HashMap<>();
    activities.forEach(one -> known.put(one.label(), one));
    return new Figures(line(visits, persons), by, known, Map.<String, SortedSet<String>>of());
  }

  private static Figures.Line line(long visits, long persons) {
    return new Figures.Line(Map.of(Figure.VISITS, visits, Figure.PERSONS, persons));
  }

  /** Visits that are thrown into days, wards, activities, channels and audiences. */
  private static Figures random(Random random) {
    int wards = 1 + random.nextInt(4);
    Map<String, Activity> activities = new HashMap<>();
    Tossed tossed = new Tossed();
    int visits = 1 + random.nextInt(90);
    for (int i = 0; i < visits; i++) {
      String ward = "w" + (int) (wards * random.nextDouble() * random.nextDouble());
      String activity = "";
      if (random.nextInt(4) > 0) {
        Activity held =
            new Activity(
                "o",
                "c",
                "a" + random.nextInt(3),
                new Activity.Setting(Optional.of(ward), Optional.empty(), Optional.empty()));
        activities.put(held.label(), held);
        activity = held.label();
      }
      tossed.visit(
          random.nextBoolean() ? "" : "p" + random.nextInt(30),
          1 + random.nextInt(random.nextInt(5) == 0 ? 12 : 2),
          Map.of(
              Part.DAY,
              RandomLedger.FIRST.plusDays(random.nextInt(3)).toString(),
              Part.WARD,
              ward,
              Part.ACTIVITY,
              activity,
              Part.CHANNEL,
              random.nextInt(5) == 0 ? "web" : "telegram",
              Part.AUDIENCE,
              random.nextInt(3) == 0 ? "thiếu nhi" : ""));
    }
    return new Figures(
        tossed.total(), tossed.by(), activities, Map.<String, SortedSet<String>>of());
  }

  /**
   * @return how many small figures were not told
   */
  private static int attack(String what, Figures figures) {
    List<Table> tables = new OpenTables(figures, SCOPE, Background.of("Tuần lễ thử")).all();
    Attacker attacker = new Attacker(tables, figures);
    List<String> found = new ArrayList<>();
    int attacked = attacker.narrowed(found);
    assertThat(found).as(() -> what + ": " + figures.total() + " " + figures.by()).isEmpty();
    return attacked;
  }
}
