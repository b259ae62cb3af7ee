package vn.loahoc.participation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.loahoc.participation.FigureStore.Sum;
import vn.loahoc.store.Transaction;

/** The one place where figures are computed from the ledger. Thread-safe. */
public final class Counting {

  private final FigureStore store = new FigureStore();
  private final ActivityStore activities = new ActivityStore();

  /** All figures of a scope, as the ledger stands in this transaction. */
  public Figures count(Transaction t, Scope scope) {
    Map<String, Activity> known =
        activities.of(t, scope.campaign()).stream()
            .collect(Collectors.toMap(Activity::occurrence, activity -> activity));
    Naming naming = new Naming(scope, known);
    List<Sum> sums = store.sums(t, scope);
    Sheet sheet = new Sheet(naming, countedByHeads(sums));
    sums.stream().filter(sum -> scope.holdsDay(sum.group().day())).forEach(sheet::add);
    Crowd crowd = new Crowd(naming, store.aliases(t));
    store.deeds(t, scope, crowd::add);
    sheet.add(crowd);
    return sheet.figures();
  }

  /** At which occasions more heads were counted than people checked in, whatever the days. */
  private static Set<String> countedByHeads(List<Sum> sums) {
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
      if (!naming.scope().holds(ward)) {
        return;
      }
      String today = naming.name(Part.WARD, sum.group());
      if (!today.equals(ward)) {
        former.computeIfAbsent(today, name -> new TreeSet<>()).add(ward);
      }
      String occasion = sum.group().occurrence();
      boolean byHead = byHeads.contains(occasion);
      Map<Figure, Long> added = new EnumMap<>(Figure.class);
      added.put(figure(sum), sum.people());
      if (isVisit(sum.kind())) {
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
        crowd.active(part).forEach((name, people) -> line(part, name).put(Figure.PERSONS, people));
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

    private static boolean isVisit(Kind kind) {
      return switch (kind) {
        case CHECK_IN, HEAD_COUNT, CHALLENGE_DONE, RECORDING -> true;
        case REGISTRATION, CHALLENGE_ACCEPTED, PHOTO, QUESTION, SLOGAN -> false;
      };
    }

    private static Figure figure(Sum sum) {
      return switch (sum.kind()) {
        case CHECK_IN -> sum.origin() == Origin.SELF_REPORTED ? Figure.TOLD : Figure.CHECK_INS;
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
