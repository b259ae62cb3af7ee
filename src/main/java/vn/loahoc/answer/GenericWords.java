package vn.loahoc.answer;

import java.util.Set;
import java.util.stream.Collectors;
import vn.loahoc.text.WordLists;

/** Words that stand everywhere in this field and say little about what is meant. */
public final class GenericWords {

  private static final Set<String> WORDS =
      WordLists.lines(GenericWords.class, "generic-words.txt").stream()
          .flatMap(line -> Tokens.of(line).stream())
          .collect(Collectors.toUnmodifiableSet());

  private GenericWords() {}

  /** Whether a word, normalised, is one of them, or a bare number. */
  public static boolean contains(String word) {
    return WORDS.contains(word)
        || (word.length() <= 4 && word.chars().allMatch(Character::isDigit));
  }
}
