package vn.loahoc.search;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.loahoc.text.Folding;

/**
 * Which syllables follow which: counts of the syllables and of their pairs in a collection of
 * texts, with probabilities smoothed after Witten and Bell ("The zero-frequency problem", 1991).
 *
 * <p>Immutable and thread-safe.
 */
final class SyllableModel {

  /** Share given to a syllable never seen. */
  private static final double UNSEEN = 0.01;

  /** The mark before the first syllable of a sentence; it sorts first and is never a candidate. */
  private static final String START = "";

  private static final String ANY_NUMBER = "0";

  /** How many forms people write, about, that no text has: rare syllables, names, foreign words. */
  private static final double WRITTEN = 40_000;

  private final String[] words;
  private final int[] counts;
  private final long[] pairs;

  private final int[] contexts;
  private final int[] followers;
  private final long total;
  private final String[] folds;
  private final int[][] wordsOfFold;

  private SyllableModel(String[] words, int[] counts, long[] pairs) {
    this.words = words;
    this.counts = counts;
    this.pairs = pairs;
    this.contexts = new int[words.length];
    this.followers = new int[words.length];
    for (long pair : pairs) {
      contexts[PackedBigrams.first(pair)] += PackedBigrams.count(pair);
      followers[PackedBigrams.first(pair)]++;
    }
    this.total = Arrays.stream(counts).asLongStream().sum();
    TreeMap<String, int[]> byFold = new TreeMap<>();
    for (int word = 1; word < words.length; word++) {
      int[] alone = {word};
      byFold.merge(Folding.fold(words[word]), alone, SyllableModel::joined);
    }
    this.folds = byFold.keySet().toArray(String[]::new);
    this.wordsOfFold = byFold.values().toArray(int[][]::new);
  }

  private static int[] joined(int[] first, int[] second) {
    int[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  /** Number of a syllable, or −1. */
  int id(String syllable) {
    int at = Arrays.binarySearch(words, counted(syllable));
    return at > 0 ? at : -1;
  }

  /** "Thứ 6" is like "thứ 7": all numbers stand beside the same words. */
  private static String counted(String form) {
    return form.chars().allMatch(c -> c >= '0' && c <= '9') ? ANY_NUMBER : form;
  }

  String word(int id) {
    return words[id];
  }

  int count(int id) {
    return counts[id];
  }

  /** Numbers of the syllables with a folded form; empty when there are none. */
  int[] withFold(String folded) {
    int at = Arrays.binarySearch(folds, folded);
    return at < 0 ? new int[0] : wordsOfFold[at];
  }

  /** How often a folded form was seen. */
  int foldCount(String folded) {
    int sum = 0;
    for (int word : withFold(folded)) {
      sum += counts[word];
    }
    return sum;
  }

  int startId() {
    return 0;
  }

  /** ln P(word | before); −1 stands for a syllable never seen. */
  double logProbability(int before, int word) {
    double alone = ((word < 0 ? 0 : counts[word]) + UNSEEN) / (total + UNSEEN * words.length);
    if (before < 0 || followers[before] == 0) {
      return Math.log(alone);
    }
    int together = word < 0 ? 0 : PackedBigrams.count(pairs, before, word);
    return Math.log(
        (together + followers[before] * alone) / (contexts[before] + followers[before]));
  }

  /** ln P(a form that was never seen): the share of new ones so far, parted among all. */
  double novelty() {
    double types = words.length;
    return Math.log(types / (total + types) / WRITTEN);
  }

  /** Whether one syllable was seen right before another; −1 never was. */
  boolean isPair(int before, int word) {
    return before > 0 && word > 0 && PackedBigrams.count(pairs, before, word) > 0;
  }

  /** The share of a syllable in all that was read. */
  double share(int word) {
    return word < 0 || total == 0 ? 0 : (double) counts[word] / total;
  }

  int size() {
    return words.length;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(words.length);
    for (int i = 0; i < words.length; i++) {
      out.writeUTF(words[i]);
      out.writeInt(counts[i]);
    }
    out.writeInt(pairs.length);
    for (long pair : pairs) {
      out.writeLong(pair);
    }
  }

  static SyllableModel read(DataInput in) throws IOException {
    String[] words = new String[in.readInt()];
    int[] counts = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = in.readUTF();
      counts[i] = in.readInt();
    }
    long[] pairs = new long[in.readInt()];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = in.readLong();
    }
    return new SyllableModel(words, counts, pairs);
  }

  /** Counts while it reads; syllables are numbered as they come and sorted at the end. */
  static final class Learner {

    /** Longer runs are no syllables, and may not fit the file. */
    private static final int LONGEST = 64;

    private final Map<String, Integer> ids = new LinkedHashMap<>();
    private final List<int[]> counts = new ArrayList<>();
    private final PackedBigrams pairs = new PackedBigrams();

    Learner() {
      id(START);
    }

    void read(PassageText text) {
      for (List<String> sentence : text.sentences()) {
        int before = 0;
        for (String form : sentence) {
          if (form.length() > LONGEST || ids.size() + 1 >= PackedBigrams.LIMIT) {
            continue;
          }
          int word = id(counted(form));
          counts.get(word)[0]++;
          pairs.add(before, word);
          before = word;
        }
      }
    }

    private int id(String word) {
      Integer known = ids.get(word);
      if (known != null) {
        return known;
      }
      ids.put(word, ids.size());
      counts.add(new int[1]);
      return ids.size() - 1;
    }

    SyllableModel model() {
      String[] sorted = ids.keySet().toArray(String[]::new);
      Arrays.sort(sorted);
      Map<String, Integer> rankOf = new HashMap<>();
      int[] ranks = new int[sorted.length];
      int[] rankedCounts = new int[sorted.length];
      for (int rank = 0; rank < sorted.length; rank++) {
        rankOf.put(sorted[rank], rank);
      }
      ids.forEach(
          (word, id) -> {
            int rank = rankOf.getOrDefault(word, 0);
            ranks[id] = rank;
            rankedCounts[rank] = counts.get(id)[0];
          });
      return new SyllableModel(sorted, rankedCounts, pairs.toSortedArray(ranks));
    }
  }
}
