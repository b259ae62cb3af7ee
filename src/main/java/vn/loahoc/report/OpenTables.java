package vn.loahoc.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.participation.Activity;
import vn.loahoc.participation.Figure;
import vn.loahoc.participation.Figures;
import vn.loahoc.participation.Part;
import vn.loahoc.participation.Scope;

/**
 * Sets figures out in tables that anybody may see: visits and persons only, in the order of names,
 * and no figure under five, nor one from which it could be computed. Not thread-safe.
 */
final class OpenTables {

  private static final List<Figure> COLUMNS = List.of(Figure.VISITS, Figure.PERSONS);

  /** Centres are compared for staff only. */
  private static final Set<Part> PARTS = EnumSet.complementOf(EnumSet.of(Part.CENTRE));

  private final Figures figures;
  private final Scope scope;
  private final List<Table> exact;
  private final Map<Masks.Place, Long> values = new HashMap<>();
  private final List<Masks.Adding> adding = new ArrayList<>();
  private final List<Masks.AtMost> atMost = new ArrayList<>();

  /** Columns in which it is not even told which of the hidden figures are small. */
  private final Set<String> thin = new HashSet<>();

  OpenTables(Figures figures, Scope scope, Background background) {
    this.figures = figures;
    this.scope = scope;
    this.exact =
        new Tables(figures, scope, Background.of(background.campaign()))
            .all().stream().filter(table -> !table.key().equals(Part.CENTRE.key())).toList();
  }

  List<Table> all() {
    for (Figure figure : COLUMNS) {
      values.put(total(figure), figures.total().of(figure));
    }
    atMost.add(new Masks.AtMost(total(Figure.PERSONS), total(Figure.VISITS)));
    for (Part part : PARTS) {
      gather(part);
    }
    byWard().forEach(this::gatherActivities);
    Masks masks = new Masks(values, adding, atMost);
    Set<Masks.Place> hidden = masks.hide(total(Figure.VISITS), total(Figure.PERSONS));
    COLUMNS.stream().map(Figure::key).filter(masks::isTooThin).forEach(thin::add);
    List<Table> open = new ArrayList<>();
    for (Table table : exact) {
      open.add(table.key().equals(Tables.SUMMARY) ? summary(table, hidden) : part(table, hidden));
    }
    return open;
  }

  private static Masks.Place total(Figure figure) {
    return new Masks.Place(Table.Line.TOTAL, Table.Line.TOTAL, figure.key());
  }

  private static Masks.Place place(Part part, String name, Figure figure) {
    return new Masks.Place(part.key(), name, figure.key());
  }

  private void gather(Part part) {
    for (Figure figure : COLUMNS) {
      List<Masks.Place> all = new ArrayList<>();
      for (String name : told(part)) {
        Masks.Place place = place(part, name, figure);
        values.put(place, figures.part(part, name).of(figure));
        all.add(place);
      }
      adding.add(sum(total(figure), all, figure));
    }
    for (String name : told(part)) {
      atMost.add(
          new Masks.AtMost(place(part, name, Figure.PERSONS), place(part, name, Figure.VISITS)));
    }
  }

  /**
   * Every line of a table, also a day without anything, which is not told where its total is not.
   * Of what belongs to no activity nothing is told among the activities.
   */
  private List<String> told(Part part) {
    return exact.stream()
        .filter(table -> table.key().equals(part.key()))
        .flatMap(table -> table.lines().stream())
        .filter(line -> !line.isTotal())
        .map(Table.Line::key)
        .filter(name -> part != Part.ACTIVITY || !name.isEmpty())
        .toList();
  }

  private Masks.Adding sum(Masks.Place whole, List<Masks.Place> all, Figure figure) {
    long sum = all.stream().mapToLong(place -> values.getOrDefault(place, 0L)).sum();
    return new Masks.Adding(
        whole, all, Math.max(0, values.getOrDefault(whole, 0L) - sum), !figure.adds());
  }

  /** The activities of a ward are a part of it. */
  private void gatherActivities(String ward, List<String> activities) {
    for (Figure figure : COLUMNS) {
      Masks.Place whole = place(Part.WARD, ward, figure);
      if (values.containsKey(whole)) {
        adding.add(
            sum(
                whole,
                activities.stream().map(name -> place(Part.ACTIVITY, name, figure)).toList(),
                figure));
      }
    }
  }

  /** The labels of activities by the ward of today in which they are. */
  private Map<String, List<String>> byWard() {
    Map<String, List<String>> byWard = new HashMap<>();
    for (String label : told(Part.ACTIVITY)) {
      Optional.ofNullable(figures.activities().get(label))
          .map(Activity::setting)
          .flatMap(Activity.Setting::ward)
          .map(name -> scope.today().getOrDefault(name, name))
          .ifPresent(ward -> byWard.computeIfAbsent(ward, w -> new ArrayList<>()).add(label));
    }
    return byWard;
  }

  private Table summary(Table table, Set<Masks.Place> hidden) {
    List<Table.Line> lines = new ArrayList<>();
    for (Figure figure : COLUMNS) {
      Cell cell = masked(hidden, total(figure), figures.total().of(figure));
      lines.add(new Table.Line(figure.key(), ReportWords.title(figure), List.of(cell)));
    }
    List<Table.Column> number = List.of(table.columns().getFirst());
    return new Table(table.key(), table.title(), table.head(), number, lines);
  }

  private Table part(Table table, Set<Masks.Place> hidden) {
    List<Table.Column> columns =
        COLUMNS.stream()
            .map(figure -> new Table.Column(figure.key(), ReportWords.title(figure)))
            .toList();
    List<Table.Line> lines = new ArrayList<>();
    for (Table.Line line : table.lines()) {
      boolean activities = table.key().equals(Part.ACTIVITY.key());
      if (line.isTotal() && activities) {
        continue; // what belongs to no activity is not told, so they do not add up
      }
      List<Cell> cells = new ArrayList<>();
      for (Figure figure : COLUMNS) {
        Masks.Place place =
            line.isTotal() ? total(figure) : new Masks.Place(table.key(), line.key(), figure.key());
        cells.add(masked(hidden, place, value(place, figure)));
      }
      if (!(activities && line.key().isEmpty())) {
        lines.add(new Table.Line(line.key(), line.label(), cells));
      }
    }
    lines.sort(
        Comparator.comparing(Table.Line::isTotal)
            .thenComparing(line -> line.key().isEmpty())
            .thenComparing(Table.Line::key));
    return new Table(table.key(), table.title(), table.head(), columns, lines);
  }

  private long value(Masks.Place place, Figure figure) {
    return place.equals(total(figure))
        ? figures.total().of(figure)
        : values.getOrDefault(place, 0L);
  }

  private Cell masked(Set<Masks.Place> hidden, Masks.Place place, long value) {
    if (!hidden.contains(place)) {
      return Cell.of(value);
    }
    return value < Masks.LEAST && !thin.contains(place.column())
        ? new Cell.Under()
        : new Cell.Withheld();
  }
}
