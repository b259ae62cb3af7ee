package vn.loahoc.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.loahoc.participation.Figure;
import vn.loahoc.participation.Figures;
import vn.loahoc.participation.Part;
import vn.loahoc.participation.Scope;

/** Sets the figures of a scope out in tables, all of them as they are. */
final class Tables {

  static final String SUMMARY = "summary";
  static final String NUMBER = "number";
  static final String PAST = "past";
  static final String PER_THOUSAND = "per-thousand";

  /** Of parts nothing is told that only makes sense of everything. */
  static final List<Figure> BY_PART = Stream.of(Figure.values()).filter(Figure::isByPart).toList();

  private static final int MOST_EMPTY_DAYS = 62;

  private final Figures figures;
  private final Scope scope;
  private final Background background;

  Tables(Figures figures, Scope scope, Background background) {
    this.figures = figures;
    this.scope = scope;
    this.background = background;
  }

  List<Table> all() {
    List<Table> tables = new ArrayList<>(List.of(summary()));
    for (Part part : Part.values()) {
      tables.add(table(part));
    }
    return tables;
  }

  private Table summary() {
    Optional<Map<Figure, Long>> past = background.past().map(Background.Past::figures);
    List<Table.Column> columns = new ArrayList<>();
    columns.add(new Table.Column(NUMBER, ReportWords.say("head.number")));
    if (past.isPresent()) {
      columns.add(new Table.Column(PAST, ReportWords.say("head.past")));
    }
    List<Table.Line> lines = new ArrayList<>();
    for (Figure figure : Figure.values()) {
      List<Cell> cells = new ArrayList<>(List.of(Cell.of(figures.total().of(figure))));
      past.ifPresent(
          before ->
              cells.add(
                  Optional.ofNullable(before.get(figure))
                      .map(Cell::of)
                      .orElseGet(Cell.Missing::new)));
      lines.add(new Table.Line(figure.key(), ReportWords.title(figure), cells));
    }
    return new Table(
        SUMMARY,
        ReportWords.say("table." + SUMMARY),
        ReportWords.say("head." + SUMMARY),
        columns,
        lines);
  }

  private Table table(Part part) {
    Optional<Background.Population> people =
        background.people().filter(population -> part == Part.WARD);
    List<Table.Column> columns = new ArrayList<>();
    for (Figure figure : BY_PART) {
      columns.add(new Table.Column(figure.key(), ReportWords.title(figure)));
    }
    if (people.isPresent()) {
      columns.add(new Table.Column(PER_THOUSAND, ReportWords.say("figure." + PER_THOUSAND)));
    }
    List<Table.Line> lines = new ArrayList<>();
    parts(part).forEach((name, values) -> lines.add(line(name, label(part, name), values, people)));
    if (part != Part.DAY) {
      lines.sort(ranking());
    }
    lines.add(line(Table.Line.TOTAL, ReportWords.say("total"), figures.total(), people));
    return new Table(
        part.key(),
        ReportWords.say("table." + part.key()),
        ReportWords.say("head." + part.key()),
        columns,
        lines);
  }

  /** Days without anything are days too. */
  private SortedMap<String, Figures.Line> parts(Part part) {
    SortedMap<String, Figures.Line> parts = new TreeMap<>(figures.parts(part));
    LocalDate last = scope.first().plusDays(MOST_EMPTY_DAYS);
    if (part == Part.DAY && scope.last().isBefore(last)) {
      scope
          .first()
          .datesUntil(scope.last().plusDays(1))
          .forEach(day -> parts.putIfAbsent(day.toString(), new Figures.Line(Map.of())));
    }
    return parts;
  }

  private static Table.Line line(
      String key, String label, Figures.Line values, Optional<Background.Population> people) {
    List<Cell> cells = new ArrayList<>();
    for (Figure figure : BY_PART) {
      cells.add(Cell.of(values.of(figure)));
    }
    people.ifPresent(
        population -> cells.add(perThousand(values.of(Figure.VISITS), population, key)));
    return new Table.Line(key, label, cells);
  }

  private static Cell perThousand(long visits, Background.Population population, String ward) {
    long people = population.byWard().getOrDefault(ward, 0L);
    return people < 1
        ? new Cell.Missing()
        : new Cell.Value(
            BigDecimal.valueOf(visits * 1_000)
                .divide(BigDecimal.valueOf(people), 1, RoundingMode.HALF_UP));
  }

  /** The most visits first; what says nothing comes last. */
  private static Comparator<Table.Line> ranking() {
    int visits = BY_PART.indexOf(Figure.VISITS);
    Function<Table.Line, BigDecimal> number =
        line ->
            line.cells().get(visits) instanceof Cell.Value value ? value.value() : BigDecimal.ZERO;
    return Comparator.comparing((Table.Line line) -> line.key().isEmpty())
        .thenComparing(number, Comparator.reverseOrder())
        .thenComparing(Table.Line::key);
  }

  private String label(Part part, String name) {
    if (name.isEmpty()) {
      return ReportWords.none(part);
    }
    return switch (part) {
      case DAY -> Days.full(LocalDate.parse(name));
      case CHANNEL -> ReportWords.channel(name);
      case WARD ->
          Optional.ofNullable(figures.former().get(name))
              .map(
                  old ->
                      ReportWords.say(
                          "ward.former", "ward", name, "former", String.join(", ", old)))
              .orElse(name);
      case ACTIVITY, CENTRE -> name;
      case AUDIENCE -> ReportWords.audience(name);
    };
  }
}
