package vn.loahoc.corpus.timetable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.place.Ward;
import vn.loahoc.text.Folding;

/** Which wards a word that names none is nearest to, by its letters. Immutable. */
final class WardNearness {

  private static final int MOST_NEAREST = 3;

  /** A ward that is not there at the time is as far as one more letter. */
  private static final int OTHER_TIME = 1;

  private static final int SHORTEST_SLIP = 5;
  private static final int LONGEST_SLIP = 30;
  private static final int LETTERS_OF_A_SLIP = 2;

  private final List<Known> known;

  private record Known(Ward ward, String bare) {}

  private record Near(String name, String bare, int distance) {}

  WardNearness(Gazetteer gazetteer) {
    this.known = gazetteer.wards().stream().map(w -> new Known(w, bare(w.name()))).toList();
  }

  /** Whether it may be the name of a ward with a slip of the pen. */
  boolean isNearly(String words) {
    String written = bare(words);
    return written.length() >= SHORTEST_SLIP
        && written.length() <= LONGEST_SLIP
        && written.chars().noneMatch(Character::isDigit)
        && known.stream().anyMatch(ward -> isSlip(ward.bare(), written));
  }

  private static boolean isSlip(String name, String written) {
    return Math.abs(name.length() - written.length()) <= LETTERS_OF_A_SLIP
        && distance(name, written) <= LETTERS_OF_A_SLIP;
  }

  /** The known name that is nearest, some if they are as near; empty if none is near. */
  String nearest(String words, LocalDate day) {
    String written = bare(words);
    List<Near> all =
        known.stream()
            .map(k -> new Near(k.ward().name(), k.bare(), distance(k, written, day)))
            .toList();
    int least = all.stream().mapToInt(Near::distance).min().orElse(Integer.MAX_VALUE);
    if (least * 2L <= written.length() + OTHER_TIME) {
      Set<String> names = new LinkedHashSet<>();
      all.stream().filter(near -> near.distance() == least).forEach(n -> names.add(n.name()));
      String best =
          all.stream().filter(n -> n.distance() == least).findFirst().orElseThrow().bare();
      if (!isOfSlips(best, written)) {
        all.stream()
            .filter(near -> hasSameFrame(near.bare(), best, written))
            .forEach(near -> names.add(near.name()));
      }
      return names.stream().limit(MOST_NEAREST).collect(Collectors.joining(" hoặc "));
    }
    return "";
  }

  private static int distance(Known ward, String written, LocalDate day) {
    return distance(ward.bare(), written) + (ward.ward().life().contains(day) ? 0 : OTHER_TIME);
  }

  /** Whether each syllable is that of the name but for a letter or two: "Phog" is "Phong". */
  private static boolean isOfSlips(String name, String written) {
    String[] own = name.split(" ");
    String[] other = written.split(" ");
    for (int i = 0; i < own.length && own.length == other.length; i++) {
      if (distance(own[i], other[i]) * 2 > Math.max(own[i].length(), other[i].length())) {
        return false;
      }
    }
    return true;
  }

  /** "Mẫu Bắc" is as near to "Mẫu Đông" as to "Mẫu Tây", whatever letters these have. */
  private static boolean hasSameFrame(String name, String best, String written) {
    boolean[] same = same(best, written);
    return same.length > 1 && Arrays.equals(same(name, written), same);
  }

  /** For each syllable whether both have it; nothing where one has more. */
  private static boolean[] same(String name, String written) {
    String[] own = name.split(" ");
    String[] other = written.split(" ");
    boolean[] same = new boolean[own.length == other.length ? own.length : 0];
    for (int i = 0; i < same.length; i++) {
      same[i] = own[i].equals(other[i]);
    }
    return same;
  }

  private static String bare(String words) {
    String folded = Folding.plain(words);
    return folded
        .replaceFirst("^\\s*(?:phuong|phg\\.?|ph\\s*\\.|p\\s*\\.|ph?\\s|xa|thi tran)\\s*", "")
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** Letters to change, add, leave out or swap with their neighbour. */
  static int distance(String a, String b) {
    int[][] least = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          least[i][j] = i + j;
          continue;
        }
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(least[i - 1][j] + 1, least[i][j - 1] + 1);
        best = Math.min(best, least[i - 1][j - 1] + same);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        least[i][j] = swapped ? Math.min(best, least[i - 2][j - 2] + 1) : best;
      }
    }
    return least[a.length()][b.length()];
  }
}
