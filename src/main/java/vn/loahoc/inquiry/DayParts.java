package vn.loahoc.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.loahoc.reading.Word;
import vn.loahoc.text.Folding;
import vn.loahoc.time.TimeMention;

/** "Yoga buổi sáng hay buổi tối rẻ hơn": classes are compared, and no hours are named. */
final class DayParts {

  private static final String PART = "(?:sang|trua|chieu|toi)";

  private static final Pattern BESIDE =
      Pattern.compile(
          "(?:\\bbuoi )?\\b"
              + PART
              + " (?:hay|hoac|va|voi|so voi) (?:(?!buoi )[a-z]+ ){0,2}(?:buoi )?"
              + PART
              + "\\b");

  private static final Pattern COMPARES =
      Pattern.compile("\\b(?:hon|so sanh|khac nhau|khac gi|hoc phi|bao nhieu tien)\\b");

  /** "May áo dài học sáng hay chiều": when it is, and not whether it is then. */
  private static final Pattern EITHER =
      Pattern.compile(
          "\\b(?:hoc|tap|day|mo|to chuc|dien ra|la|vao|buoi)(?: (?:vao|buoi|ban|luc))* "
              + PART
              + " (?:hay|hoac) (?:la )?(?:vao )?(?:buoi |ban )?"
              + PART
              + "\\b(?! (?:nay|mai|mot|thu|ngay|chu nhat|cn|t\\d))");

  private static final Set<String> PARTS = Set.of("sang", "trua", "chieu", "toi");

  private DayParts() {}

  /**
   * Whether a message compares what is held at several parts of the day, or asks at which it is.
   *
   * @param plain in small letters without marks
   */
  static boolean areCompared(String plain) {
    return (COMPARES.matcher(plain).find() && BESIDE.matcher(plain).find())
        || EITHER.matcher(plain).find();
  }

  /** The words without the parts of the day: what is left names the class. */
  static List<Word> without(List<Word> words) {
    List<Word> left = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean before =
          i + 1 < words.size() && plain(words.get(i)).equals("buoi") && isPart(words.get(i + 1));
      if (!before && !isPart(words.get(i))) {
        left.add(words.get(i));
      }
    }
    return left;
  }

  /** Whether nothing but a part of the day is named. */
  static boolean isOne(TimeMention time) {
    return time.stated().hour() && !time.stated().day();
  }

  private static boolean isPart(Word word) {
    return PARTS.contains(plain(word));
  }

  private static String plain(Word word) {
    return Folding.fold(word.typed());
  }
}
