package vn.loahoc.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.text.Spelling;
import vn.loahoc.text.WordLists;

/**
 * What stands in the place of a ward, taken apart: "phường 1, 2" names two, "toàn quận" all of
 * them.
 *
 * @param everywhere whether all are meant; nothing is named then
 * @param names the words for each ward, with its kind where the cell says it; the whole cell where
 *     it cannot be taken apart
 */
public record WrittenWards(boolean everywhere, List<String> names) {

  private static final Pattern EVERYWHERE =
      Pattern.compile(
          "(?s)(?:"
              + String.join("|", WordLists.lines(WrittenWards.class, "everywhere.txt"))
              + ")[.!]?");

  /** "Các phường: …", "2 phường …", "liên phường …", "toàn phường …". */
  private static final Pattern OF_SEVERAL =
      Pattern.compile(
          "(?iu)^(?:(?:toàn|cả|khắp|liên|mọi|các|những|tất cả|hai|ba|bốn|năm|\\d{1,2}) )+"
              + "(phường|xã|thị trấn)(?!\\p{L})\\s*:?\\s*(.*)$");

  private static final Pattern PARTING =
      Pattern.compile("(?iu)\\s*[,;/+&]\\s*|\\s+(?:và|-|–|—)\\s+");

  public WrittenWards {
    names = List.copyOf(names);
  }

  /** What a cell names. */
  public static WrittenWards of(String cell) {
    String words = Spelling.nfc(cell).replaceAll("\\s+", " ").strip();
    Matcher several = OF_SEVERAL.matcher(words);
    if (several.matches()) {
      List<String> names = named(several.group(2), several.group(1) + " ");
      return new WrittenWards(names.isEmpty(), names);
    }
    if (isEverywhere(Spelling.normalize(words))) {
      return new WrittenWards(true, List.of());
    }
    if (!PARTING.matcher(words).find()) {
      return new WrittenWards(false, List.of(words));
    }
    List<String> names = named(words, "");
    boolean one = names.size() == 1 && words.startsWith(names.getFirst());
    return new WrittenWards(false, one || names.isEmpty() ? List.of(words) : names);
  }

  /**
   * The parts of a list that may be wards.
   *
   * @param kind what is said before them
   */
  private static List<String> named(String list, String kind) {
    List<String> names = new ArrayList<>();
    String last = kind;
    for (String part : PARTING.split(list)) {
      Matcher own = WardCell.KIND.matcher(part);
      boolean said = own.find() && own.end() < part.length();
      last = said ? own.group() : last;
      String name = said ? part : last + part;
      boolean small = !list.isEmpty() && Character.isLowerCase(list.charAt(0)) && kind.isEmpty();
      if ((small ? WardCell.inAnyLetters(name) : WardCell.of(name)).isPresent()) {
        names.add(name);
      }
    }
    return names;
  }

  /** Whether words may be the name of one ward, known or not. */
  public static boolean isName(String words) {
    return WardCell.of(words).isPresent();
  }

  /**
   * Whether words stand for all wards.
   *
   * @param plain normalised
   */
  static boolean isEverywhere(String plain) {
    return EVERYWHERE.matcher(plain).matches();
  }
}
