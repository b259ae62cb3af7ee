package vn.loahoc.programme.chat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loahoc.corpus.Audience;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;
import vn.loahoc.text.WordLists;

/** How people say for whom a challenge is to be. */
final class AudienceWords {

  private static final Map<String, Audience> KNOWN = new HashMap<>();
  private static final List<String> ORDERS = new ArrayList<>();

  static {
    for (String line : WordLists.lines(AudienceWords.class, "audiences.tsv")) {
      String[] columns = line.split("\t");
      Audience audience =
          Audience.of(columns[0])
              .orElseThrow(() -> new IllegalStateException("no audience: " + columns[0]));
      KNOWN.put(plain(columns[1]), audience);
      if (columns[2].equals("order")) {
        ORDERS.add(columns[1]);
      }
    }
  }

  private AudienceWords() {}

  /** Those that are an order of their own. */
  static List<String> orders() {
    return List.copyOf(ORDERS);
  }

  static Optional<Audience> read(String text) {
    return Optional.ofNullable(KNOWN.get(plain(text)));
  }

  private static String plain(String text) {
    return Folding.fold(Spelling.normalize(text))
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .replaceAll(" (a|nhe|nha)$", "")
        .strip();
  }
}
