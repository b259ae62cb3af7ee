package vn.loahoc.inquiry;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loahoc.text.Spelling;

/** "Một đứa 6 tuổi, một đứa 9 tuổi", "6 và 9 tuổi": the ages of further children. */
final class FurtherAges {

  /** "6 và 9 tuổi". */
  private static final Pattern BESIDE_ANOTHER =
      Pattern.compile(
          "(?<![\\p{L}\\d])(\\d{1,2})\\s*(?:và|với|cùng|hay|hoặc|va|voi|cung|hoac|,)"
              + "(?=\\s*\\d{1,2}\\s*(?:tuổi|tuoi))");

  private FurtherAges() {}

  /** Those beside the one that {@link Audiences#age} finds, in years. */
  static List<Integer> in(String text) {
    String said = Spelling.normalize(text);
    OptionalInt first = Audiences.age(text);
    List<Integer> ages =
        Stream.of(Audiences.AGE, BESIDE_ANOTHER)
            .flatMap(pattern -> pattern.matcher(said).results())
            .map(found -> Integer.valueOf(found.group(1)))
            .distinct()
            .toList();
    boolean children = ages.stream().allMatch(years -> years < Audiences.GROWN);
    return !children || first.isEmpty() || Audiences.RANGE.matcher(said).find()
        ? List.of()
        : ages.stream().filter(years -> years != first.getAsInt()).toList();
  }
}
