package vn.loahoc.inquiry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.reading.Phrases;
import vn.loahoc.reading.Word;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;
import vn.loahoc.text.WordLists;

/**
 * The words of titles, and of those for whom classes are: which of them tell one class from others,
 * and which follow each other. Immutable once made; thread-safe.
 */
final class TitleWords {

  private static final int LONGEST = 12;

  /** "Chữ Khmer cho tụi nhỏ" is none of "chữ Khmer cho người lớn". */
  private static final String FOR = "cho";

  private final TalkWords talk;
  private final Set<String> plain = new HashSet<>();
  private final Set<String> beginnings = new HashSet<>();
  private final Phrases<Boolean> plainPhrases = new Phrases<>();
  private final Phrases<Integer> runs = new Phrases<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Set<ClassSeries>> byRun = new ArrayList<>();
  private final Map<String, Set<ClassSeries>> byWord = new HashMap<>();
  private final Map<Integer, Set<ClassSeries>> byGroup = new HashMap<>();
  private final Map<String, Set<ClassSeries>> alone = new HashMap<>();
  private final int size;

  TitleWords(List<ClassSeries> all, TalkWords talk) {
    this.talk = talk;
    this.size = all.size();
    for (String line : WordLists.lines(TitleWords.class, "title-words.txt")) {
      if (line.startsWith("=")) {
        plain.addAll(singles(line));
      } else if (line.startsWith("-")) {
        beginnings.addAll(singles(line));
      } else {
        plainPhrases.add(Spelling.normalize(line), true);
      }
    }
    for (ClassSeries series : all) {
      learn(series, TalkWords.words(series.session().title()));
      series.session().offer().audience().ifPresent(whom -> learnWhom(series, whom));
    }
  }

  private static List<String> singles(String line) {
    return List.of(Spelling.normalize(line.substring(1)).strip().split(" "));
  }

  private void learn(ClassSeries series, List<Word> title) {
    boolean[] tells = telling(title);
    Set<String> telling = new LinkedHashSet<>();
    for (int i = 0; i < title.size(); i++) {
      if (tells[i]) {
        telling.add(title.get(i).typed());
      }
    }
    for (String word : telling) {
      add(byWord, word, series);
      add(byWord, Folding.fold(word), series);
    }
    if (telling.size() == 1) {
      add(alone, telling.iterator().next(), series);
    }
    learnRuns(series, title, tells);
    talk.findAll(title).stream()
        .filter(hit -> hit.sign() == Sign.SAME)
        .forEach(hit -> add(byGroup, hit.group(), series));
    for (int kind : talk.kinds()) {
      if (talk.isOfKind(series.session().title(), kind)) {
        add(byGroup, kind, series);
      }
    }
  }

  private boolean[] telling(List<Word> title) {
    boolean[] tells = new boolean[title.size()];
    for (int i = 0; i < tells.length; i++) {
      String word = title.get(i).typed();
      tells[i] = !plain.contains(word) && !word.chars().allMatch(Character::isDigit);
    }
    plainPhrases
        .find(title)
        .forEach(phrase -> Arrays.fill(tells, phrase.from(), phrase.to(), false));
    talk.find(title).stream()
        .filter(hit -> Sign.AUDIENCES.contains(hit.sign()))
        .forEach(hit -> Arrays.fill(tells, hit.from(), hit.to(), false));
    return tells;
  }

  /** What follows each other: two words that tell, or more of which one does. */
  private void learnRuns(ClassSeries series, List<Word> words, boolean[] tells) {
    for (int from = 0; from < words.size(); from++) {
      int telling = tells[from] ? 1 : 0;
      for (int to = from + 2; to <= Math.min(words.size(), from + LONGEST); to++) {
        telling += tells[to - 1] ? 1 : 0;
        boolean ends = tells[from] && tells[to - 1];
        boolean open = words.get(to - 1).typed().equals(FOR);
        if (ends || (telling > 0 && to - from > 2 && !open)) {
          List<String> run = words.subList(from, to).stream().map(Word::typed).toList();
          byRun.get(numberOf(String.join(" ", run))).add(series);
        }
      }
    }
  }

  private int numberOf(String run) {
    Integer known = numbers.get(run);
    if (known != null) {
      return known;
    }
    int number = byRun.size();
    numbers.put(run, number);
    runs.add(run, number);
    byRun.add(new LinkedHashSet<>());
    return number;
  }

  /** "Ngư dân", "phụ nữ mang thai": people that no list of groups has. */
  private void learnWhom(ClassSeries series, String whom) {
    for (String group : whom.split("[,;]")) {
      List<Word> words = TalkWords.words(group);
      boolean[] tells = telling(words);
      // "phụ nữ" within "phụ nữ mang thai" as well
      talk.findAll(words).stream()
          .filter(hit -> Sign.AUDIENCES.contains(hit.sign()))
          .forEach(hit -> Arrays.fill(tells, hit.from(), hit.to(), false));
      boolean ages = words.stream().anyMatch(w -> Character.isDigit(w.typed().charAt(0)));
      long telling = IntStream.range(0, tells.length).filter(i -> tells[i]).count();
      if (!ages && telling > 1) {
        learnRuns(series, words, tells);
      }
    }
  }

  private static <K> void add(Map<K, Set<ClassSeries>> map, K key, ClassSeries series) {
    map.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(series);
  }

  /** Where words follow each other as in a title. */
  List<Phrases.Found<Integer>> runsIn(List<Word> words) {
    return runs.find(words);
  }

  /** Those of the words of a title that tell it from others. */
  Set<String> tellingOf(List<String> title) {
    Set<String> telling = new HashSet<>(title);
    telling.retainAll(byWord.keySet());
    return telling;
  }

  /** Whether a word tells no class from others: "sáng", "nhỏ". */
  boolean isPlain(Word word) {
    return plain.contains(word.restored())
        || (word.bare() && plain.stream().anyMatch(w -> Folding.fold(w).equals(word.typed())));
  }

  /** Whether a word is one that many names begin with, and names nothing alone: "thi bằng lái". */
  boolean isBeginning(Word word) {
    return beginnings.contains(word.restored());
  }

  /** The classes that have one of those runs. */
  Set<ClassSeries> ofRun(Phrases.Found<Integer> run) {
    return byRun.get(run.value());
  }

  /** How many of some words tell one class from others. */
  long tellingAmong(List<Word> words) {
    return words.stream().filter(w -> byWord.containsKey(w.restored()) || w.bare()).count();
  }

  /** The classes that have a word; of one without marks those that have it with any. */
  Set<ClassSeries> of(Word word) {
    Set<ClassSeries> written = byWord.getOrDefault(word.restored(), Set.of());
    return written.isEmpty() && word.bare()
        ? byWord.getOrDefault(Folding.fold(word.typed()), Set.of())
        : written;
  }

  /** The classes of which a word is the whole name. */
  Set<ClassSeries> alone(Word word) {
    return alone.getOrDefault(word.restored(), Set.of());
  }

  /** The classes of words that mean the same, or of a kind. */
  Set<ClassSeries> ofGroup(int group) {
    return byGroup.getOrDefault(group, Set.of());
  }

  /** The classes of all groups of words with the same meaning that a title has. */
  Set<ClassSeries> kinOf(ClassSeries series) {
    Set<ClassSeries> kin = new LinkedHashSet<>();
    byGroup.forEach(
        (group, classes) -> {
          if (!talk.kinds().contains(group) && classes.contains(series)) {
            kin.addAll(classes);
          }
        });
    kin.remove(series);
    return kin;
  }

  /** What a word says that so many classes have. */
  double weight(Set<ClassSeries> classes) {
    return Math.log(1 + (1.0 + size) / (1.0 + classes.size()));
  }
}
