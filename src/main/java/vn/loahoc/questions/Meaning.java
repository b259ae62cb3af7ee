package vn.loahoc.questions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;

/**
 * What a question means, as far as two of them can be compared without any model.
 *
 * <p>Two questions mean the same if they ask for the same facts of the same days, numbers and
 * wards, and if the words they are about overlap: the weight of the words they share is at least
 * {@value #ENOUGH} of the weight of all their words. Words of this field ("chương trình", "tổ
 * chức") weigh a quarter, so that they alone never make two questions alike. Typed without
 * diacritics, a word matches every word it is the bare form of; typed with different ones ("bán",
 * "bạn") it does not. The bar is high on purpose: a group gets one answer, which is sent to all who
 * are in it.
 *
 * @param words what it is about, in the order said
 * @param asks the facts it asks for; ways of asking for one fact are unified
 * @param times the spans it names
 * @param numbers the numbers it names, but those of times
 * @param wards the wards it names, normalised
 */
public record Meaning(
    List<Meant> words,
    Set<String> asks,
    Set<String> times,
    Set<String> numbers,
    Set<String> wards) {

  static final double ENOUGH = 0.75;

  /** Weight of a word that stands everywhere in this field. */
  private static final double LIGHT = 0.25;

  /** Nobody asks a longer question; a flood of words must cost no time. */
  private static final int MOST_WORDS = 40;

  private static final String BARE = "~";
  private static final String FAINT = "-";

  public Meaning {
    words = words.stream().distinct().limit(MOST_WORDS).toList();
    asks = sorted(asks);
    times = sorted(times);
    numbers = sorted(numbers);
    wards = sorted(wards);
  }

  /**
   * A word.
   *
   * @param text normalised, diacritics restored
   * @param bare typed without diacritics, which were then guessed
   * @param light says little about what is asked
   */
  public record Meant(String text, boolean bare, boolean light) {

    boolean matches(Meant other) {
      return text.equals(other.text)
          || ((bare || other.bare) && Folding.fold(text).equals(Folding.fold(other.text)));
    }

    double weight() {
      return light ? LIGHT : 1;
    }

    private String written() {
      return (bare ? BARE : "") + (light ? FAINT : "") + text;
    }

    private static Meant read(String written) {
      boolean bare = written.startsWith(BARE);
      String rest = bare ? written.substring(1) : written;
      boolean light = rest.startsWith(FAINT);
      return new Meant(light ? rest.substring(1) : rest, bare, light);
    }
  }

  /** Whether both ask the same. */
  public boolean sameAs(Meaning other) {
    return asks.equals(other.asks)
        && times.equals(other.times)
        && numbers.equals(other.numbers)
        && wards.equals(other.wards)
        && aboutTheSame(other);
  }

  /** Whether both ask of the same matter and the same day, whatever they ask of it. */
  boolean ofTheSameAs(Meaning other) {
    return numbers.equals(other.numbers)
        && wards.equals(other.wards)
        && times.equals(other.times)
        && aboutTheSame(other);
  }

  private boolean aboutTheSame(Meaning other) {
    List<Meant> left = new ArrayList<>(other.words);
    double shared = 0;
    double all = 0;
    boolean telling = false;
    int matched = 0;
    for (Meant word : words) {
      all += word.weight();
      for (Meant candidate : left) {
        if (word.matches(candidate)) {
          shared += word.weight();
          telling |= !word.light();
          matched++;
          left.remove(candidate);
          break;
        }
      }
    }
    all += left.stream().mapToDouble(Meant::weight).sum();
    boolean alike = all > 0 && shared >= ENOUGH * all;
    return alike && (telling || (matched > 1 && shared == all));
  }

  /** Whether a text has all the words that tell what this is about. */
  boolean isSpokenOfIn(String text) {
    Set<String> spoken = new HashSet<>(Spelling.words(Folding.fold(text)));
    return words.stream()
        .filter(word -> !word.light())
        .allMatch(word -> spoken.contains(Folding.fold(word.text())));
  }

  /** The same, known to be about that ward: naming it says nothing more. */
  Meaning in(String ward) {
    Set<String> others = new TreeSet<>(wards);
    others.remove(ward);
    return new Meaning(words, asks, times, numbers, others);
  }

  /** Whether anything is left to compare. */
  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** In one line, for {@link #parse}. */
  String line() {
    List<String> shown = words.stream().map(Meant::written).toList();
    return joined(shown) + "|" + facts();
  }

  /** All but the words, in one line: what must be equal in questions that mean the same. */
  String facts() {
    return String.join("|", joined(asks), joined(times), joined(numbers), joined(wards));
  }

  /** Reads what {@link #line} wrote. */
  static Meaning parse(String line) {
    String[] parts = line.split("\\|", -1);
    if (parts.length != 5) {
      throw new IllegalArgumentException("no line of a meaning");
    }
    List<Meant> words = split(parts[0]).stream().map(Meant::read).toList();
    return new Meaning(words, set(parts[1]), set(parts[2]), set(parts[3]), set(parts[4]));
  }

  private static String joined(Collection<String> parts) {
    return String.join(",", parts);
  }

  private static List<String> split(String part) {
    return Arrays.stream(part.split(",")).filter(s -> !s.isEmpty()).toList();
  }

  private static Set<String> set(String part) {
    return new TreeSet<>(split(part));
  }

  private static Set<String> sorted(Set<String> set) {
    return java.util.Collections.unmodifiableSet(new TreeSet<>(set));
  }
}
