package vn.loahoc.time;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.text.Folding;

/**
 * Words asked for together: a token typed with marks must be one of them, a token typed without
 * must be one of them without its marks.
 */
final class WordSet {

  private final Set<String> words;
  private final Set<String> folded;

  private WordSet(Set<String> words) {
    this.words = words;
    this.folded = words.stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());
  }

  static WordSet of(String... words) {
    return new WordSet(Stream.of(words).collect(Collectors.toUnmodifiableSet()));
  }

  /** These and more. */
  WordSet and(Set<String> more) {
    return new WordSet(
        Stream.concat(words.stream(), more.stream()).collect(Collectors.toUnmodifiableSet()));
  }

  boolean contains(Token token) {
    return (token.marked() ? words : folded).contains(token.word());
  }
}
