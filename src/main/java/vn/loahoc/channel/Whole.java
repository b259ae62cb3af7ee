package vn.loahoc.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.loahoc.message.RichText;

/**
 * A stretch that is better left whole.
 *
 * @param end exclusive
 */
record Whole(int start, int end) {

  private static final Pattern WEB_ADDRESS = Pattern.compile("(?iu)(?:https?://|www\\.)\\S+");

  /** Whether a cut falls between two letters of it. */
  boolean isHurtBy(Cut cut) {
    return start < cut.end() && cut.next() < end;
  }

  private int length() {
    return end - start;
  }

  /** Links and web addresses that fit into a message. */
  static List<Whole> links(RichText text, int limit) {
    List<Whole> found = new ArrayList<>(runs(text, run -> run.link().isPresent()));
    for (MatchResult match : WEB_ADDRESS.matcher(text.text()).results().toList()) {
      found.add(new Whole(match.start(), match.end()));
    }
    return fitting(found, limit);
  }

  /** Emphasised stretches that fit into a message. */
  static List<Whole> emphasis(RichText text, int limit) {
    return fitting(runs(text, run -> run.style() != RichText.Style.PLAIN), limit);
  }

  private static List<Whole> runs(RichText text, Predicate<RichText.Run> wanted) {
    List<Whole> found = new ArrayList<>();
    int at = 0;
    for (RichText.Run run : text.runs()) {
      int end = at + run.text().length();
      if (wanted.test(run)) {
        found.add(new Whole(at, end));
      }
      at = end;
    }
    return found;
  }

  private static List<Whole> fitting(List<Whole> found, int limit) {
    return found.stream().filter(whole -> whole.length() <= limit).toList();
  }
}
