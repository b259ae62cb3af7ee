package vn.loahoc.answer.classes;

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

/** Finds classes by the words of their titles. Immutable and thread-safe. */
final class Topics {

  /** The share of a question's words, by weight, that a title must have. */
  private static final double ENOUGH = 0.7;

  /** Titles that have less of them than this share of the best are not meant. */
  private static final double NEAR_BEST = 0.95;

  private final TalkWords talk;
  private final Map<ClassSeries, Set<String>> titles = new HashMap<>();

  /** Those whose titles have at least two words that say something. */
  private final Set<ClassSeries> telling = new HashSet<>();

  private final List<ClassSeries> all;
  private final Map<String, Integer> frequency = new HashMap<>();
  private final Map<String, Set<String>> byFolded = new HashMap<>();
  private final Mending mending;

  Topics(List<ClassSeries> all, TalkWords talk) {
    this.all = all;
    this.talk = talk;
    for (ClassSeries series : all) {
      Set<String> tokens = tokens(TalkWords.words(series.session().title()), true);
      titles.put(series, tokens);
      if (tokens.stream().filter(t -> !talk.isNoise(TalkWords.words(t).getFirst())).count() >= 2) {
        telling.add(series);
      }
      for (String token : tokens) {
        frequency.merge(token, 1, Integer::sum);
        byFolded.computeIfAbsent(Folding.fold(token), f -> new HashSet<>()).add(token);
      }
    }
    this.mending = new Mending(byFolded);
  }

  /** The words with slips mended to words of titles. */
  List<Word> mended(List<Word> words) {
    return mending.mended(words);
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
    return each ? Topic.of(whole.words(), List.copyOf(either)) : whole;
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
    return only ? Topic.of(named.words(), List.copyOf(those)) : Topic.NONE;
  }

  /** The same topic, whole if a title of it is in all the words, though some say for whom. */
  Topic among(List<Word> words, Topic topic) {
    Set<String> written = tokens(words, true);
    boolean whole = topic.exact().stream().anyMatch(s -> isWhole(s, written));
    return whole ? new Topic(topic.words(), topic.exact(), topic.near(), Topic.Match.WHOLE) : topic;
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
    return telling.contains(series)
        && titles.getOrDefault(series, Set.of()).stream().allMatch(t -> meets(written, t));
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
    List<String> said =
        words.stream()
            .filter(w -> !saysNothing(w) || isSpoken(words, w))
            .map(this::written)
            .toList();
    boolean met = whole && !exact.isEmpty();
    return new Topic(said, exact, near, met ? Topic.Match.WHOLE : Topic.Match.WORDS);
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

  /** "anh" in "tiếng Anh". */
  private boolean isSpoken(List<Word> words, Word word) {
    int at = words.indexOf(word);
    return talk.find(words).stream()
        .anyMatch(hit -> Sign.TOPICS.contains(hit.sign()) && hit.from() <= at && at < hit.to());
  }

  /** "the" is "thế", whatever else it could be, unless a title has it. */
  private boolean saysNothing(Word word) {
    return talk.isNoise(word)
        || (talk.mayBeNoise(word) && !byFolded.containsKey(Folding.fold(word.typed())));
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
      if ((!covered[i] || title) && !(title ? talk.isNoise(word) : saysNothing(word))) {
        tokens.add(word.bare() ? "~" + Folding.fold(word.typed()) : word.restored());
      }
    }
    return tokens;
  }
}
