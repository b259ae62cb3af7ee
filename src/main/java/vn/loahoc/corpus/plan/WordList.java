package vn.loahoc.corpus.plan;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.loahoc.text.WordLists;

/** Word lists beside this package: one entry a line, NFC, {@code #} begins a remark. */
final class WordList {

  private WordList() {}

  /** The entries of a list in their order. */
  static List<String> read(String name) {
    return WordLists.lines(WordList.class, name).stream().map(String::strip).toList();
  }

  /** The entries as alternatives of a regular expression, longest first. */
  static String alternatives(String name) {
    return read(name).stream()
        .sorted((a, b) -> Integer.compare(b.length(), a.length()))
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
