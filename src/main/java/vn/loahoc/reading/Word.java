package vn.loahoc.reading;

import vn.loahoc.text.Folding;

/**
 * One syllable of a message.
 *
 * @param from where it starts in {@link Reading#text()}
 * @param to where it ends
 * @param typed as typed, normalised
 * @param restored with its diacritics restored; equal to {@code typed} where it had them
 * @param bare typed without diacritics by somebody who may have left them out
 * @param role what it does in the message
 */
public record Word(int from, int to, String typed, String restored, boolean bare, Role role) {

  /** What a word does in a message. */
  public enum Role {
    TOPIC,
    ASK,
    TIME,
    PLACE,
    FUNCTION
  }

  /** The restored word without diacritics. */
  public String folded() {
    return Folding.fold(restored);
  }

  Word spelled(String other) {
    return new Word(from, to, typed, other, bare, role);
  }

  Word as(Role other) {
    return new Word(from, to, typed, restored, bare, other);
  }
}
