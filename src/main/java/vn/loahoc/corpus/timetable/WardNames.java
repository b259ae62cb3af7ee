package vn.loahoc.corpus.timetable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
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
  private static final Pattern KIND_ALONE =
      Pattern.compile("(?iu)^(?:phường|phuong|p\\s*\\.|p\\s|phg|xã|xa|thị trấn|tt\\.?)\\s+");
  private static final Pattern SPOKEN_KIND =
      Pattern.compile("(?iu)(?<!\\p{L})(?:phường|phuong|phg|xã|thị trấn|p\\.|p(?=\\s+\\p{L}))");

  private static final int MOST_NAMED = 10;
  private static final int REMEMBERED = 5_000;

  private final Gazetteer gazetteer;
  private final Map<Asked, Optional<Ward>> known = new HashMap<>();

  private record Asked(String words, boolean spoken, LocalDate day) {}

  WardNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The ward that the words of a ward column name, as it was on a day. */
  Optional<Ward> named(String words, LocalDate day) {
    Asked key = new Asked(words, false, day);
    Optional<Ward> ward = known.get(key);
    if (ward == null) {
      ward = KIND.matcher(words).matches() ? whole(words, day) : Optional.empty();
      if (ward.isEmpty()) {
        // in a column of wards "xã" for a ward that is none is a slip of the pen
        ward = whole("phường " + KIND_ALONE.matcher(words).replaceFirst(""), day);
      }
      if (ward.isEmpty()) {
        ward = whole("xã " + KIND_ALONE.matcher(words).replaceFirst(""), day);
      }
      if (known.size() < REMEMBERED) {
        known.put(key, ward);
      }
    }
    return ward;
  }

  /** The ward that a name or an address speaks of: "TTHTCĐ phường Mẫu". */
  Optional<Ward> spokenOf(String words, LocalDate day) {
    Asked key = new Asked(words, true, day);
    Optional<Ward> ward = known.get(key);
    if (ward == null) {
      ward = spoken(words, day);
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

  /** "Mẫu Đông" is not the ward Mẫu: after the name only another place or a remark may stand. */
  private Optional<Ward> whole(String words, LocalDate day) {
    List<PlaceMention> found = gazetteer.find(words, day);
    if (found.isEmpty() || !(found.getFirst().place() instanceof Ward ward)) {
      return Optional.empty();
    }
    String rest = words.substring(found.getFirst().to()).strip();
    boolean place = found.size() > 1 && words.substring(found.get(1).from()).equals(rest);
    boolean more = !rest.isEmpty() && Character.isLetterOrDigit(rest.charAt(0));
    return more && !place ? Optional.empty() : Optional.of(ward);
  }

  /** Looked for from each "phường" on, since a venue may carry it in its name. */
  private Optional<Ward> spoken(String words, LocalDate day) {
    Matcher kind = SPOKEN_KIND.matcher(words);
    while (kind.find()) {
      Optional<Ward> ward =
          gazetteer.find(words.substring(kind.start()), day).stream()
              .filter(mention -> mention.from() == 0 && mention.place() instanceof Ward)
              .map(mention -> (Ward) mention.place())
              .findFirst();
      if (ward.isPresent()) {
        return ward;
      }
    }
    return Optional.empty();
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
