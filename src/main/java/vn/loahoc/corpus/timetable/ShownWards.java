package vn.loahoc.corpus.timetable;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.loahoc.corpus.WrittenWards;
import vn.loahoc.place.Ward;

/**
 * The words in the place of a ward as people are shown them. A line in capitals ("PHƯỜNG MẪU ĐÔNG -
 * AN MẪU") reads as a sentence has it where its wards are known, and stays where they are not.
 */
final class ShownWards {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  /** Those of a word, and not only of "P. 7". */
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2}");

  private ShownWards() {}

  /**
   * The words.
   *
   * @param named the wards of them that are known
   */
  static String of(String words, List<Ward> named) {
    if (words.chars().anyMatch(Character::isLowerCase) || !CAPITALS.matcher(words).find()) {
      return words;
    }
    WrittenWards written = WrittenWards.of(words);
    if (written.everywhere()) {
      return words.toLowerCase(VIETNAMESE);
    }
    return written.names().size() == named.size()
        ? named.stream()
            .map(ward -> ward.type().vietnamese() + " " + ward.name())
            .collect(Collectors.joining(", "))
        : words;
  }
}
