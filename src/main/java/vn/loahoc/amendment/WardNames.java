package vn.loahoc.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loahoc.text.Spelling;

/**
 * The wards that a text names. A name may begin another: "phường 1" is not named by "phường 10",
 * nor "phường Tân Phú" by "phường Tân Phú Trung".
 */
final class WardNames {

  private record Found(String slug, int from, int to) {
    boolean isWithin(Found other) {
      return other.from <= from && to <= other.to && other.to - other.from > to - from;
    }
  }

  private WardNames() {}

  /**
   * Their slugs.
   *
   * @param wards the names that are known, by slug
   */
  static Set<String> in(String text, Map<String, String> wards) {
    String small = small(text);
    List<Found> found = new ArrayList<>();
    wards.forEach((slug, name) -> find(small, slug, small(name), found));
    return found.stream()
        .filter(one -> found.stream().noneMatch(one::isWithin))
        .map(Found::slug)
        .collect(Collectors.toSet());
  }

  private static void find(String text, String slug, String name, List<Found> found) {
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      int end = at + name.length();
      if (!isPartOfWord(text, at - 1) && !isPartOfWord(text, end)) {
        found.add(new Found(slug, at, end));
      }
    }
  }

  private static boolean isPartOfWord(String text, int index) {
    return index >= 0 && index < text.length() && Character.isLetterOrDigit(text.charAt(index));
  }

  private static String small(String text) {
    return Spelling.nfc(text).toLowerCase(Locale.ROOT);
  }
}
