package vn.loahoc.report;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.loahoc.participation.Figure;
import vn.loahoc.participation.Figures;
import vn.loahoc.participation.Part;

/** Adds visits up. */
final class Tossed {

  private final Map<String, Long> visits = new HashMap<>();
  private final Map<String, Set<String>> persons = new HashMap<>();
  private final Map<Part, Set<String>> names = new EnumMap<>(Part.class);

  void visit(String person, long people, Map<Part, String> parts) {
    add("total", person, people);
    parts.forEach(
        (part, name) -> {
          names.computeIfAbsent(part, p -> new HashSet<>()).add(name);
          add(part + name, person, people);
        });
  }

  private void add(String place, String person, long people) {
    visits.merge(place, people, Long::sum);
    if (!person.isEmpty()) {
      persons.computeIfAbsent(place, p -> new HashSet<>()).add(person);
    }
  }

  Figures.Line total() {
    return line("total");
  }

  private Figures.Line line(String place) {
    return new Figures.Line(
        Map.of(
            Figure.VISITS,
            visits.getOrDefault(place, 0L),
            Figure.PERSONS,
            (long) persons.getOrDefault(place, Set.of()).size()));
  }

  Map<Part, SortedMap<String, Figures.Line>> by() {
    Map<Part, SortedMap<String, Figures.Line>> by = new EnumMap<>(Part.class);
    names.forEach(
        (part, all) -> {
          SortedMap<String, Figures.Line> lines = new TreeMap<>();
          all.forEach(name -> lines.put(name, line(part + name)));
          by.put(part, lines);
        });
    return by;
  }
}
