package vn.loahoc.channel;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.loahoc.channel.Cut.Strength;
import vn.loahoc.text.Sentence;
import vn.loahoc.text.Sentences;

/** Finds the places where a text may be cut. */
final class Cuts {

  private static final Pattern LINE_BREAK = Pattern.compile("\\R");

  private final String text;
  private final Set<Integer> sentenceEnds;
  private final List<Cut> cuts = new ArrayList<>();

  private Cuts(String text) {
    this.text = text;
    this.sentenceEnds =
        Sentences.of(text).stream().map(Sentence::end).collect(Collectors.toUnmodifiableSet());
  }

  /** All cuts in the order of the text; none of them at its very beginning or end. */
  static List<Cut> of(String text) {
    Cuts found = new Cuts(text);
    found.find();
    return found.cuts;
  }

  private void find() {
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(text);
    int blanksFrom = -1;
    int start = letters.first();
    for (int end = letters.next(); end != BreakIterator.DONE; start = end, end = letters.next()) {
      if (isBlank(start, end)) {
        blanksFrom = blanksFrom < 0 ? start : blanksFrom;
      } else {
        if (start > 0 && blanksFrom != 0) {
          add(blanksFrom < 0 ? start : blanksFrom, start);
        }
        blanksFrom = -1;
      }
    }
  }

  private void add(int end, int next) {
    cuts.add(new Cut(end, next, end == next ? Strength.LETTER : strength(end, next)));
  }

  private Strength strength(int end, int next) {
    long lines = LINE_BREAK.matcher(text.substring(end, next)).results().count();
    if (lines > 0) {
      return lines > 1 ? Strength.PARAGRAPH : Strength.LINE;
    }
    return sentenceEnds.contains(end) ? Strength.SENTENCE : Strength.WORD;
  }

  /** A blank that carries a combining mark is a letter. */
  private boolean isBlank(int start, int end) {
    return text.substring(start, end).chars().allMatch(Character::isWhitespace);
  }
}
