package vn.loahoc.reading;

import vn.loahoc.text.Folding;

/**
 * One syllable of a message.
 *
 * @param from where it starts in {@link Reading#text()}
 * @param to where it ends
 * @param typed as typed, normalised
 * @param restored with its diacritics restored; equal to {@code typed} where it had them
 * @param marked typed with a diacritic
 * @param bare typed without diacritics by somebody who may have left them out
 * @param role what it does in the message
 */
public record Word(
    int from, int to, String typed, String restored, boolean bare, boolean marked, Role role) {

  /** What a word does in a message. */
  public enum Role {
    TOPIC,
    ASK,
    TIME,
    PLACE,
    FUNCTION
  }

  /** Typed with a mark, but as no word that anybody knows: perhaps with a wrong one. */
  public boolean doubtful() {
    return bare && !restored.equals(folded()) && marked;
  }

  /** The restored word without diacritics. */
  public String folded() {
    return Folding.fold(restored);
  }

  /** The same as somebody types it who leaves out no mark. */
  Word asRestored() {
    boolean marks = !folded().equals(restored);
    return bare ? new Word(from, to, restored, restored, false, marks, role) : this;
  }

  Word spelled(String other) {
    return new Word(from, to, typed, other, bare, marked, role);
  }

  Word as(Role other) {
    return new Word(from, to, typed, restored, bare, marked, other);
  }
}
