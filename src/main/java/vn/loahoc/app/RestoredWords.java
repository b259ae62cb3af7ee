package vn.loahoc.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.loahoc.reading.Restoration;
import vn.loahoc.reading.Word;
import vn.loahoc.search.DiacriticRestorer;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Syllable;
import vn.loahoc.text.Syllables;
import vn.loahoc.text.TelexSlips;

/** Mends slips and restores diacritics by what the documents say. */
final class RestoredWords implements Restoration {

  /** A message with a larger share of marked syllables was typed with its diacritics. */
  private static final double FEW = 0.34;

  /** What stands before the name of a person. */
  private static final Set<String> CALLED =
      Set.of(
          "cô", "thầy", "mệ", "o", "bà", "ông", "anh", "chị", "chú", "bác", "dì", "cậu", "mợ",
          "thím", "sư", "nhân", "sĩ");

  private final DiacriticRestorer restorer;

  private final Set<String> names = new HashSet<>();

  /**
   * Restores by what was read.
   *
   * @param named names that are spelled right as they are, though no text may have them
   */
  RestoredWords(DiacriticRestorer restorer, Collection<String> named) {
    this.restorer = restorer;
    for (String name : named) {
      for (String form : Syllables.forms(name)) {
        names.add(form);
        names.add(Folding.fold(form));
      }
    }
  }

  @Override
  public String mendKeys(String text) {
    StringBuilder mended = new StringBuilder(text);
    List<Syllable> syllables = Syllables.of(text);
    for (int i = syllables.size() - 1; i >= 0; i--) {
      Syllable syllable = syllables.get(i);
      mended(syllable.form()).ifPresent(m -> mended.replace(syllable.start(), syllable.end(), m));
    }
    return mended.toString();
  }

  @Override
  public String mendSlips(String text) {
    List<Syllable> syllables = Syllables.of(text);
    List<String> typed = syllables.stream().map(Syllable::form).toList();
    List<String> meant = restorer.mended(typed, names::contains);
    StringBuilder mended = new StringBuilder(text);
    for (int i = syllables.size() - 1; i >= 0; i--) {
      if (!meant.get(i).equals(typed.get(i))) {
        mended.replace(syllables.get(i).start(), syllables.get(i).end(), meant.get(i));
      }
    }
    return mended.toString();
  }

  private Optional<String> mended(String form) {
    if (restorer.knows(form) || restorer.knowsFolded(form)) {
      return Optional.empty();
    }
    return TelexSlips.repair(form, restorer::knows)
        .or(() -> parted(form).map(parts -> String.join(" ", parts)));
  }

  /** "Lopcotuong": of several ways to cut it the one whose syllables go together in a text. */
  private Optional<List<String>> parted(String form) {
    List<String> best = List.of();
    long most = -1;
    for (List<String> parts : TelexSlips.splits(form, this::known)) {
      List<String> meant = restorer.restore(parts);
      long pairs =
          IntStream.range(1, meant.size())
              .filter(i -> restorer.knowsPair(meant.get(i - 1), meant.get(i)))
              .count();
      if (pairs > most) {
        most = pairs;
        best = parts;
      }
    }
    return Optional.of(best).filter(parts -> !parts.isEmpty());
  }

  private boolean known(String form) {
    return restorer.knows(form) || restorer.knowsFolded(form);
  }

  @Override
  public List<Word> words(String text, String typedText) {
    List<Syllable> syllables = Syllables.of(text);
    List<Syllable> typed = Syllables.of(typedText);
    boolean allBare = isBare(typed);
    List<String> forms = syllables.stream().map(Syllable::form).toList();
    List<String> meant =
        typed.stream().anyMatch(Syllable::marked)
            ? restorer.completed(
                forms,
                typed.stream().map(Syllable::form).toList(),
                i -> !syllables.get(i).hasLetter() || isName(syllables, i))
            : restorer.restore(forms);
    List<Word> words = new ArrayList<>(syllables.size());
    for (int i = 0; i < syllables.size(); i++) {
      Syllable syllable = syllables.get(i);
      boolean open = allBare && !syllable.marked() && syllable.hasLetter();
      boolean lacks =
          open
              || (!meant.get(i).equals(forms.get(i))
                  && (allBare || isSupported(syllable, meant, i)));
      words.add(
          new Word(
              syllable.start(),
              syllable.end(),
              lacks ? syllable.folded() : forms.get(i),
              lacks ? meant.get(i) : forms.get(i),
              lacks,
              syllable.marked(),
              Word.Role.TOPIC));
    }
    return words;
  }

  /** A slip of the finger is mended only to what goes with the words beside it. */
  private boolean isSupported(Syllable typed, List<String> meant, int at) {
    String word = meant.get(at);
    return Folding.fold(word).equals(typed.folded())
        || !Syllables.looksVietnamese(Folding.fold(word))
        || (at > 0 && restorer.knowsPair(meant.get(at - 1), word))
        || (at + 1 < meant.size() && restorer.knowsPair(word, meant.get(at + 1)));
  }

  /** "Cô Hường": the name of a person, with its own marks, is no word of a document. */
  private static boolean isName(List<Syllable> syllables, int at) {
    Syllable syllable = syllables.get(at);
    return at > 0
        && syllable.marked()
        && Syllables.looksVietnamese(syllable.folded())
        && CALLED.contains(syllables.get(at - 1).form());
  }

  private static boolean isBare(List<Syllable> syllables) {
    long letters = syllables.stream().filter(Syllable::hasLetter).count();
    long marked = syllables.stream().filter(Syllable::marked).count();
    return marked <= FEW * letters;
  }
}
