package vn.loahoc.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Names of which a part looks like the kind of a place where marks are left out: "hoi quan ba dua"
 * is "Hội quán Ba Dừa", and no third district. Immutable once built.
 */
final class Lookalikes {

  private final Map<String, List<Lookalike>> byWord = new HashMap<>();

  /** A name, and the index of the word in it that is alike. */
  private record Lookalike(List<Token> name, int at) {}

  Lookalikes(Collection<String> names) {
    for (String name : names) {
      List<Token> tokens = Token.of(name);
      Words words = new Words(name);
      for (int at = 0; at < tokens.size(); at++) {
        if (tokens.get(at).isMarked() && !isKind(words, at)) {
          byWord
              .computeIfAbsent(tokens.get(at).folded(), key -> new ArrayList<>())
              .add(new Lookalike(tokens, at));
        }
      }
    }
  }

  private static boolean isKind(Words words, int at) {
    return Stream.of(Kind.values()).anyMatch(kind -> kind.lengthAt(words, at) > 0);
  }

  /**
   * Whether words that look like a place are part of such a name: of the whole of it, or of its end
   * where that says more.
   */
  boolean cover(Words words, PlaceFinder.Found place) {
    return !words.get(place.first()).isMarked()
        && byWord.getOrDefault(words.get(place.first()).folded(), List.of()).stream()
            .anyMatch(alike -> covers(alike, words, place));
  }

  private static boolean covers(Lookalike alike, Words words, PlaceFinder.Found place) {
    int start = place.first() - alike.at();
    int end = start + alike.name().size();
    boolean whole = alike.at() > 0 && stands(alike.name(), words, start);
    boolean longer =
        end > place.last() + 1
            && stands(alike.name().subList(alike.at(), alike.name().size()), words, place.first());
    return end > place.last() && (whole || longer);
  }

  private static boolean stands(List<Token> name, Words words, int start) {
    return start >= 0
        && start + name.size() <= words.size()
        && IntStream.range(0, name.size())
            .allMatch(
                i ->
                    words.get(start + i).spells(name.get(i))
                        && (i == 0 || words.joined(start + i - 1)));
  }
}
