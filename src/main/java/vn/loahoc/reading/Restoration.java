package vn.loahoc.reading;

import java.util.List;

/** What is known about the spelling of a language. Thread-safe; never fails on any text. */
public interface Restoration {

  /** The text with Telex slips mended and missed blanks put back. */
  String mend(String text);

  /** The syllables of a text with their diacritics restored. */
  List<Word> words(String text);
}
