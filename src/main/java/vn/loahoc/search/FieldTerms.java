package vn.loahoc.search;

import java.util.Arrays;
import java.util.List;

/**
 * The terms of one field of one text, as slices of one string: syllables, adjacent pairs of them
 * ("khai_mạc") or four-letter windows.
 */
final class FieldTerms {

  private static final char GAP = '_';
  private static final int WINDOW = 4;

  private final String joined;
  private final int[] starts;
  private final int[] ends;

  private FieldTerms(String joined, int[] starts, int[] ends) {
    this.joined = joined;
    this.starts = starts;
    this.ends = ends;
  }

  static FieldTerms syllables(List<String> syllables) {
    int[] starts = new int[syllables.size()];
    int[] ends = new int[syllables.size()];
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < starts.length; i++) {
      joined.append(GAP);
      starts[i] = joined.length();
      joined.append(syllables.get(i));
      ends[i] = joined.length();
    }
    return new FieldTerms(joined.append(GAP).toString(), starts, ends);
  }

  /** The pairs of neighbours among syllables. */
  FieldTerms pairs() {
    if (starts.length < 2) {
      return new FieldTerms(joined, new int[0], new int[0]);
    }
    return new FieldTerms(
        joined, Arrays.copyOf(starts, starts.length - 1), Arrays.copyOfRange(ends, 1, ends.length));
  }

  /** Every run of four characters, the gaps between the syllables counted as one. */
  FieldTerms windows() {
    int size = Math.max(0, joined.length() - WINDOW + 1);
    int[] from = new int[size];
    int[] to = new int[size];
    for (int i = 0; i < size; i++) {
      from[i] = i;
      to[i] = i + WINDOW;
    }
    return new FieldTerms(joined, from, to);
  }

  int size() {
    return starts.length;
  }

  String term(int index) {
    return joined.substring(starts[index], ends[index]);
  }

  /** A 64-bit hash of a term and its field (FNV-1a, mixed as in SplitMix64). */
  long hash(TermField field, int index) {
    long hash = 0xcbf29ce484222325L ^ field.label().hashCode();
    for (int i = starts[index]; i < ends[index]; i++) {
      hash = (hash ^ joined.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
    return hash ^ (hash >>> 31);
  }

  String joined() {
    return joined;
  }

  int start(int index) {
    return starts[index];
  }

  int end(int index) {
    return ends[index];
  }
}
