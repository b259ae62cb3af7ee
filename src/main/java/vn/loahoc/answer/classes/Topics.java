package vn.loahoc.answer.classes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.reading.Word;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Syllables;

/** Finds classes by the words of their titles. Immutable and thread-safe. */
final class Topics {

  /** The share of a question's words, by weight, that a title must have. */
  private static final double ENOUGH = 0.7;

  /** Titles that have less of them than this share of the best are not meant. */
  private static final double NEAR_BEST = 0.95;

  private static final int SHORTEST_MENDED = 3;

  private final TalkWords talk;
  private final Map<ClassSeries, Set<String>> titles = new HashMap<>();
  private final List<ClassSeries> all;
  private final Map<String, Integer> frequency = new HashMap<>();
  private final Map<String, Set<String>> byFolded = new HashMap<>();

  Topics(List<ClassSeries> all, TalkWords talk) {
    this.all = all;
    this.talk = talk;
    for (ClassSeries series : all) {
      Set<String> tokens = tokens(TalkWords.words(series.session().title()), true);
      titles.put(series, tokens);
      for (String token : tokens) {
        frequency.merge(token, 1, Integer::sum);
        byFolded.computeIfAbsent(Folding.fold(token), f -> new HashSet<>()).add(token);
      }
    }
  }

  /**
   * What a question is about.
   *
   * @param words its words, empty if it names no topic
   * @param exact classes whose title has them
   * @param near classes that have some of them
   * @param whole whether all words of a title of at least two are there
   */
  record Topic(List<String> words, List<ClassSeries> exact, List<ClassSeries> near, boolean whole) {

    static final Topic NONE = new Topic(List.of(), List.of(), List.of(), false);

    boolean isNamed() {
      return !words.isEmpty();
    }

    boolean isKnown() {
      return !exact.isEmpty();
    }

    String said() {
      return String.join(" ", words);
    }
  }

  /** A slip of one letter in a word that is no Vietnamese ("yga") is mended to one of a title. */
  List<Word> mended(List<Word> words) {
    List<Word> mended = new ArrayList<>();
    for (Word typed : words) {
      Word word = unmarked(asTyped(typed));
      String plain = Folding.fold(word.typed());
      boolean slipped =
          plain.length() >= SHORTEST_MENDED
              && !byFolded.containsKey(plain)
              && plain.chars().allMatch(Character::isLetter)
              && !Syllables.looksVietnamese(plain);
      List<String> candidates =
          slipped
              ? byFolded.keySet().stream().filter(known -> Slips.isOne(plain, known)).toList()
              : List.of();
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
            && !frequency.containsKey(plain)
            && byFolded.containsKey(plain);
    return lacking
        ? new Word(word.from(), word.to(), plain, word.restored(), true, word.marked(), word.role())
        : word;
  }

  /**
   * The topic of a question.
   *
   * @param words those that may name it
   */
  Topic find(List<Word> words) {
    Topic whole = one(words);
    if (!whole.isKnown() && whole.isNamed()) {
      Topic kind = kind(words, whole);
      whole = kind.isKnown() ? kind : whole;
    }
    Set<String> all = tokens(words, false);
    if (whole.isKnown() || all.stream().filter(t -> t.startsWith("#")).count() < 2) {
      return whole;
    }
    // "tiếng Hoa và tiếng Anh": no title has both
    Set<ClassSeries> either = new LinkedHashSet<>();
    for (String token : all) {
      this.all.stream()
          .filter(s -> has(titles.getOrDefault(s, Set.of()), token))
          .forEach(either::add);
    }
    boolean each =
        all.stream()
            .allMatch(
                t -> this.all.stream().anyMatch(s -> has(titles.getOrDefault(s, Set.of()), t)));
    return each ? new Topic(whole.words(), List.copyOf(either), List.of(), false) : whole;
  }

  /** "Môn khéo tay": all topics of that kind, if nothing else is said. */
  private Topic kind(List<Word> words, Topic named) {
    Set<Integer> covered = new HashSet<>();
    Set<ClassSeries> those = new LinkedHashSet<>();
    for (TalkWords.Hit hit : talk.find(words)) {
      if (hit.sign() == Sign.KIND) {
        IntStream.range(hit.from(), hit.to()).forEach(covered::add);
        all.stream()
            .filter(s -> talk.isOfKind(s.session().title(), hit.group()))
            .forEach(those::add);
      }
    }
    boolean only =
        IntStream.range(0, words.size())
            .allMatch(i -> covered.contains(i) || talk.isNoise(words.get(i)));
    return only ? new Topic(named.words(), List.copyOf(those), List.of(), false) : Topic.NONE;
  }

  /** The same topic, whole if a title of it is in all the words, though some say for whom. */
  Topic among(List<Word> words, Topic topic) {
    Set<String> written = tokens(words, true);
    boolean whole = topic.exact().stream().anyMatch(s -> isWhole(s, written));
    return new Topic(topic.words(), topic.exact(), topic.near(), topic.whole() || whole);
  }

  /**
   * "Lop ve", "lop co": the class word says that no function word follows, if a title has it.
   *
   * @return nothing if no title, or several words of titles, are written so
   */
  Optional<Word> meant(Word word) {
    Set<String> known = byFolded.getOrDefault(word.typed(), Set.of());
    return word.bare() && known.size() == 1
        ? Optional.of(
            new Word(
                word.from(),
                word.to(),
                known.iterator().next(),
                known.iterator().next(),
                false,
                true,
                Word.Role.TOPIC))
        : Optional.empty();
  }

  private boolean isWhole(ClassSeries series, Set<String> written) {
    Set<String> title = titles.getOrDefault(series, Set.of());
    long kinds = title.stream().filter(t -> !talk.isNoise(TalkWords.words(t).getFirst())).count();
    return kinds >= 2 && title.stream().allMatch(t -> meets(written, t));
  }

  private Topic one(List<Word> words) {
    Set<String> asked = tokens(words, false);
    if (asked.isEmpty()) {
      return Topic.NONE;
    }
    Set<String> written = tokens(words, true);
    double sum = asked.stream().mapToDouble(this::weight).sum();
    Map<ClassSeries, Double> shares = new HashMap<>();
    double best = 0;
    boolean whole = false;
    for (ClassSeries series : all) {
      Set<String> title = titles.getOrDefault(series, Set.of());
      double share =
          asked.stream().filter(t -> has(title, t)).mapToDouble(this::weight).sum() / sum;
      shares.put(series, share);
      best = Math.max(best, share);
      whole |= isWhole(series, written);
    }
    double least = Math.max(ENOUGH, best * NEAR_BEST);
    List<ClassSeries> exact = all.stream().filter(s -> share(shares, s) >= least).toList();
    List<ClassSeries> near =
        all.stream().filter(s -> exact.isEmpty() && share(shares, s) > 0).toList();
    List<String> said = words.stream().filter(w -> !talk.isNoise(w)).map(this::written).toList();
    return new Topic(said, exact, near, whole && !exact.isEmpty());
  }

  /** What was typed without marks is written as the titles write it, if they agree. */
  private String written(Word word) {
    Set<String> known = byFolded.getOrDefault(Folding.fold(word.typed()), Set.of());
    return word.bare() && known.size() == 1 ? known.iterator().next() : word.restored();
  }

  private static double share(Map<ClassSeries, Double> shares, ClassSeries series) {
    return shares.getOrDefault(series, 0.0);
  }

  private double weight(String token) {
    int known =
        byFolded.getOrDefault(bare(token), Set.of(token)).stream()
            .mapToInt(t -> frequency.getOrDefault(t, 0))
            .sum();
    return Math.log(1 + (1.0 + all.size()) / (1.0 + known));
  }

  private static String bare(String token) {
    return token.startsWith("~") ? token.substring(1) : Folding.fold(token);
  }

  /** A token that begins with "~" was typed without marks. */
  private static boolean has(Set<String> title, String token) {
    return token.startsWith("~")
        ? title.stream().anyMatch(t -> Folding.fold(t).equals(token.substring(1)))
        : title.contains(token);
  }

  private static boolean meets(Set<String> asked, String title) {
    return asked.contains(title) || asked.contains("~" + Folding.fold(title));
  }

  /** Words that say something, those that mean the same as one: "#12". */
  private Set<String> tokens(List<Word> words, boolean title) {
    Set<String> tokens = new LinkedHashSet<>();
    boolean[] covered = new boolean[words.size()];
    for (TalkWords.Hit hit : title ? talk.findAll(words) : talk.find(words)) {
      if (hit.sign() == Sign.SAME) {
        tokens.add("#" + hit.group());
        for (int i = hit.from(); i < hit.to(); i++) {
          covered[i] = true;
        }
      }
    }
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if ((!covered[i] || title) && !talk.isNoise(word)) {
        tokens.add(word.bare() ? "~" + Folding.fold(word.typed()) : word.restored());
      }
    }
    return tokens;
  }
}
