package vn.loahoc.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.loahoc.text.Sentence;
import vn.loahoc.text.Sentences;
import vn.loahoc.text.Spelling;
import vn.loahoc.text.Syllables;

/**
 * Makes passages that look like given texts and say nothing: each syllable follows the one before
 * as it did there, or, some of the time, any syllable of the texts follows. The lengths of the
 * sentences are those of one of the texts.
 */
final class SyllableChain {

  /** Share of free jumps: fewer, and a hundred thousand passages repeat themselves. */
  private static final double JUMP = 0.6;

  private final List<String> all = new ArrayList<>();
  private final Map<String, List<String>> followers = new HashMap<>();
  private final List<int[]> shapes = new ArrayList<>();

  /**
   * Learns from texts.
   *
   * @param shaping texts that also give their lengths
   * @param others texts that give only their syllables, unless there is nothing else
   */
  SyllableChain(List<String> shaping, List<String> others) {
    shaping.forEach(text -> shapes.add(read(Spelling.nfc(text))));
    for (String text : others) {
      int[] shape = read(Spelling.nfc(text));
      if (shaping.isEmpty()) {
        shapes.add(shape);
      }
    }
    if (all.isEmpty()) {
      throw new IllegalArgumentException("no syllable to start from");
    }
  }

  private int[] read(String text) {
    List<Integer> lengths = new ArrayList<>();
    for (Sentence sentence : Sentences.of(text)) {
      List<String> words =
          Syllables.of(sentence.text()).stream()
              .map(syllable -> sentence.text().substring(syllable.start(), syllable.end()))
              .toList();
      for (int i = 0; i < words.size(); i++) {
        all.add(words.get(i));
        if (i > 0) {
          followers.computeIfAbsent(words.get(i - 1), word -> new ArrayList<>()).add(words.get(i));
        }
      }
      if (!words.isEmpty()) {
        lengths.add(words.size());
      }
    }
    return lengths.stream().mapToInt(Integer::intValue).toArray();
  }

  /** One passage; the same random numbers give the same passage. */
  String passage(Random random) {
    StringBuilder passage = new StringBuilder();
    for (int length : shapes.get(random.nextInt(shapes.size()))) {
      passage.append(passage.isEmpty() ? "" : " ");
      String word = any(random);
      passage.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
      for (int i = 1; i < length; i++) {
        word = next(word, random);
        passage.append(' ').append(word);
      }
      passage.append('.');
    }
    return passage.toString();
  }

  private String next(String word, Random random) {
    List<String> known = followers.getOrDefault(word, List.of());
    boolean jump = known.isEmpty() || random.nextDouble() < JUMP;
    return jump ? any(random) : known.get(random.nextInt(known.size()));
  }

  private String any(Random random) {
    return all.get(random.nextInt(all.size()));
  }
}
