package vn.loahoc.corpus.timetable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.place.PlaceMention;
import vn.loahoc.place.Ward;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;

/** Which ward the words of a timetable mean. One thread. */
final class WardNames {

  private static final Pattern KIND =
      Pattern.compile("(?iu)^(?:phường|phuong|p\\s*\\.|p\\s|phg|xã|thị trấn).*", Pattern.DOTALL);
  private static final int MOST_NAMED = 10;
  private static final int REMEMBERED = 5_000;

  private final Gazetteer gazetteer;
  private final Map<String, Optional<Ward>> known = new HashMap<>();

  WardNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The ward that the words of a ward column name, as it was on a day. */
  Optional<Ward> named(String words, LocalDate day) {
    String key = words + '\n' + day;
    Optional<Ward> ward = known.get(key);
    if (ward == null) {
      String whole = KIND.matcher(words).matches() ? words : "phường " + words;
      ward = first(whole, day, false);
      if (known.size() < REMEMBERED) {
        known.put(key, ward);
      }
    }
    return ward;
  }

  /** The ward that a name or an address speaks of: "TTHTCĐ phường Mẫu". */
  Optional<Ward> spokenOf(String words, LocalDate day) {
    String key = words + "\n?" + day;
    Optional<Ward> ward = known.get(key);
    if (ward == null) {
      ward = first(words, day, true);
      if (known.size() < REMEMBERED) {
        known.put(key, ward);
      }
    }
    return ward;
  }

  /** The known name that is nearest, or all of a short list. */
  String nearest(String words, LocalDate day) {
    List<Ward> there = gazetteer.wards(day);
    List<Ward> all = there.isEmpty() ? gazetteer.wards() : there;
    String written = bare(words);
    Optional<Ward> best =
        all.stream().min(Comparator.comparingInt(w -> distance(bare(w.name()), written)));
    if (best.isPresent() && distance(bare(best.get().name()), written) * 2 <= written.length()) {
      return best.get().name();
    }
    return String.join(", ", all.stream().map(Ward::name).distinct().limit(MOST_NAMED).toList());
  }

  private Optional<Ward> first(String words, LocalDate day, boolean withKind) {
    return gazetteer.find(words, day).stream()
        .filter(mention -> mention.place() instanceof Ward)
        .filter(mention -> !withKind || KIND.matcher(mention.text()).matches())
        .map(PlaceMention::place)
        .map(Ward.class::cast)
        .findFirst();
  }

  private static String bare(String words) {
    String folded = Folding.fold(Spelling.normalize(words));
    return folded.replaceFirst("^\\s*(?:phuong|p\\s*\\.|p\\s|xa|thi tran)\\s*", "").strip();
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
