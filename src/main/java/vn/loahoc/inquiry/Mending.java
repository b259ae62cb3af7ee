package vn.loahoc.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.loahoc.reading.Word;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Syllables;

/**
 * Mends what was typed to words of titles. Immutable and thread-safe.
 *
 * @param byFolded the words of titles by how they look without marks
 */
record Mending(Map<String, Set<String>> byFolded) {

  private static final int SHORTEST_MENDED = 3;

  /** A slip of one letter in a word that is no Vietnamese ("yga") is mended to one of a title. */
  List<Word> mended(List<Word> words) {
    List<Word> mended = new ArrayList<>();
    for (Word typed : joined(words)) {
      Word word = unmarked(asTyped(typed));
      String plain = Folding.fold(word.typed());
      boolean slipped =
          plain.length() >= SHORTEST_MENDED
              && !byFolded.containsKey(plain)
              && plain.chars().allMatch(Character::isLetter)
              && !Syllables.looksVietnamese(plain);
      List<String> candidates = slipped ? candidates(plain) : List.of();
      mended.add(
          candidates.size() == 1
              ? new Word(
                  word.from(),
                  word.to(),
                  candidates.getFirst(),
                  byFolded.getOrDefault(candidates.getFirst(), Set.of(plain)).iterator().next(),
                  true,
                  word.marked(),
                  word.role())
              : word);
    }
    return mended;
  }

  /** Words of titles with one slip, else those that begin so: "uku". */
  private List<String> candidates(String plain) {
    List<String> slips =
        byFolded.keySet().stream().filter(known -> Slips.isOne(plain, known)).toList();
    return slips.isEmpty()
        ? byFolded.keySet().stream().filter(known -> known.startsWith(plain)).toList()
        : slips;
  }

  /** "zum ba": parts of a word that no syllable is. */
  private List<Word> joined(List<Word> words) {
    List<Word> joined = new ArrayList<>(words);
    for (int i = joined.size() - 2; i >= 0; i--) {
      Word first = joined.get(i);
      Word second = joined.get(i + 1);
      String both = Folding.fold(first.typed() + second.typed());
      boolean isTitle =
          byFolded.containsKey(both)
              && !Syllables.looksVietnamese(both)
              && both.chars().allMatch(Character::isLetter);
      if (isTitle) {
        String known = byFolded.getOrDefault(both, Set.of(both)).iterator().next();
        joined.set(
            i, new Word(first.from(), second.to(), both, known, true, false, Word.Role.TOPIC));
        joined.remove(i + 1);
      }
    }
    return joined;
  }

  /** "Tiếng Nga": another word of the plans that is near a good syllable is not what was meant. */
  private static Word asTyped(Word word) {
    boolean other =
        word.bare()
            && !Folding.fold(word.restored()).equals(word.typed())
            && Syllables.looksVietnamese(word.typed());
    return other
        ? new Word(
            word.from(),
            word.to(),
            word.typed(),
            word.typed(),
            true,
            word.marked(),
            word.role() == Word.Role.FUNCTION ? Word.Role.TOPIC : word.role())
        : word;
  }

  /** "dk lop vi tinh": what has no marks may lack them, though a short form beside it has some. */
  private Word unmarked(Word word) {
    String plain = Folding.fold(word.typed());
    boolean lacking =
        !word.bare()
            && plain.equals(word.typed())
            && !byFolded.getOrDefault(plain, Set.of()).contains(plain)
            && byFolded.containsKey(plain);
    return lacking
        ? new Word(word.from(), word.to(), plain, word.restored(), true, word.marked(), word.role())
        : word;
  }
}
