package vn.loahoc.inquiry;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.loahoc.reading.Ask;
import vn.loahoc.reading.Phrases;
import vn.loahoc.reading.Reader;
import vn.loahoc.reading.Word;
import vn.loahoc.text.WordLists;

/**
 * What is asked in a part of a message in which no phrase of {@code talk.tsv} asks for a fact,
 * though one does elsewhere in it: "ai được dự lớp này, có phải đóng tiền không" asks for both.
 * Immutable once made; thread-safe.
 */
final class PartedAsks {

  private final Phrases<Sign> asks = new Phrases<>();

  /**
   * Finds what is asked.
   *
   * @param signs what each thing that is asked for shows
   */
  PartedAsks(Map<Ask, Sign> signs) {
    for (String line : WordLists.lines(Reader.class, "asks.tsv")) {
      String[] columns = line.split("\t");
      Sign sign = signs.get(Ask.valueOf(columns[0]));
      if (sign != null) {
        asks.add(columns[1], sign);
      }
    }
  }

  /**
   * The facts that those parts ask for.
   *
   * @param text in which marks part one from the next
   * @param hits phrases in the words
   */
  Set<Sign> in(String text, List<Word> words, List<TalkWords.Hit> hits) {
    Set<Sign> asked = EnumSet.noneOf(Sign.class);
    int from = 0;
    for (int to = 1; to <= words.size(); to++) {
      if (to == words.size() || Owners.parted(text, words, to)) {
        int start = from;
        int end = to;
        boolean open =
            hits.stream()
                .filter(hit -> start <= hit.from() && hit.from() < end)
                .noneMatch(hit -> Sign.FACTS.contains(hit.sign()) || hit.sign() == Sign.FURTHER);
        if (open) {
          asks.find(words.subList(start, end)).forEach(found -> asked.add(found.value()));
        }
        from = to;
      }
    }
    return asked;
  }
}
