package vn.loahoc.text;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Syllables that carry grammar rather than content, from {@code function-syllables.txt}. */
public final class FunctionSyllables {

  private static final Set<String> EXACT =
      WordLists.lines(FunctionSyllables.class, "function-syllables.txt").stream()
          .flatMap(line -> Arrays.stream(line.split(" ")))
          .map(Spelling::normalize)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> FOLDED =
      EXACT.stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());

  private FunctionSyllables() {}

  /** Whether a form of {@link Syllables} is a function syllable. */
  public static boolean contains(String form) {
    return EXACT.contains(form);
  }

  /** Whether a folded form could be one: "cho" may be cho or chợ. */
  public static boolean containsFolded(String folded) {
    return FOLDED.contains(folded);
  }
}
