package vn.loahoc.app;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loahoc.text.Folding;

/**
 * How else people say the same: a row of {@code classes/varied.tsv}.
 *
 * @param name of the row
 * @param said what becomes of a turn; the same if it cannot be said so
 */
record Variation(String name, UnaryOperator<String> said) {

  private static final String GAP = "…";

  /** All of the table. */
  static List<Variation> all() throws IOException {
    return ClassTown.lines("varied.tsv").flatMap(Variation::of).toList();
  }

  private static Stream<Variation> of(String line) {
    String[] columns = line.split("\t");
    return switch (columns[0]) {
      case "TYPED" -> Stream.of(new Variation(columns[1], turn -> typed(columns[1], turn)));
      case "FRAME" -> Stream.of(new Variation(columns[1], turn -> framed(columns[1], turn)));
      case "WORD" ->
          Stream.of(columns[2].split(" \\| "))
              .map(
                  other ->
                      new Variation(
                          columns[1] + " → " + other, turn -> with(columns[1], other, turn)));
      default -> throw new IllegalArgumentException(line);
    };
  }

  /** The same turns, each said so. */
  List<String> of(List<String> turns) {
    return turns.stream().map(said).toList();
  }

  private static String typed(String how, String turn) {
    return switch (how) {
      case "CAPITALS" -> turn.toUpperCase(Locale.ROOT);
      case "SMALL" -> turn.toLowerCase(Locale.ROOT);
      case "DECOMPOSED" -> Normalizer.normalize(turn, Normalizer.Form.NFD);
      case "BLANKS" -> "  " + turn.replace(" ", "  ") + " ";
      case "MARKS" -> open(turn) + " ??";
      case "DOTS" -> open(turn) + "...";
      case "SMILE" -> open(turn) + " 😊";
      default -> throw new IllegalArgumentException(how);
    };
  }

  private static String framed(String frame, String turn) {
    String framed = frame.replace(GAP, open(turn));
    return isBare(turn) ? Folding.fold(framed) : framed;
  }

  /** The word in the other form, with its marks or, where the turn has none, without. */
  private static String with(String word, String other, String turn) {
    String changed = replaced(word, other, turn);
    return changed.equals(turn) && isBare(turn)
        ? replaced(Folding.fold(word), Folding.fold(other), turn)
        : changed;
  }

  private static String replaced(String word, String other, String turn) {
    return Pattern.compile("(?iu)(?<![\\p{L}\\d])" + Pattern.quote(word) + "(?![\\p{L}\\d])")
        .matcher(turn)
        .replaceAll(Matcher.quoteReplacement(other));
  }

  private static boolean isBare(String turn) {
    return Folding.fold(turn).equalsIgnoreCase(turn);
  }

  private static String open(String turn) {
    return turn.replaceAll("[?!. ]+$", "");
  }
}
