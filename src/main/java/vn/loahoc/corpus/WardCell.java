package vn.loahoc.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.place.Ward;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;
import vn.loahoc.text.WordLists;

/**
 * The ward that words of a table name, where no list tells which wards there are.
 *
 * @param type what sort of unit it is, if the words say so
 * @param name its name without its type, with capitals
 */
record WardCell(Optional<Ward.Type> type, String name) {

  /** What no ward is called: "quận 7", "chưa rõ"; and the first words of houses. */
  private static final List<String> NO_WARDS = WordLists.lines(WardCell.class, "no-wards.txt");

  private static final Pattern NO_WARD =
      Pattern.compile("(?iu)^(?:" + String.join("|", NO_WARDS) + ")(?!\\p{L}).*", Pattern.DOTALL);

  static final Pattern KIND =
      Pattern.compile(
          "(?iu)^(?:(phường|phuong|phg)\\b|(xã|xa)(?=\\s)|(thị trấn|thi tran)\\b"
              + "|(ph?)(?=\\s*\\d|\\s*\\.|\\s)|(x)(?=\\s*\\.)|(tt)(?=\\s*\\.))[\\s.]*");

  /** After a name the place may follow that it belongs to: "Mẫu, quận 7", "Mẫu - TP. Mẫu". */
  private static final Pattern WITHIN =
      Pattern.compile(
          "(?iu)\\s*(?:[,;(–-]|\\s)\\s*(?:quận|q\\.|q\\d|huyện|h\\.|thành phố|tp\\b|thị"
              + " xã|tx\\b|tỉnh).*$");

  /** "TTHTCĐ phường Mẫu", "Trung tâm học tập cộng đồng Mẫu": each ward has one. */
  private static final Pattern IN_HOUSE =
      Pattern.compile(
          "(?iu)(?:(?<!\\p{L})(phường|xã|thị trấn)\\s+|(?<!\\p{L})(?:tthtcđ|tt\\.?\\s?htcđ|trung"
              + " tâm học tập cộng đồng)\\s+(?!(?:phường|xã|thị trấn)(?!\\p{L})))"
              + "(?-i:((?:\\p{Lu}[\\p{L}\\p{M}]*(?:\\s+|$|(?=[,.;()–-]))){2,4}|\\d{1,2}(?!\\p{N})))");

  private static final Pattern LETTERS = Pattern.compile("\\p{L}[\\p{L}\\p{M}' ]+");
  private static final Pattern NUMBER = Pattern.compile("0?([1-9]|[12]\\d)");
  private static final int LAST_NUMBERED = 28;
  private static final int MOST_SYLLABLES = 4;
  private static final int LONGEST = 60;

  /** What a cell of a column of wards names; nothing if that is no ward or several. */
  static Optional<WardCell> of(String cell) {
    return of(cell, false);
  }

  /** The same, where a name may also be written without its capitals. */
  static Optional<WardCell> inAnyLetters(String cell) {
    return of(cell, true);
  }

  private static Optional<WardCell> of(String cell, boolean anyLetters) {
    String words = Spelling.nfc(cell).replaceAll("\\s+", " ").strip();
    if (words.length() > LONGEST) {
      return Optional.empty();
    }
    String own = WITHIN.matcher(words).replaceFirst("").strip();
    Matcher kind = KIND.matcher(own);
    boolean said = kind.find();
    Optional<WardCell> named =
        named(
            said ? type(kind) : Optional.empty(),
            said ? own.substring(kind.end()) : own,
            said || anyLetters);
    return named.or(() -> inHouse(words));
  }

  /** The ward that the name of a house says: "Hội trường phường Mẫu", "TTHTCĐ Mẫu". */
  static Optional<WardCell> inHouse(String house) {
    Matcher found = IN_HOUSE.matcher(Spelling.nfc(house));
    return found.find()
        ? named(Optional.ofNullable(found.group(1)).flatMap(WardCell::type), found.group(2), true)
        : Optional.empty();
  }

  /** The ward that stands for a centre: "Xã Mẫu", "TT. Mẫu Sơn" in a column of those who hold. */
  static Optional<WardCell> asCentre(String centre) {
    String words = Spelling.nfc(centre).replaceAll("\\s+", " ").strip();
    Matcher kind = KIND.matcher(words);
    return kind.find() && words.length() <= LONGEST
        ? named(type(kind), words.substring(kind.end()), false)
        : Optional.empty();
  }

  private static Optional<WardCell> named(Optional<Ward.Type> type, String words, boolean said) {
    String name = words.strip();
    Matcher number = NUMBER.matcher(name);
    if (number.matches() && Integer.parseInt(number.group(1)) <= LAST_NUMBERED) {
      return Optional.of(new WardCell(type, number.group(1)));
    }
    String plain = Spelling.normalize(name);
    if (!LETTERS.matcher(name).matches()
        || NO_WARD.matcher(plain).matches()
        || WrittenWards.isEverywhere(plain)) {
      return Optional.empty();
    }
    List<String> syllables = List.of(name.split(" +"));
    boolean capitals = syllables.stream().allMatch(s -> Character.isUpperCase(s.codePointAt(0)));
    if ((!capitals && !said)
        || syllables.size() > MOST_SYLLABLES
        || (syllables.size() == 1 && !said)) {
      return Optional.empty();
    }
    return Optional.of(
        new WardCell(
            type, syllables.stream().map(WardCell::capital).collect(Collectors.joining(" "))));
  }

  private static Optional<Ward.Type> type(Matcher kind) {
    if (kind.group(2) != null || kind.group(5) != null) {
      return Optional.of(Ward.Type.COMMUNE);
    }
    boolean township = kind.group(3) != null || kind.group(6) != null;
    return Optional.of(township ? Ward.Type.TOWNSHIP : Ward.Type.WARD);
  }

  private static Optional<Ward.Type> type(String word) {
    return Stream.of(Ward.Type.values())
        .filter(t -> t.vietnamese().equalsIgnoreCase(word))
        .findFirst();
  }

  /** "TÂN" and "tân" are "Tân"; a numeral stays: "Mẫu II". */
  private static String capital(String syllable) {
    if (syllable.matches("[IVX]+")) {
      return syllable;
    }
    int first = syllable.offsetByCodePoints(0, 1);
    return syllable.substring(0, first).toUpperCase(Locale.ROOT)
        + syllable.substring(first).toLowerCase(Locale.ROOT);
  }

  /** Equal for names that are the same but for their spelling: "Quí" and "Quý". */
  String key() {
    return Spelling.normalize(name);
  }

  /** The same without marks. */
  String bare() {
    return Folding.fold(key());
  }

  boolean isMarked() {
    return !key().equals(bare());
  }
}
