package vn.loahoc.checkin.chat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loahoc.text.Folding;
import vn.loahoc.text.WordLists;

/** Words without their marks. */
final class PlainWords {

  private PlainWords() {}

  static List<String> of(String text) {
    return Arrays.stream(Folding.plainWords(text).split(" "))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** Those of a list beside this class, parted by blanks and ends of lines. */
  static Set<String> listed(String name) {
    return WordLists.lines(PlainWords.class, name).stream()
        .flatMap(line -> of(line).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
