package vn.loahoc.answer;

import java.util.List;
import vn.loahoc.text.Sentence;
import vn.loahoc.text.Sentences;

/** Cuts a paragraph into pieces short enough to be quoted. */
final class Stretches {

  private static final int QUOTABLE = 420;

  private Stretches() {}

  static List<String> of(String paragraph) {
    if (paragraph.isBlank()) {
      return List.of();
    }
    if (paragraph.length() <= QUOTABLE) {
      return List.of(paragraph.strip());
    }
    return Sentences.of(paragraph).stream()
        .map(Sentence::text)
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .toList();
  }
}
