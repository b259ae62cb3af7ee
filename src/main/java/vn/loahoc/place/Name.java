package vn.loahoc.place;

import java.util.List;

/**
 * One way to write a place, without its kind.
 *
 * @param tokens its words; never empty
 * @param alone when these words name the place without its kind before them
 */
record Name(List<Token> tokens, Place place, Alone alone) {

  Name {
    tokens = List.copyOf(tokens);
  }

  static Name of(String text, Place place, Alone alone) {
    return new Name(Token.of(text), place, alone);
  }

  /** When a name may stand without its kind. */
  enum Alone {
    /** With or without its marks. */
    ANY,
    /** With its marks or capitals, or after a preposition. */
    MARKED,
    /** After a preposition, or at the beginning of the text. */
    INTRODUCED,
    /** After a preposition of place only. */
    KIND,
    /** Never. */
    NEVER
  }

  /** Whether the words from a position on are this name. */
  boolean isAt(Words words, int position) {
    if (position + tokens.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < tokens.size(); i++) {
      boolean joined = i == 0 || words.joined(position + i - 1);
      if (!joined || !words.get(position + i).spells(tokens.get(i))) {
        return false;
      }
    }
    return true;
  }
}
