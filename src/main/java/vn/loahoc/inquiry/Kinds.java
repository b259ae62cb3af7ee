package vn.loahoc.inquiry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.loahoc.reading.Phrases;
import vn.loahoc.reading.Word;
import vn.loahoc.text.WordLists;

/**
 * Words for many topics ({@code kinds.tsv}) and for what people need ({@code needs.tsv}), each with
 * the words of titles that are of it. Immutable once made; thread-safe.
 */
final class Kinds {

  /** Before words of titles that are not of a kind, though they have a word of it. */
  private static final String EXCEPT = "!";

  private static final String PARTING = "\\s*\\|\\s*";

  private final List<Row> rows = new ArrayList<>();
  private final Map<Integer, Phrases<Boolean>> members = new HashMap<>();
  private final Set<Integer> ofAll = new HashSet<>();
  private final Set<Integer> wide = new HashSet<>();

  /**
   * What is said of one kind.
   *
   * @param group its number
   * @param phrases what people say
   */
  record Row(Sign sign, int group, List<String> phrases) {}

  /**
   * Those that are shipped.
   *
   * @param first the number of the first
   */
  Kinds(int first) {
    int group = first;
    for (String line : WordLists.lines(Kinds.class, "kinds.tsv")) {
      String[] columns = line.split("\t");
      switch (columns[0]) {
        case "ALL" -> ofAll.add(group);
        case "WIDE" -> {
          ofAll.add(group);
          wide.add(group);
        }
        case "LIKE" -> {}
        default -> throw new IllegalArgumentException("kinds.tsv: " + columns[0]);
      }
      add(new Row(Sign.KIND, group++, List.of(columns[1].strip().split(PARTING))), columns[2]);
    }
    for (String line : WordLists.lines(Kinds.class, "needs.tsv")) {
      String[] columns = line.split("\t");
      wide.add(group);
      add(new Row(Sign.NEED, group++, List.of(columns[0].strip().split(PARTING))), columns[1]);
    }
  }

  private void add(Row row, String titles) {
    Phrases<Boolean> those = new Phrases<>();
    for (String title : titles.strip().split(PARTING)) {
      boolean meant = !title.startsWith(EXCEPT);
      those.add(meant ? title : title.substring(EXCEPT.length()), meant);
    }
    rows.add(row);
    members.put(row.group(), those);
  }

  /** What is said of each. */
  List<Row> rows() {
    return List.copyOf(rows);
  }

  /** Their numbers. */
  Set<Integer> groups() {
    return Set.copyOf(members.keySet());
  }

  /** Those of which any can be offered instead of another. */
  Set<Integer> narrow() {
    Set<Integer> narrow = new HashSet<>(members.keySet());
    narrow.removeAll(wide);
    return narrow;
  }

  /** Whether who says it means all of the kind: "học đàn". */
  boolean areAllMeant(int group) {
    return ofAll.contains(group);
  }

  /** Whether a title is of a kind. */
  boolean hold(int group, List<Word> title) {
    Phrases<Boolean> those = members.get(group);
    return those != null
        && those.find(title).stream()
            .filter(Phrases.Found::value)
            // "tiếng Hàn" is no welding
            .anyMatch(
                part -> part.from() == 0 || !title.get(part.from() - 1).restored().equals("tiếng"));
  }
}
