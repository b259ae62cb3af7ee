package vn.loahoc.reading;

import java.util.List;
import java.util.Set;
import vn.loahoc.place.PlaceMention;
import vn.loahoc.time.TimeMention;

/**
 * A message, read once.
 *
 * @param original as it came, NFC
 * @param text normalised, with abbreviations written out; offsets below refer to it
 * @param words its syllables in order
 * @param times the times it names
 * @param places the places it names
 * @param asks what it asks for
 */
public record Reading(
    String original,
    String text,
    List<Word> words,
    List<TimeMention> times,
    List<PlaceMention> places,
    Set<Ask> asks) {

  public Reading {
    words = List.copyOf(words);
    times = List.copyOf(times);
    places = List.copyOf(places);
    asks = Set.copyOf(asks);
  }

  /** The text with the diacritics restored. */
  public String restored() {
    StringBuilder restored = new StringBuilder(text);
    for (int i = words.size() - 1; i >= 0; i--) {
      Word word = words.get(i);
      restored.replace(word.from(), word.to(), word.restored());
    }
    return restored.toString();
  }

  /** The same with the words that are likeliest meant where marks were left out, and no others. */
  public Reading likeliest() {
    return new Reading(
        original, text, words.stream().map(Word::asRestored).toList(), times, places, asks);
  }

  /**
   * The same without a part of it that asks nothing; what is left keeps its offsets.
   *
   * @param from where the part begins in {@link #text()}
   * @param to where it ends
   */
  public Reading without(int from, int to) {
    String left = text.substring(0, from) + " ".repeat(to - from) + text.substring(to);
    return new Reading(
        left.strip().replaceAll("\\s+", " "),
        left,
        words.stream().filter(word -> word.to() <= from || to <= word.from()).toList(),
        times.stream().filter(time -> time.to() <= from || to <= time.from()).toList(),
        places.stream().filter(place -> place.to() <= from || to <= place.from()).toList(),
        asks);
  }

  /** The same, where more was typed than is left of it. */
  Reading saidAs(String typed) {
    return new Reading(typed, text, words, times, places, asks);
  }

  /** The words that say what it is about. */
  public List<Word> topic() {
    return words.stream().filter(w -> w.role() == Word.Role.TOPIC).toList();
  }

  public boolean asks(Ask ask) {
    return asks.contains(ask);
  }
}
