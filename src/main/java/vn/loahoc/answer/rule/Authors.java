package vn.loahoc.answer.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.loahoc.text.Spelling;
import vn.loahoc.text.WordLists;

/** Other names that people use for those whose words are quoted. */
final class Authors {

  private static final List<List<String>> GROUPS =
      WordLists.lines(Authors.class, "authors.txt").stream()
          .map(line -> List.of(line.toLowerCase(Locale.ROOT).strip().split("\\s*=\\s*")))
          .toList();

  private Authors() {}

  /**
   * All names of a person, normalised: as given, known others, and the last part of a foreign name.
   */
  static List<String> namesOf(String author) {
    String given = Spelling.normalize(author.strip());
    List<String> names = new ArrayList<>(List.of(given));
    for (List<String> group : GROUPS) {
      if (group.contains(given)) {
        names.addAll(group);
      }
    }
    if (isForeign(given) && given.contains(" ")) {
      names.add(given.substring(given.lastIndexOf(' ') + 1));
    }
    return names;
  }

  /** Foreign names carry no diacritics and end in syllables that Vietnamese does not have. */
  private static boolean isForeign(String name) {
    return name.chars().allMatch(c -> c < 0x80);
  }
}
