package vn.loahoc.corpus;

import static vn.loahoc.corpus.ProblemCatalogue.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.place.Ward;

/**
 * The wards that the rows of timetables name, for a folder that has no list of them. Immutable and
 * thread-safe.
 */
public final class RowWards {

  /** A name of one row that is nearly that of so many is a slip of the pen. */
  private static final int COMMON = 3;

  /** A shorter word is another one with a letter changed. */
  private static final int LETTERS = 3;

  private final Map<String, Ward> byKey = new LinkedHashMap<>();
  private final Map<String, String> slips = new HashMap<>();

  private RowWards() {}

  /** How often a name stands in the tables, and as what. */
  private static final class Count {
    private final WardCell first;
    private final Map<Ward.Type, Integer> types = new EnumMap<>(Ward.Type.class);
    private int rows;

    Count(WardCell first) {
      this.first = first;
    }

    void add(WardCell cell) {
      rows++;
      cell.type().ifPresent(type -> types.merge(type, 1, Integer::sum));
    }

    void add(Count other) {
      rows += other.rows;
      other.types.forEach((type, times) -> types.merge(type, times, Integer::sum));
    }

    Ward ward(List<String> former) {
      return new Ward(
          types.entrySet().stream()
              .max(Map.Entry.comparingByValue())
              .map(Map.Entry::getKey)
              .orElse(Ward.Type.WARD),
          first.name(),
          Optional.empty(),
          new Ward.OtherNames(former, List.of()),
          new Ward.Belongs(Optional.empty(), Optional.empty()),
          new Ward.Life(Optional.empty(), Optional.empty()),
          List.of(),
          Optional.empty());
    }
  }

  /** The same corpus with the wards of its rows. */
  public static Corpus named(Corpus corpus) {
    RowWards wards = of(corpus);
    if (wards.byKey.isEmpty()) {
      return corpus;
    }
    List<Campaign> campaigns =
        corpus.campaigns().stream()
            .map(c -> c.withSessions(c.sessions().stream().map(wards::named).toList()))
            .toList();
    return new Corpus(campaigns, wards.told(corpus.problems(), campaigns));
  }

  /** The wards of the rows of a corpus. */
  public static Gazetteer gazetteer(Corpus corpus) {
    return Gazetteer.of(
        corpus.campaigns().stream()
            .flatMap(campaign -> campaign.sessions().stream())
            .flatMap(session -> session.where().wards().stream())
            .distinct()
            .toList());
  }

  private static RowWards of(Corpus corpus) {
    Map<String, Count> counts = new LinkedHashMap<>();
    corpus.campaigns().stream()
        .flatMap(campaign -> campaign.sessions().stream())
        .flatMap(session -> cells(session).stream())
        .forEach(cell -> counts.computeIfAbsent(cell.key(), key -> new Count(cell)).add(cell));
    RowWards wards = new RowWards();
    Map<String, String> marked = marked(counts);
    List<WardCell> unmarked =
        counts.values().stream()
            .map(count -> count.first)
            .filter(cell -> !cell.isMarked() && marked.containsKey(cell.bare()))
            .toList();
    for (WardCell cell : unmarked) {
      Optional<Count> same = Optional.ofNullable(counts.remove(cell.key()));
      Optional.ofNullable(counts.get(marked.getOrDefault(cell.bare(), "")))
          .ifPresent(one -> same.ifPresent(one::add));
    }
    wards.findSlips(counts);
    FormerNames former =
        FormerNames.of(corpus, counts.values().stream().map(c -> c.first).toList());
    counts.forEach((key, count) -> wards.byKey.put(key, count.ward(former.of(key))));
    marked.forEach(
        (bare, key) ->
            Optional.ofNullable(wards.byKey.get(key))
                .ifPresent(ward -> wards.byKey.putIfAbsent(bare, ward)));
    return wards;
  }

  private static List<WardCell> cells(ClassSession session) {
    ClassSession.Where where = session.where();
    if (where.wardAsWritten().isPresent()) {
      return names(session).stream().flatMap(name -> WardCell.of(name).stream()).toList();
    }
    return Stream.of(where.venue(), session.centre())
        .flatMap(Optional::stream)
        .flatMap(house -> WardCell.inHouse(house).stream())
        .findFirst()
        .or(() -> session.centre().flatMap(WardCell::asCentre))
        .stream()
        .toList();
  }

  /** The wards of its cell as they are written. */
  private static List<String> names(ClassSession session) {
    return session.where().wardAsWritten().map(w -> WrittenWards.of(w).names()).orElse(List.of());
  }

  /** "Tan Phu" beside "Tân Phú": what is typed without marks is the ward that has them. */
  private static Map<String, String> marked(Map<String, Count> counts) {
    Map<String, String> marked = new HashMap<>();
    counts.values().stream()
        .filter(count -> count.first.isMarked())
        .sorted(Comparator.comparingInt(count -> count.rows))
        .forEach(count -> marked.put(count.first.bare(), count.first.key()));
    return marked;
  }

  private void findSlips(Map<String, Count> counts) {
    List<Count> common = counts.values().stream().filter(c -> c.rows >= COMMON).toList();
    counts.values().stream()
        .filter(count -> count.rows == 1)
        .forEach(
            count ->
                common.stream()
                    .filter(other -> isSlip(count.first, other.first))
                    .findFirst()
                    .ifPresent(other -> slips.put(count.first.key(), other.first.name())));
    slips.keySet().forEach(counts::remove);
  }

  /** "Tân Phu" and "Tân Phuu" beside "Tân Phú". */
  private static boolean isSlip(WardCell written, WardCell name) {
    return written.bare().equals(name.bare())
        ? !written.key().equals(name.key())
        : isSlip(written.bare(), name.bare());
  }

  /** One letter more, less or another, in a word of some letters. */
  private static boolean isSlip(String written, String name) {
    String[] own = name.split(" ");
    String[] other = written.split(" ");
    int differing = 0;
    for (int i = 0; i < own.length && own.length == other.length; i++) {
      if (!own[i].equals(other[i])) {
        differing += isOneLetter(own[i], other[i]) ? 1 : own.length + 1;
      }
    }
    return own.length == other.length && differing == 1;
  }

  private static boolean isOneLetter(String a, String b) {
    if (Math.min(a.length(), b.length()) < LETTERS || Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int same = 0;
    while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    return a.length() == b.length()
        ? a.substring(same + 1).equals(b.substring(same + 1))
        : (a.length() > b.length() ? a.substring(same + 1) : a.substring(same))
            .equals(b.length() > a.length() ? b.substring(same + 1) : b.substring(same));
  }

  private ClassSession named(ClassSession session) {
    if (!session.where().wards().isEmpty()) {
      return session;
    }
    List<Ward> wards =
        session.where().wardAsWritten().isPresent()
            ? names(session).stream().flatMap(name -> known(name).stream()).distinct().toList()
            : cells(session).stream()
                .flatMap(cell -> Optional.ofNullable(byKey.get(cell.key())).stream())
                .toList();
    return wards.isEmpty() ? session : session.in(wards);
  }

  /** The ward of a name that stands in a column of wards. */
  private Optional<Ward> known(String name) {
    return WardCell.of(name)
        .or(() -> WardCell.inAnyLetters(name))
        .flatMap(cell -> Optional.ofNullable(byKey.get(cell.key())));
  }

  /**
   * What is said of rows whose ward is none of a list, of which there is none: only of those that
   * are used.
   */
  private List<Problem> told(List<Problem> problems, Collection<Campaign> campaigns) {
    Map<Problem.Place, List<String>> unknown = new HashMap<>();
    for (Campaign campaign : campaigns) {
      for (ClassSession session : campaign.sessions()) {
        unknown
            .computeIfAbsent(session.origin().place(), place -> new ArrayList<>())
            .addAll(names(session).stream().filter(name -> known(name).isEmpty()).toList());
      }
    }
    List<Problem> told = new ArrayList<>();
    for (Problem problem : problems) {
      if (!problem.code().equals("unknown_ward")) {
        told.add(problem);
        continue;
      }
      List<String> names = unknown.remove(problem.place());
      if (names != null) {
        names.forEach(name -> told.add(unknown(problem.place(), name)));
      }
    }
    return told;
  }

  private Problem unknown(Problem.Place place, String name) {
    String slip = WardCell.of(name).map(cell -> slips.getOrDefault(cell.key(), "")).orElse("");
    return problem(place, "unknown_ward", name, ProblemCatalogue.perhaps("unknown_ward", slip));
  }
}
