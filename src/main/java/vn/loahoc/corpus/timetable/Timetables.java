package vn.loahoc.corpus.timetable;

import static vn.loahoc.corpus.ProblemCatalogue.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.corpus.Problem;
import vn.loahoc.corpus.SourceTable;
import vn.loahoc.corpus.TableReader;
import vn.loahoc.corpus.Timetable;
import vn.loahoc.corpus.TimetableReader;
import vn.loahoc.time.TimeRule;

/**
 * Reads timetables as teachers keep them: tables with headings in any order and wording, and
 * calendar files. Thread-safe.
 */
public final class Timetables implements TimetableReader {

  /** Nobody reads on; the last problem says how many there are. */
  private static final int MOST_PROBLEMS = 500;

  private static final String CALENDAR = ".ics";

  private final TableReader tables;

  /**
   * @param tables reads the tables of files
   */
  public Timetables(TableReader tables) {
    this.tables = tables;
  }

  @Override
  public boolean reads(String name) {
    return isCalendar(name) || tables.reads(name);
  }

  @Override
  public Timetable read(List<Source> files, Setting setting) {
    WardNames wards = new WardNames(setting.gazetteer());
    Clashes clashes = new Clashes();
    List<Problem> problems = new ArrayList<>();
    Map<String, Integer> order = new HashMap<>();
    List<TimeRule.Span> weeks = new ArrayList<>();
    Map<String, TimeRule.Span> titles = new HashMap<>();
    for (Source file : files) {
      order.putIfAbsent(file.name(), order.size());
      if (isCalendar(file.name())) {
        SheetReader.Result result =
            new CalendarFile(file.name(), setting, wards).read(file.bytes());
        result.sessions().forEach(clashes::add);
        problems.addAll(result.problems());
      } else {
        table(file, setting, wards, clashes, problems, order, titles).ifPresent(weeks::add);
      }
    }
    clashes.problems().stream().distinct().forEach(problems::add);
    if (!CampaignDays.isClosed(setting.campaign()) && !weeks.isEmpty()) {
      outside(clashes.kept(), weeks.getFirst(), titles, problems);
    }
    problems.sort(inOrder(order));
    return new Timetable(clashes.kept(), bounded(problems));
  }

  @Override
  public List<Problem> clashes(List<ClassSession> standing, List<ClassSession> coming) {
    Clashes clashes = new Clashes();
    standing.forEach(clashes::add);
    int known = clashes.problems().size();
    coming.forEach(clashes::add);
    return bounded(clashes.problems().subList(known, clashes.problems().size()));
  }

  /** A year that is wrong was told already. */
  private static void outside(
      List<ClassSession> sessions,
      TimeRule.Span week,
      Map<String, TimeRule.Span> titles,
      List<Problem> problems) {
    Set<Problem.Place> far =
        problems.stream()
            .filter(p -> p.code().equals("far_year") || p.code().equals("outside_campaign"))
            .map(Problem::place)
            .collect(Collectors.toSet());
    CampaignDays.outside(
            sessions,
            week,
            session ->
                titles.getOrDefault(
                    key(session.origin().file(), session.origin().sheet()), TimeRule.Span.OPEN))
        .stream()
        .filter(problem -> !far.contains(problem.place()))
        .forEach(problems::add);
  }

  /** The week that a title names. */
  private Optional<TimeRule.Span> table(
      Source file,
      Setting setting,
      WardNames wards,
      Clashes clashes,
      List<Problem> problems,
      Map<String, Integer> order,
      Map<String, TimeRule.Span> titles) {
    TableReader.Tables read = tables.read(file.bytes(), file.name());
    problems.addAll(read.problems());
    Setting known =
        setting.year().isPresent()
            ? setting
            : new Setting(setting.gazetteer(), setting.campaign(), WrittenYears.of(read.tables()));
    List<SourceTable> withoutHeadings = new ArrayList<>();
    boolean any = false;
    Optional<TimeRule.Span> week = Optional.empty();
    List<LegendRows> sheets = read.tables().stream().map(LegendRows::of).toList();
    Legend shared = Legend.of(sheets.stream().map(LegendRows::legend).toList());
    for (LegendRows sheet : sheets) {
      SourceTable table = sheet.table();
      order.putIfAbsent(key(file.name(), table.sheet()), order.size());
      Optional<SheetReader.Result> result =
          new SheetReader(file.name(), table, sheet.legend().or(shared), known, wards).read();
      any |= result.isPresent();
      week = week.or(() -> result.flatMap(SheetReader.Result::week));
      result.ifPresent(r -> titles.put(key(file.name(), table.sheet()), r.span()));
      result.ifPresent(r -> r.sessions().forEach(clashes::add));
      result.ifPresent(r -> problems.addAll(r.problems()));
      boolean explains = !sheet.legend().isEmpty() && sheets.size() > 1;
      if (result.isEmpty() && !table.rows().isEmpty() && !explains) {
        withoutHeadings.add(table);
      }
    }
    for (SourceTable table : withoutHeadings) {
      if (table.sheet().filter(name -> Phrases.TALK.has(name, "guide")).isEmpty()) {
        int first = table.rows().getFirst().number();
        Problem.Place place = Problem.Place.row(file.name(), table.sheet(), first);
        problems.add(problem(place, any ? "sheet_left_out" : "no_headings"));
      }
    }
    return week;
  }

  private static String key(String file, Optional<String> sheet) {
    return file + '\n' + sheet.orElse("");
  }

  private static boolean isCalendar(String name) {
    return name.regionMatches(
        true, Math.max(0, name.length() - CALENDAR.length()), CALENDAR, 0, CALENDAR.length());
  }

  private static Comparator<Problem> inOrder(Map<String, Integer> order) {
    return Comparator.<Problem>comparingInt(p -> order.getOrDefault(p.place().file(), 0))
        .thenComparingInt(p -> order.getOrDefault(key(p.place().file(), p.place().sheet()), 0))
        .thenComparingInt(p -> p.place().row().orElse(0));
  }

  private static List<Problem> bounded(List<Problem> problems) {
    Map<String, Integer> counts = new HashMap<>();
    List<Problem> bounded = new ArrayList<>();
    for (Problem problem : problems) {
      if (counts.merge(problem.place().file(), 1, Integer::sum) <= MOST_PROBLEMS) {
        bounded.add(problem);
      }
    }
    counts.forEach(
        (file, count) -> {
          if (count > MOST_PROBLEMS) {
            Problem.Place place = Problem.Place.file(file);
            bounded.add(problem(place, "more_problems", count - MOST_PROBLEMS));
          }
        });
    return bounded;
  }
}
