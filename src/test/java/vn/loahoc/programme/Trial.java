package vn.loahoc.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import vn.loahoc.store.Database;

/** A simulated campaign and what its judge finds; the tables are read by SQL of its own. */
final class Trial {

  private Trial() {}

  /**
   * What came of it.
   *
   * @param wrong empty if all is well
   * @param states how often each state occurs, for whoever reads the report
   */
  record Result(List<String> wrong, Map<String, Long> states) {}

  static Result of(Database database, long seed, int people) {
    Simulation simulation = new Simulation(database, seed, people);
    Judge judge = new Judge(simulation.run());
    List<String> wrong = new ArrayList<>(judge.verdict());
    simulation.twice().forEach(key -> wrong.add(key + " was put there twice"));
    SortedMap<String, String> rows = rows(database);
    compare(judge.rows, rows, wrong::add);
    compare(judge.entries, entries(database), wrong::add);
    Map<String, Long> states = new TreeMap<>();
    rows.values().forEach(state -> states.merge(state, 1L, Long::sum));
    return new Result(
        wrong.stream().limit(30).map(one -> "seed " + seed + " " + one).toList(), states);
  }

  private static SortedMap<String, String> rows(Database database) {
    TreeMap<String, String> rows = new TreeMap<>();
    database.read(
        t ->
            t.query(
                    """
                    select a.chat, d.day, d.kind, d.state from programme_days d
                      join people_addresses a on a.person = d.person
                    """)
                .map(
                    (row, context) ->
                        rows.put(
                            row.getString("chat")
                                + " "
                                + row.getString("day")
                                + " "
                                + row.getString("kind"),
                            row.getString("state")))
                .list());
    return rows;
  }

  private static SortedMap<String, Integer> entries(Database database) {
    TreeMap<String, Integer> entries = new TreeMap<>();
    database.read(
        t ->
            t.query(
                    """
                    select day, count(*) as n, count(person) as known from participation
                    where kind = 'slogan' and origin = 'programme' group by day
                    """)
                .map(
                    (row, context) -> {
                      entries.put(row.getString("day") + " known", row.getInt("known"));
                      return entries.put(row.getString("day"), row.getInt("n"));
                    })
                .list());
    return entries;
  }

  private static <V> void compare(
      SortedMap<String, V> reckoned, SortedMap<String, V> found, Consumer<String> wrong) {
    TreeSet<String> all = new TreeSet<>(reckoned.keySet());
    all.addAll(found.keySet());
    for (String one : all) {
      if (!Objects.equals(reckoned.get(one), found.get(one))) {
        wrong.accept(one + " is " + found.get(one) + ", reckoned " + reckoned.get(one));
      }
    }
  }
}
