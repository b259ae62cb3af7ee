package vn.loahoc.participation;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.loahoc.store.Transaction;

/** The one place where figures are computed from the ledger. Thread-safe. */
public final class Counting {

  private final SumStore store = new SumStore();
  private final ActivityStore activities = new ActivityStore();

  /** All figures of a scope, as the ledger stands in this transaction. */
  public Figures count(Transaction t, Scope scope) {
    Map<String, Activity> known =
        activities.of(t, scope.campaign()).stream()
            .collect(Collectors.toMap(Activity::occurrence, activity -> activity));
    Naming naming = new Naming(scope, known);
    Roll roll = store.roll(t);
    Collection<Sum> sums = sums(t, scope.campaign(), roll);
    store.aliases(t, roll);
    Sheet sheet = new Sheet(naming, countedByHeads(sums));
    Crowd crowd = new Crowd(naming);
    for (Sum sum : sums) {
      if (sum.people() != 0 && scope.holds(sum.group().ward())) {
        if (scope.holdsDay(sum.group().day())) {
          sheet.add(sum);
        }
        crowd.add(sum, roll);
      }
    }
    sheet.add(crowd);
    return sheet.figures();
  }

  /** What is kept of a campaign, and the rows after it. */
  private Collection<Sum> sums(Transaction t, String campaign, Roll roll) {
    Map<Bin, Sum> sums = store.kept(t, campaign);
    SumStore.Span newer = new SumStore.Span(store.summed(t), store.last(t));
    store
        .rows(t, newer, campaign, roll)
        .forEach(
            (bin, changes) -> sums.put(bin, sums.getOrDefault(bin, Sum.nothing(bin)).and(changes)));
    return sums.values();
  }

  /** At which occasions more heads were counted than people checked in, whatever the days. */
  private static Set<String> countedByHeads(Collection<Sum> sums) {
    Map<String, Long> lead = new HashMap<>();
    for (Sum sum : sums) {
      if (sum.kind() == Kind.HEAD_COUNT || sum.kind() == Kind.CHECK_IN) {
        long people = sum.kind() == Kind.HEAD_COUNT ? sum.people() : -sum.people();
        lead.merge(sum.group().occurrence(), people, Long::sum);
      }
    }
    lead.values().removeIf(people -> people <= 0);
    lead.remove(""); // what belongs to no occasion is not of one and the same
    return lead.keySet();
  }

  /** Sums by part while they are added up. */
  private static final class Sheet {

    private final Naming naming;
    private final Set<String> byHeads;
    private final Map<Figure, Long> total = new EnumMap<>(Figure.class);
    private final Map<Part, Map<String, Map<Figure, Long>>> parts = new EnumMap<>(Part.class);
    private final Map<String, SortedSet<String>> former = new TreeMap<>();

    Sheet(Naming naming, Set<String> byHeads) {
      this.naming = naming;
      this.byHeads = byHeads;
    }

    void add(Sum sum) {
      String ward = sum.group().ward();
      String today = naming.name(Part.WARD, sum.group());
      if (!today.equals(ward)) {
        former.computeIfAbsent(today, name -> new TreeSet<>()).add(ward);
      }
      String occasion = sum.group().occurrence();
      boolean byHead = byHeads.contains(occasion);
      Map<Figure, Long> added = new EnumMap<>(Figure.class);
      added.put(figure(sum), sum.people());
      if (sum.kind().isVisit()) {
        boolean covered = sum.kind() == Kind.CHECK_IN && byHead;
        covered |= sum.kind() == Kind.HEAD_COUNT && !byHead && !occasion.isEmpty();
        added.put(covered ? Figure.COVERED : Figure.VISITS, sum.people());
      }
      added.forEach((figure, people) -> total.merge(figure, people, Long::sum));
      for (Part part : Part.values()) {
        Map<Figure, Long> line = line(part, naming.name(part, sum.group()));
        added.forEach((figure, people) -> line.merge(figure, people, Long::sum));
      }
    }

    void add(Crowd crowd) {
      total.putAll(crowd.total());
      for (Part part : Part.values()) {
        for (Figure figure : Figure.PERSONS_BY_PART) {
          crowd
              .active(figure, part)
              .forEach((name, people) -> line(part, name).put(figure, people));
        }
      }
    }

    private Map<Figure, Long> line(Part part, String name) {
      return parts
          .computeIfAbsent(part, p -> new HashMap<>())
          .computeIfAbsent(name, n -> new EnumMap<>(Figure.class));
    }

    Figures figures() {
      Map<Part, SortedMap<String, Figures.Line>> lines = new EnumMap<>(Part.class);
      parts.forEach(
          (part, values) -> {
            SortedMap<String, Figures.Line> sorted = new TreeMap<>();
            values.forEach((name, figures) -> sorted.put(name, new Figures.Line(figures)));
            lines.put(part, sorted);
          });
      return new Figures(new Figures.Line(total), lines, labelled(), former);
    }

    private Map<String, Activity> labelled() {
      Map<String, Activity> labelled = new HashMap<>();
      naming.activities().values().forEach(one -> labelled.put(one.label(), one));
      return labelled;
    }

    private static Figure figure(Sum sum) {
      return switch (sum.kind()) {
        case CHECK_IN ->
            sum.bin().origin() == Origin.SELF_REPORTED ? Figure.TOLD : Figure.CHECK_INS;
        case HEAD_COUNT -> Figure.HEADS;
        case CHALLENGE_DONE -> Figure.CHALLENGES;
        case RECORDING -> Figure.RECORDINGS;
        case REGISTRATION -> Figure.BOOKINGS;
        case CHALLENGE_ACCEPTED -> Figure.ACCEPTED;
        case PHOTO -> Figure.PHOTOS;
        case QUESTION -> Figure.QUESTIONS;
        case SLOGAN -> Figure.SLOGANS;
      };
    }
  }
}
