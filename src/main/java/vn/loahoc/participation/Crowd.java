package vn.loahoc.participation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.loahoc.participation.FigureStore.Deed;

/** Counts persons, each once, while their deeds pass by. Not thread-safe. */
final class Crowd {

  private final Naming naming;
  private final Map<String, String> aliases;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Part, Map<String, BitSet>> active = new EnumMap<>(Part.class);
  private final BitSet all = new BitSet();
  private final BitSet registered = new BitSet();
  private final BitSet readers = new BitSet();
  private final BitSet before = new BitSet();

  /** Who did a challenge, by day. */
  private final Map<String, BitSet> challenged = new HashMap<>();

  Crowd(Naming naming, Map<String, String> aliases) {
    this.naming = naming;
    this.aliases = aliases;
  }

  void add(Deed deed) {
    if (!naming.scope().holds(deed.group().ward())) {
      return;
    }
    int person = number(deed.person());
    String day = deed.group().day();
    boolean visit = deed.kind() != Kind.REGISTRATION && deed.kind() != Kind.CHALLENGE_ACCEPTED;
    if (deed.kind() == Kind.CHALLENGE_DONE) {
      challenged.computeIfAbsent(day, d -> new BitSet()).set(person);
    }
    if (day.compareTo(naming.scope().first().toString()) < 0) {
      before.set(person, visit || before.get(person));
      return;
    }
    registered.set(person);
    if (deed.kind() == Kind.CHALLENGE_DONE || deed.kind() == Kind.RECORDING) {
      readers.set(person);
    }
    if (visit) {
      all.set(person);
      for (Part part : Part.values()) {
        active
            .computeIfAbsent(part, p -> new HashMap<>())
            .computeIfAbsent(naming.name(part, deed.group()), n -> new BitSet())
            .set(person);
      }
    }
  }

  private int number(String pseudonym) {
    String person = aliases.getOrDefault(pseudonym, pseudonym);
    Integer known = numbers.putIfAbsent(person, numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }

  /** How many took part in one part. */
  Map<String, Long> active(Part part) {
    Map<String, Long> counts = new HashMap<>();
    active
        .getOrDefault(part, Map.of())
        .forEach((value, who) -> counts.put(value, (long) who.cardinality()));
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
