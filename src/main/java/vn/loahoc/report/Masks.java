package vn.loahoc.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which figures of tables that anybody may see are not told: all from 1 to 4, and as many
 * others as it takes that whoever adds and subtracts what is told cannot tell any of those from 1,
 * 2, 3 or 4. What is known of a figure that is not told is a span; spans are narrowed by all that
 * adds up, as a reader would do it, and as long as one of the small figures has too narrow a span
 * one more figure is hidden. Not thread-safe.
 */
final class Masks {

  /** The least figure that is told. */
  static final int LEAST = 5;

  /** More than any figure. */
  private static final long ANY = 1L << 40;

  private static final int MOST_ROUNDS = 200;

  private final Map<Place, Long> values;
  private final List<Adding> adding;
  private final List<AtMost> atMost;
  private final Set<Place> hidden = new HashSet<>();

  /**
   * Where a figure stands.
   *
   * @param column the key of the figure
   */
  record Place(String table, String line, String column) {}

  /**
   * What adds up.
   *
   * @param whole what the parts make together; of persons, who may be in several parts, a reader is
   *     taken to know the sum as long as the whole is told
   * @param parts of which nothing is counted twice, except of persons
   * @param rest what belongs to the whole and to no part; nobody knows it unless it is nothing
   */
  record Adding(Place whole, List<Place> parts, long rest, boolean ofPersons) {}

  /** One figure is never larger than the other. */
  record AtMost(Place small, Place large) {}

  Masks(Map<Place, Long> values, List<Adding> adding, List<AtMost> atMost) {
    this.values = values;
    this.adding = adding;
    this.atMost = atMost;
  }

  /**
   * Which figures are not told.
   *
   * @param totals of each column
   */
  Set<Place> hide(Place... totals) {
    values.keySet().stream().filter(place -> isSmall(of(place))).forEach(hidden::add);
    for (Place total : totals) {
      if (of(total) < LEAST) { // then nothing is told of its parts, not even that there were none
        hideColumn(total.column());
      }
    }
    for (Optional<Place> next = next(); next.isPresent(); next = next()) {
      hidden.add(next.get());
      for (Place total : totals) {
        if (next.get().equals(total) && adding.stream().anyMatch(one -> isPersons(one, total))) {
          hideColumn(total.column()); // it is at least as large as any part that is told
        }
      }
    }
    return hidden;
  }

  /**
   * Whether so little is left that it would give a small figure away to say of any figure that it
   * is under five; known once all is hidden that can be.
   */
  boolean isTooThin(String column) {
    Map<Place, Span> spans = spans();
    return hidden.stream()
        .filter(place -> place.column().equals(column) && isSmall(of(place)))
        .anyMatch(place -> spans.getOrDefault(place, Span.FREE).isTooNarrow());
  }

  private void hideColumn(String column) {
    values.keySet().stream().filter(place -> place.column().equals(column)).forEach(hidden::add);
  }

  private static boolean isPersons(Adding one, Place total) {
    return one.ofPersons() && one.whole().equals(total);
  }

  private static boolean isSmall(long value) {
    return value > 0 && value < LEAST;
  }

  private long of(Place place) {
    return values.getOrDefault(place, 0L);
  }

  /** One more to hide; nothing if all small ones are safe or nothing is left. */
  private Optional<Place> next() {
    Optional<Place> visits =
        atMost.stream()
            .filter(pair -> hidden.contains(pair.large()) && !hidden.contains(pair.small()))
            .map(AtMost::small)
            .filter(small -> of(small) > 0)
            .findFirst();
    if (visits.isPresent()) {
      return visits; // else it would tell of how much the other is at least
    }
    Map<Place, Span> spans = spans();
    for (Place place : hidden) {
      if (isSmall(of(place)) && spans.getOrDefault(place, Span.FREE).isTooNarrow()) {
        Optional<Place> more = company(place);
        if (more.isPresent()) {
          return more;
        }
      }
    }
    return Optional.empty();
  }

  /** The smallest figure whose hiding may help: it adds up with something that is hidden. */
  private Optional<Place> company(Place place) {
    Set<Place> reached = new HashSet<>(Set.of(place));
    Optional<Place> best = Optional.empty();
    for (int before = 0; before < reached.size() && best.isEmpty(); ) {
      before = reached.size();
      for (Adding one : adding) {
        List<Place> all = members(one);
        if (all.stream().anyMatch(reached::contains)) {
          best = smaller(best, all);
          all.stream().filter(hidden::contains).forEach(reached::add);
        }
      }
    }
    return best;
  }

  /** A part is hidden before a whole. */
  private Optional<Place> smaller(Optional<Place> best, List<Place> all) {
    Optional<Place> least = best;
    for (Place one : all) {
      boolean candidate = !hidden.contains(one) && of(one) >= LEAST;
      if (candidate && (least.isEmpty() || of(one) < of(least.get()))) {
        least = Optional.of(one);
      }
    }
    return least;
  }

  private static List<Place> members(Adding one) {
    List<Place> all = new ArrayList<>(one.parts());
    all.add(one.whole());
    return all;
  }

  /** What a reader knows of a figure. */
  private record Span(long least, long most) {

    static final Span FREE = new Span(0, ANY);

    Span within(long from, long to) {
      return new Span(Math.max(least, from), Math.min(most, to));
    }

    /** Whether it is not even open which of the small figures it is. */
    boolean isTooNarrow() {
      return least > 1 || most < LEAST - 1;
    }
  }

  private Map<Place, Span> spans() {
    Map<Place, Span> spans = new HashMap<>();
    values.forEach((place, value) -> spans.put(place, first(place, value)));
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Map<Place, Span> before = new HashMap<>(spans);
      adding.forEach(one -> narrow(spans, one));
      for (AtMost pair : atMost) {
        Span small = spans.getOrDefault(pair.small(), Span.FREE);
        Span large = spans.getOrDefault(pair.large(), Span.FREE);
        spans.put(pair.small(), small.within(0, large.most()));
        spans.put(pair.large(), large.within(small.least(), ANY));
      }
      if (spans.equals(before)) {
        break;
      }
    }
    return spans;
  }

  private Span first(Place place, long value) {
    if (!hidden.contains(place)) {
      return new Span(value, value);
    }
    return value < LEAST ? new Span(value == 0 ? 0 : 1, LEAST - 1L) : new Span(LEAST, ANY);
  }

  private void narrow(Map<Place, Span> spans, Adding one) {
    long least = 0;
    long most = 0;
    for (Place part : one.parts()) {
      Span span = spans.getOrDefault(part, Span.FREE);
      least += span.least();
      most += span.most();
    }
    Span whole = spans.getOrDefault(one.whole(), Span.FREE);
    if (one.ofPersons()) {
      if (hidden.contains(one.whole())) {
        return;
      }
      long sum = one.parts().stream().mapToLong(this::of).sum();
      whole = new Span(sum, sum);
    }
    boolean exactly = one.rest() == 0 || one.ofPersons();
    for (Place part : one.parts()) {
      Span span = spans.getOrDefault(part, Span.FREE);
      long from = exactly ? whole.least() - (most - span.most()) : 0;
      spans.put(part, span.within(from, whole.most() - (least - span.least())));
    }
    if (!one.ofPersons()) {
      spans.put(one.whole(), whole.within(least, exactly ? most : ANY));
    }
  }
}
