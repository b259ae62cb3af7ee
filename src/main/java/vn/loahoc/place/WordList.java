package vn.loahoc.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Phrases from a resource file of this package, one a line; # begins a comment. */
final class WordList {

  private final List<List<Token>> phrases;

  private WordList(List<List<Token>> phrases) {
    this.phrases = phrases;
  }

  static WordList resource(String file) {
    return new WordList(lines(file).stream().map(Token::of).toList());
  }

  /** The lines of a resource file without comments and blank lines. */
  static List<String> lines(String file) {
    try (InputStream in = WordList.class.getResourceAsStream(file);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Words of the longest phrase that begins at a position; 0 if none does. */
  int lengthAt(Words words, int position) {
    int longest = 0;
    for (List<Token> phrase : phrases) {
      if (phrase.size() > longest && isAt(phrase, words, position)) {
        longest = phrase.size();
      }
    }
    return longest;
  }

  /** Whether a phrase ends just before a position, with nothing but blanks between. */
  boolean endsBefore(Words words, int position) {
    return words.joined(position - 1)
        && phrases.stream().anyMatch(phrase -> isAt(phrase, words, position - phrase.size()));
  }

  private static boolean isAt(List<Token> phrase, Words words, int position) {
    if (position < 0 || position + phrase.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      boolean joined = i == 0 || words.joined(position + i - 1);
      if (!joined || !words.get(position + i).spells(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }
}
