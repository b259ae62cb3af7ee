package vn.loahoc.publishing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.corpus.ClassSession;

/**
 * What one timetable says otherwise than another. Rows are the same class if ward, centre and title
 * are; of several of one name those that agree in most belong together.
 *
 * @param added in the order of the later timetable
 * @param gone in the order of the earlier one, without made-up rows
 * @param changed in the order of the earlier one
 * @param samples how many made-up rows are gone
 */
public record Difference(
    List<ClassSession> added, List<ClassSession> gone, List<Change> changed, int samples) {

  /** Rows of one name beyond this are paired by their order. */
  private static final int LOOKED_AHEAD = 50;

  public Difference {
    added = List.copyOf(added);
    gone = List.copyOf(gone);
    changed = List.copyOf(changed);
  }

  /** What can be otherwise with a class, in the order in which it is told. */
  public enum Aspect {
    WHEN,
    DAYS_OFF,
    VENUE,
    ROOM,
    PLACES,
    FEE,
    OTHER
  }

  /** A class that is held otherwise than before. */
  public record Change(ClassSession before, ClassSession after, Set<Aspect> aspects) {
    public Change {
      aspects = Set.copyOf(aspects);
    }

    /** In the order in which they are told. */
    public List<Aspect> told() {
      return aspects.stream().sorted().toList();
    }
  }

  /** From what stood to what is to stand. */
  public static Difference between(List<ClassSession> before, List<ClassSession> after) {
    Map<String, List<ClassSession>> earlier = byName(before);
    Map<String, List<ClassSession>> later = byName(after);
    List<ClassSession> gone = new ArrayList<>();
    List<Change> changed = new ArrayList<>();
    earlier.forEach(
        (name, rows) -> pair(rows, later.getOrDefault(name, new ArrayList<>()), gone, changed));
    List<ClassSession> added = later.values().stream().flatMap(Collection::stream).toList();
    List<ClassSession> real = gone.stream().filter(session -> !session.sample()).toList();
    return new Difference(added, real, changed, gone.size() - real.size());
  }

  /** Whether both say the same. */
  public boolean isNothing() {
    return added.isEmpty() && gone.isEmpty() && changed.isEmpty() && samples == 0;
  }

  private static Map<String, List<ClassSession>> byName(List<ClassSession> sessions) {
    Map<String, List<ClassSession>> byName = new LinkedHashMap<>();
    for (ClassSession session : sessions) {
      byName.computeIfAbsent(Sameness.name(session), name -> new ArrayList<>()).add(session);
    }
    return byName;
  }

  /** Takes from the later rows what belongs to an earlier one. */
  private static void pair(
      List<ClassSession> earlier,
      List<ClassSession> later,
      List<ClassSession> gone,
      List<Change> changed) {
    List<ClassSession> left = new ArrayList<>();
    for (ClassSession row : earlier) {
      Optional<ClassSession> equal =
          later.stream().limit(LOOKED_AHEAD).filter(o -> aspects(row, o).isEmpty()).findFirst();
      equal.ifPresentOrElse(later::remove, () -> left.add(row));
    }
    for (ClassSession row : left) {
      Optional<ClassSession> nearest =
          later.stream()
              .limit(LOOKED_AHEAD)
              .min((a, b) -> Integer.compare(aspects(row, a).size(), aspects(row, b).size()));
      nearest.ifPresentOrElse(
          other -> {
            later.remove(other);
            changed.add(new Change(row, other, aspects(row, other)));
          },
          () -> gone.add(row));
    }
  }

  private static Set<Aspect> aspects(ClassSession a, ClassSession b) {
    Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
    note(aspects, Aspect.WHEN, a.when().meetings(), b.when().meetings());
    note(aspects, Aspect.WHEN, a.when().span(), b.when().span());
    note(aspects, Aspect.DAYS_OFF, a.when().exceptions(), b.when().exceptions());
    note(aspects, Aspect.VENUE, plain(a.where().venue()), plain(b.where().venue()));
    note(aspects, Aspect.ROOM, plain(a.where().room()), plain(b.where().room()));
    note(aspects, Aspect.PLACES, a.offer().places(), b.offer().places());
    note(aspects, Aspect.FEE, plain(a.offer().fee()), plain(b.offer().fee()));
    note(aspects, Aspect.OTHER, otherwise(a), otherwise(b));
    return aspects;
  }

  private static void note(Set<Aspect> aspects, Aspect aspect, Object a, Object b) {
    if (!a.equals(b)) {
      aspects.add(aspect);
    }
  }

  private static String plain(Optional<String> words) {
    return Sameness.normal(words);
  }

  private static List<String> otherwise(ClassSession session) {
    ClassSession.Offer offer = session.offer();
    return List.of(
        plain(offer.audience()),
        plain(offer.register()),
        plain(offer.contact()),
        plain(offer.teacher()),
        plain(offer.bring()),
        plain(offer.parking()),
        plain(offer.note()),
        offer.enrolment().toString(),
        session.remind().toString(),
        session.where().spot().toString(),
        String.valueOf(session.sample()));
  }
}
