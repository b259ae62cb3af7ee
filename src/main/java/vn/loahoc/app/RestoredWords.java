package vn.loahoc.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.loahoc.reading.Reader;
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

  /** Words that people ask with, whatever they ask. */
  private static final Set<String> ASKING =
      Stream.concat(Reader.questionLanguage().stream(), Reader.functionWords().stream())
          .flatMap(sentence -> Syllables.forms(sentence).stream())
          .collect(Collectors.toUnmodifiableSet());

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
        .or(() -> TelexSlips.split(form, this::known).map(halves -> String.join(" ", halves)));
  }

  private boolean known(String form) {
    return restorer.knows(form) || restorer.knowsFolded(form);
  }

  @Override
  public List<Word> words(String text, String typedText) {
    List<Syllable> syllables = Syllables.of(text);
    boolean allBare = isBare(Syllables.of(typedText));
    List<Boolean> bare =
        IntStream.range(0, syllables.size())
            .mapToObj(i -> mayLackMarks(syllables.get(i), allBare) && !isName(syllables, i))
            .toList();
    List<String> typed = new ArrayList<>();
    for (int i = 0; i < syllables.size(); i++) {
      String form = syllables.get(i).form();
      typed.add(bare.get(i) && !syllables.get(i).marked() ? Folding.fold(form) : form);
    }
    List<String> restored = bare.contains(true) ? restorer.restore(typed) : typed;
    List<String> unmarked =
        allBare || !bare.contains(true)
            ? restored
            : restorer.restore(
                IntStream.range(0, typed.size())
                    .mapToObj(i -> bare.get(i) ? Folding.fold(typed.get(i)) : typed.get(i))
                    .toList());
    List<Word> words = new ArrayList<>(syllables.size());
    for (int i = 0; i < syllables.size(); i++) {
      Syllable syllable = syllables.get(i);
      boolean possible = syllable.marked() && Syllables.isPossible(syllable.form());
      boolean lacks = bare.get(i) && (allBare || isSupported(unmarked, i, possible));
      boolean restores = lacks && !syllable.marked();
      String form = restores ? restored.get(i) : syllable.form();
      String plain = lacks ? Folding.fold(syllable.form()) : syllable.form();
      words.add(
          new Word(
              syllable.start(),
              syllable.end(),
              plain,
              form,
              lacks,
              syllable.marked(),
              Word.Role.TOPIC));
    }
    return words;
  }

  /** Typed without marks in a message that has none, or a syllable nobody knows as it is typed. */
  private boolean mayLackMarks(Syllable syllable, boolean allBare) {
    if (!syllable.hasLetter()) {
      return false;
    }
    boolean unknown = !restorer.knows(syllable.form());
    return syllable.marked()
        ? unknown && restorer.knowsFolded(syllable.folded())
        : allBare || unknown;
  }

  /**
   * "Học nấu an": whoever types marks may have left one out, or typed a wrong one, where the word
   * goes with that beside it; "cam ranh" as it stands is no "cấm", "bóng rổ" no "rõ".
   */
  private boolean isSupported(List<String> restored, int at, boolean possible) {
    String word = restored.get(at);
    return !Syllables.looksVietnamese(Folding.fold(word))
        || (!possible && ASKING.contains(word))
        || (at > 0 && restorer.knowsPair(restored.get(at - 1), word))
        || (at + 1 < restored.size() && restorer.knowsPair(word, restored.get(at + 1)));
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
