package vn.loahoc.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.linear.UnboundedSolutionException;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import vn.loahoc.participation.Activity;
import vn.loahoc.participation.Figure;
import vn.loahoc.participation.Figures;
import vn.loahoc.participation.Part;

/**
 * Somebody who has the tables that anybody may see, knows in which ward each activity was and how
 * tables are made, and computes by linear programming between what bounds each figure must lie. It
 * knows even how many visits belong to no activity, which no table says.
 */
final class Attacker {

  private static final double CLOSE = 1e-6;
  private static final String VISITS = "visits";
  private static final String PERSONS = "persons";

  private final List<Table> tables;
  private final Figures figures;
  private final Map<String, Integer> variables = new LinkedHashMap<>();
  private final Map<Integer, Cell> cells = new LinkedHashMap<>();
  private final List<LinearConstraint> constraints = new ArrayList<>();

  Attacker(List<Table> tables, Figures figures) {
    this.tables = tables;
    this.figures = figures;
    for (Table table : tables) {
      for (Table.Line line : table.lines()) {
        String column = VISITS;
        for (Cell cell : line.cells()) {
          boolean summary = table.key().equals("summary");
          String name =
              summary || line.isTotal()
                  ? name("", "", summary ? line.key() : column)
                  : name(table.key(), line.key(), column);
          int variable = variables.computeIfAbsent(name, n -> variables.size());
          cells.put(variable, cell);
          column = PERSONS;
        }
      }
    }
    know();
  }

  private static String name(String table, String line, String column) {
    return table + "|" + line + "|" + column;
  }

  private void know() {
    cells.forEach(
        (variable, cell) -> {
          switch (cell) {
            case Cell.Value value ->
                add(Map.of(variable, 1.0), Relationship.EQ, value.value().doubleValue());
            case Cell.Under under -> add(Map.of(variable, 1.0), Relationship.LEQ, 4);
            case Cell.Withheld withheld ->
                add(Map.of(variable, 1.0), Relationship.GEQ, isThin(variable) ? 0 : 5);
            case Cell.Missing missing -> throw new IllegalStateException("nothing is missing");
          }
        });
    for (Table table : tables) {
      if (table.key().equals("summary")) {
        continue;
      }
      for (Table.Line line : table.lines()) {
        if (!line.isTotal()) {
          Integer visits = variable(table.key(), line.key(), VISITS);
          Integer persons = variable(table.key(), line.key(), PERSONS);
          add(Map.of(persons, 1.0, visits, -1.0), Relationship.LEQ, 0);
          add(Map.of(persons, 1.0, variable("", "", PERSONS), -1.0), Relationship.LEQ, 0);
        }
      }
      if (!table.key().equals("activity")) {
        sums(table.key(), table.lines(), "", "", true);
      }
    }
    activities();
  }

  /** Where nothing is said to be under five, what is not told may be. */
  private boolean isThin(int variable) {
    String column = column(variable);
    return cells.entrySet().stream()
        .noneMatch(
            cell -> cell.getValue() instanceof Cell.Under && column(cell.getKey()).equals(column));
  }

  private String column(int variable) {
    String name = List.copyOf(variables.keySet()).get(variable);
    return name.substring(name.lastIndexOf('|'));
  }

  private Integer variable(String table, String line, String column) {
    return Optional.ofNullable(variables.get(name(table, line, column))).orElseThrow();
  }

  /** The parts add up to the whole; persons make at least the whole. */
  private void sums(
      String table, List<Table.Line> lines, String wholeTable, String whole, boolean all) {
    for (String column : List.of(VISITS, PERSONS)) {
      Map<Integer, Double> sum = new LinkedHashMap<>();
      for (Table.Line line : lines) {
        if (!line.isTotal()) {
          sum.put(variable(table, line.key(), column), 1.0);
        }
      }
      sum.merge(variable(wholeTable, whole, column), -1.0, Double::sum);
      if (column.equals(VISITS)) {
        add(sum, all ? Relationship.EQ : Relationship.LEQ, 0);
      } else if (all) {
        add(sum, Relationship.GEQ, 0);
      }
    }
  }

  private void activities() {
    Table table =
        tables.stream().filter(one -> one.key().equals("activity")).findFirst().orElseThrow();
    Map<String, List<Table.Line>> byWard = new LinkedHashMap<>();
    for (Table.Line line : table.lines()) {
      Optional.ofNullable(figures.activities().get(line.key()))
          .map(Activity::setting)
          .flatMap(Activity.Setting::ward)
          .filter(ward -> variables.containsKey(name("ward", ward, VISITS)))
          .ifPresent(ward -> byWard.computeIfAbsent(ward, w -> new ArrayList<>()).add(line));
    }
    byWard.forEach(
        (ward, lines) -> {
          long known =
              lines.stream()
                  .mapToLong(line -> figures.part(Part.ACTIVITY, line.key()).of(Figure.VISITS))
                  .sum();
          long all = figures.part(Part.WARD, ward).of(Figure.VISITS);
          if (all >= known) {
            sums("activity", lines, "ward", ward, all - known == 0);
            lines.forEach(
                line ->
                    add(
                        Map.of(
                            variable("activity", line.key(), PERSONS), 1.0,
                            variable("ward", ward, PERSONS), -1.0),
                        Relationship.LEQ,
                        0));
          }
        });
  }

  private void add(Map<Integer, Double> terms, Relationship relation, double value) {
    double[] row = new double[variables.size()];
    terms.forEach((variable, factor) -> row[variable] += factor);
    constraints.add(new LinearConstraint(row, relation, value));
  }

  /**
   * Tries every figure that is said to be under five.
   *
   * @param found takes those of which something is known beyond that
   * @return how many there were
   */
  int narrowed(List<String> found) {
    // a figure of which it is found out that it is none gives nobody away
    int tried = 0;
    for (Map.Entry<String, Integer> variable : variables.entrySet()) {
      if (!(cells.get(variable.getValue()) instanceof Cell.Value) && isSome(variable.getKey())) {
        tried++;
        double least = bound(variable.getValue(), GoalType.MINIMIZE);
        double most = bound(variable.getValue(), GoalType.MAXIMIZE);
        if (least > 1 + CLOSE || most < 4 - CLOSE) {
          found.add(variable.getKey() + " in [" + least + ", " + most + "]");
        }
      }
    }
    return tried;
  }

  private boolean isSome(String name) {
    String[] parts = name.split("\\|", -1);
    Figure figure = parts[2].equals(VISITS) ? Figure.VISITS : Figure.PERSONS;
    Figures.Line line =
        parts[0].isEmpty()
            ? figures.total()
            : figures.part(Part.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1]);
    return line.of(figure) > 0 && line.of(figure) < 5;
  }

  private double bound(int variable, GoalType goal) {
    double[] row = new double[variables.size()];
    row[variable] = 1;
    try {
      return new SimplexSolver()
          .optimize(
              new MaxIter(20_000),
              new LinearObjectiveFunction(row, 0),
              new LinearConstraintSet(constraints),
              goal,
              new NonNegativeConstraint(true))
          .getValue();
    } catch (UnboundedSolutionException e) {
      return Double.MAX_VALUE;
    }
  }
}
