package vn.loahoc.corpus.timetable;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.loahoc.corpus.WrittenWards;

/**
 * A line between the rows that names the wards of those below it and nothing else: "PHƯỜNG MẪU",
 * "II. Phường 1, 2", "CÁC PHƯỜNG".
 *
 * @param words the line without its number
 * @param wards which it names
 */
record WardLine(String words, WrittenWards wards) {

  private static final Pattern NUMBER = Pattern.compile("^(?:[IVX]+|[A-Z]|\\d{1,2})[.)]\\s*");

  /** "Xã hội học tập" is no commune. */
  private static final Pattern KIND = Pattern.compile("(?iu)^(?:phường|xã(?! hội)|thị trấn)\\s.*");

  /** A longer one may be a sentence to all centres. */
  private static final int LONGEST_FOR_ALL = 30;

  /** What a line names; nothing if it says something else as well. */
  static Optional<WardLine> of(String line, WardNames known) {
    String words = NUMBER.matcher(Cells.inOneLine(line)).replaceFirst("").strip();
    WrittenWards wards = WrittenWards.of(words);
    boolean only =
        wards.everywhere()
            ? words.length() <= LONGEST_FOR_ALL
            : wards.names().stream().allMatch(name -> isWard(name, known));
    return only ? Optional.of(new WardLine(words, wards)) : Optional.empty();
  }

  private static boolean isWard(String name, WardNames known) {
    boolean letters = !Character.isDigit(name.charAt(0));
    return (letters && known.named(name, LocalDate.MAX).isPresent())
        || (KIND.matcher(name).matches() && WrittenWards.isName(name));
  }
}
