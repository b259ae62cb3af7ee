package vn.loahoc.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Breaks a text into lines, at blanks only. */
final class Lines {

  /** As bad as a line of which so much squared is empty. */
  private static final double BROKEN_SENSE = 0.2;

  private Lines() {}

  /**
   * As few lines as will do, of about the same width, and where that is possible after a comma.
   *
   * @param width how wide a stretch is
   * @return nothing if a word is wider than a line
   */
  static Optional<List<String>> broken(String text, double widest, ToDoubleFunction<String> width) {
    List<String> words = List.of(text.strip().split("\\s+"));
    if (words.stream().anyMatch(word -> width.applyAsDouble(word) > widest)) {
      return Optional.empty();
    }
    return Optional.of(best(words, greedy(words, widest, width), widest, width));
  }

  private static int greedy(List<String> words, double widest, ToDoubleFunction<String> width) {
    int lines = 1;
    String line = "";
    for (String word : words) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width.applyAsDouble(longer) > widest) {
        lines++;
        line = word;
      } else {
        line = longer;
      }
    }
    return lines;
  }

  /** Of all ways to break into so many lines the one that looks best. */
  private static List<String> best(
      List<String> words, int lines, double widest, ToDoubleFunction<String> width) {
    int count = words.size();
    double[][] costs = new double[lines + 1][count + 1];
    int[][] froms = new int[lines + 1][count + 1];
    for (double[] row : costs) {
      Arrays.fill(row, Double.POSITIVE_INFINITY);
    }
    costs[0][0] = 0;
    for (int line = 1; line <= lines; line++) {
      for (int to = line; to <= count; to++) {
        for (int from = line - 1; from < to; from++) {
          double cost =
              costs[line - 1][from]
                  + cost(String.join(" ", words.subList(from, to)), widest, width);
          if (cost < costs[line][to]) {
            costs[line][to] = cost;
            froms[line][to] = from;
          }
        }
      }
    }
    List<String> found = new ArrayList<>();
    int to = count;
    for (int line = lines; line > 0; line--) {
      found.addFirst(String.join(" ", words.subList(froms[line][to], to)));
      to = froms[line][to];
    }
    return found;
  }

  /** What is left empty, more if the sense goes on in the next line. */
  private static double cost(String line, double widest, ToDoubleFunction<String> width) {
    double empty = 1 - width.applyAsDouble(line) / widest;
    if (empty < 0) {
      return Double.POSITIVE_INFINITY;
    }
    return empty * empty + (line.matches(".*[,.;:!?]") ? 0 : BROKEN_SENSE);
  }
}
