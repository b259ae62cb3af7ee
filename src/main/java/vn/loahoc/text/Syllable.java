package vn.loahoc.text;

/**
 * One token of a text: a Vietnamese syllable, a foreign word, a number or a mix like "8h30".
 *
 * @param form the token as {@link Spelling#normalize} writes it
 * @param start index of its first character in the NFC text it was read from
 * @param end index after its last character
 */
public record Syllable(String form, int start, int end) {

  /** The form without diacritics. */
  public String folded() {
    return Folding.fold(form);
  }

  /** Whether the form carries a tone or shape mark, or is written with đ. */
  public boolean marked() {
    return !folded().equals(form);
  }

  /** Whether at least one character is a letter. */
  public boolean hasLetter() {
    return form.codePoints().anyMatch(Character::isLetter);
  }
}
