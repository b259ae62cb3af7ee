package vn.loahoc.programme.chat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.loahoc.corpus.Audience;
import vn.loahoc.text.Folding;
import vn.loahoc.text.WordLists;

/** How people say for whom a challenge is to be. */
final class AudienceWords {

  private static final Map<String, Audience> KNOWN = new HashMap<>();
  private static final Set<String> ORDERS = new HashSet<>();
  private static final Set<String> OPENINGS = new TreeSet<>();

  static {
    for (String line : WordLists.lines(AudienceWords.class, "audiences.tsv")) {
      String[] columns = line.split("\t");
      Audience audience =
          Audience.of(columns[0])
              .orElseThrow(() -> new IllegalStateException("no audience: " + columns[0]));
      KNOWN.put(plain(columns[1]), audience);
      if (columns[2].equals("order")) {
        ORDERS.add(plain(columns[1]));
        OPENINGS.add(columns[1].substring(0, columns[1].indexOf(' ', columns[1].indexOf(' ') + 1)));
      }
    }
  }

  private AudienceWords() {}

  /** The first two words of those that are an order of their own. */
  static List<String> openings() {
    return List.copyOf(OPENINGS);
  }

  /** For whom, if that is an order of its own. */
  static Optional<Audience> order(String text) {
    return read(text).filter(audience -> ORDERS.contains(plain(text)));
  }

  static Optional<Audience> read(String text) {
    return Optional.ofNullable(KNOWN.get(plain(text)));
  }

  private static String plain(String text) {
    return Folding.plain(text)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .replaceAll(" (a|nhe|nha)$", "")
        .strip();
  }
}
