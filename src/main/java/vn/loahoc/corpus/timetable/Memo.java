package vn.loahoc.corpus.timetable;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What texts were found to say. Timetables repeat themselves, so that of a few thousand is
 * remembered, and then begun anew; long ones are looked at each time. One thread.
 *
 * @param <V> what is found in a text by itself, whatever row it stands in
 */
final class Memo<V> {

  private static final int REMEMBERED = 5_000;
  private static final int LONGEST = 1_000;

  private final Function<String, V> look;
  private final Map<String, V> known = new HashMap<>();

  Memo(Function<String, V> look) {
    this.look = look;
  }

  V of(String text) {
    V found = known.get(text);
    if (found == null) {
      found = look.apply(text);
      if (known.size() >= REMEMBERED) {
        known.clear();
      }
      if (text.length() <= LONGEST) {
        known.put(text, found);
      }
    }
    return found;
  }
}
