package vn.loahoc.photo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What came of keeping photos, in sentences. */
public final class KeptWords {

  private KeptWords() {}

  /** What was not kept and why, one sentence each. */
  public static List<String> others(Kept kept) {
    List<String> lines = new ArrayList<>();
    Map<Developed.Why, Integer> refused = new EnumMap<>(Developed.Why.class);
    kept.refused().forEach(why -> refused.merge(why, 1, Integer::sum));
    refused.forEach(
        (why, count) ->
            lines.add(
                PhotoWords.say(
                    "refused-" + why.name().toLowerCase(Locale.ROOT).replace('_', '-'), count)));
    if (kept.full() > 0) {
      lines.add(PhotoWords.say("full", kept.full(), Photos.MOST_A_DAY));
    }
    if (kept.waiting() > 0) {
      lines.add(PhotoWords.say("waiting", kept.waiting()));
    }
    return lines;
  }
}
