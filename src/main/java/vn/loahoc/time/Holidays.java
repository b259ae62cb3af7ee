package vn.loahoc.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;
import vn.loahoc.text.WordLists;

/** Days with a name, from {@code holidays.tsv}. */
final class Holidays {

  private record Holiday(List<String> words, Frame frame, boolean free) {}

  private static final WordSet LEADS =
      WordSet.of("ngày", "lễ", "dịp", "mừng", "niệm", "đêm", "tết");

  private static final Map<String, List<Holiday>> BY_FIRST_WORD = load();

  private Holidays() {}

  static @Nullable Match at(Tokens t, int i) {
    Token token = t.get(i);
    if (token.kind() != Token.Kind.WORD) {
      return null;
    }
    int lead = i;
    while (lead < i + 3 && t.is(lead, LEADS) && !t.is(lead, "tết")) {
      lead++;
    }
    Match named = lead == i ? null : named(t, lead, true);
    if (named != null) {
      return new Match(i, named.end(), named.frame());
    }
    return generic(t, i) ? null : named(t, i, t.is(i - 1, LEADS));
  }

  /** "nghỉ lễ, Tết" means all of them. */
  private static boolean generic(Tokens t, int i) {
    int before = t.mark(i - 1, ',') ? i - 2 : i - 1;
    return t.is(i, "tết") && t.is(before, "lễ") && !t.is(i + 1, "nguyên");
  }

  private static @Nullable Match named(Tokens t, int i, boolean led) {
    List<Holiday> candidates = BY_FIRST_WORD.getOrDefault(Folding.fold(t.get(i).word()), List.of());
    Match best = null;
    for (Holiday holiday : candidates) {
      if (holiday.free() || led) {
        int end = t.after(i, holiday.words().toArray(String[]::new));
        if (end > 0 && (best == null || end > best.end())) {
          best = new Match(i, end, holiday.frame());
        }
      }
    }
    return best;
  }

  /** The words with which the names begin. */
  static Set<String> firstWords() {
    return BY_FIRST_WORD.values().stream()
        .flatMap(List::stream)
        .map(holiday -> holiday.words().getFirst())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, List<Holiday>> load() {
    Map<String, List<Holiday>> table = new HashMap<>();
    WordLists.lines(Holidays.class, "holidays.tsv").forEach(line -> add(table, line.split("\t")));
    return table;
  }

  private static void add(Map<String, List<Holiday>> table, String[] columns) {
    Frame frame =
        Frame.of(Slot.DAY, Integer.parseInt(columns[1]))
            .with(Slot.MONTH, Integer.parseInt(columns[2]));
    if (columns[3].equals("lunar")) {
      frame = frame.with(Slot.LUNAR, 1);
    }
    for (String name : columns[0].split("\\|")) {
      List<String> words = List.of(Spelling.normalize(name).replace("-", " - ").split(" +"));
      table
          .computeIfAbsent(Folding.fold(words.getFirst()), word -> new ArrayList<>())
          .add(new Holiday(words, frame, columns[4].equals("free")));
    }
  }
}
