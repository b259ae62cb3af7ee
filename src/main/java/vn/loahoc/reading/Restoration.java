package vn.loahoc.reading;

import java.util.List;

/** What is known about the spelling of a language. Thread-safe; never fails on any text. */
public interface Restoration {

  /** The text with Telex slips mended and missed blanks put back. */
  String mendKeys(String text);

  /** The text with slips of the finger mended in what nobody writes so. */
  String mendSlips(String text);

  /**
   * The syllables of a text with their diacritics restored.
   *
   * @param text with abbreviations written out, so some have marks that nobody typed
   * @param typed as it came, which says whether its writer types marks
   */
  List<Word> words(String text, String typed);
}
