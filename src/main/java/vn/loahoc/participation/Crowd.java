package vn.loahoc.participation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts persons, each once, of what stands in bins. Not thread-safe. */
final class Crowd {

  private final Naming naming;
  private final BitSet all = new BitSet();
  private final BitSet registered = new BitSet();
  private final BitSet readers = new BitSet();
  private final BitSet before = new BitSet();

  /** Who did a challenge, by day. */
  private final Map<String, BitSet> challenged = new HashMap<>();

  /** Who took part, and who read, by part; the same ones may be there many times. */
  private final Map<Figure, Map<Part, Map<String, List<int[]>>>> active =
      new EnumMap<>(Figure.class);

  Crowd(Naming naming) {
    this.naming = naming;
  }

  /** Adds what stands of persons until the last day. */
  void add(Sum sum, Roll roll) {
    String day = sum.group().day();
    if (day.compareTo(naming.scope().last().toString()) > 0) {
      return;
    }
    int[] persons = roll.persons(sum.persons().standing());
    if (persons.length == 0) {
      return;
    }
    if (sum.kind() == Kind.CHALLENGE_DONE) {
      mark(challenged.computeIfAbsent(day, d -> new BitSet()), persons);
    }
    if (!naming.scope().holdsDay(day)) {
      if (sum.kind().isVisit()) {
        mark(before, persons);
      }
      return;
    }
    mark(registered, persons);
    if (sum.kind() == Kind.CHALLENGE_DONE || sum.kind() == Kind.RECORDING) {
      mark(readers, persons);
      note(Figure.READERS, sum.group(), persons);
    }
    if (sum.kind().isVisit()) {
      mark(all, persons);
      note(Figure.PERSONS, sum.group(), persons);
    }
  }

  private void note(Figure figure, Group group, int[] persons) {
    for (Part part : Part.values()) {
      active
          .computeIfAbsent(figure, f -> new EnumMap<>(Part.class))
          .computeIfAbsent(part, p -> new HashMap<>())
          .computeIfAbsent(naming.name(part, group), n -> new ArrayList<>())
          .add(persons);
    }
  }

  private static void mark(BitSet who, int[] persons) {
    for (int person : persons) {
      who.set(person);
    }
  }

  /** How many took part, or read, in one part. */
  Map<String, Long> active(Figure figure, Part part) {
    Map<String, Long> counts = new HashMap<>();
    active
        .getOrDefault(figure, Map.of())
        .getOrDefault(part, Map.of())
        .forEach(
            (value, several) -> {
              BitSet who = new BitSet();
              several.forEach(persons -> mark(who, persons));
              counts.put(value, (long) who.cardinality());
            });
    return counts;
  }

  /** The figures of persons of everything. */
  Map<Figure, Long> total() {
    BitSet fresh = (BitSet) all.clone();
    fresh.andNot(before);
    return Map.of(
        Figure.PERSONS,
        (long) all.cardinality(),
        Figure.REGISTERED,
        (long) registered.cardinality(),
        Figure.READERS,
        (long) readers.cardinality(),
        Figure.NEWCOMERS,
        (long) fresh.cardinality(),
        Figure.COMPLETED,
        completed());
  }

  private long completed() {
    List<BitSet> days = new ArrayList<>(challenged.values());
    return all.stream()
        .filter(
            person -> days.stream().filter(day -> day.get(person)).count() >= Figure.COMPLETED_DAYS)
        .count();
  }
}
