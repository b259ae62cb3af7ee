package vn.loahoc.photo.chat;

import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;

/** Words as they are compared: lower case, without diacritics and punctuation. */
final class PlainWords {

  private PlainWords() {}

  static String of(String text) {
    return Folding.fold(String.join(" ", Spelling.words(text))).strip();
  }
}
