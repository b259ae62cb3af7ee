package vn.loahoc.inquiry;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.reading.Word;
import vn.loahoc.text.Folding;

/** Finds classes by the words of their titles. Immutable and thread-safe. */
final class Topics {

  /** The share of a question's words, by weight, that a title must have. */
  private static final double ENOUGH = 0.7;

  /** Titles that have less of them than this share of the best are not meant. */
  private static final double NEAR_BEST = 0.95;

  /** What a word begins with that was typed without marks. */
  private static final String BARE = "~";

  /** Before a word of a need, which no title is asked for. */
  private static final String NEED = "%";

  private final TalkWords talk;
  private final TitleWords ofTitles;
  private final Map<ClassSeries, Title> titles = new HashMap<>();

  /** Those whose titles have at least two words that say something. */
  private final Set<ClassSeries> telling = new HashSet<>();

  private final List<ClassSeries> all;
  private final Map<String, Integer> frequency = new HashMap<>();
  private final Map<String, Set<String>> byFolded = new HashMap<>();
  private final Mending mending;

  /**
   * The words of a title.
   *
   * @param folded without diacritics
   * @param bare as they are asked for by somebody who types none
   */
  private record Title(Set<String> words, Set<String> folded, List<String> bare) {

    static final Title NONE = of(Set.of());

    static Title of(Set<String> words) {
      return new Title(
          words,
          words.stream().map(Folding::fold).collect(Collectors.toSet()),
          words.stream().map(word -> BARE + Folding.fold(word)).toList());
    }

    boolean has(String token) {
      return token.startsWith(BARE)
          ? folded.contains(token.substring(BARE.length()))
          : words.contains(token);
    }

    /** Whether all its words are written. */
    boolean isIn(Set<String> written) {
      int at = 0;
      for (String word : words) {
        if (!written.contains(word) && !written.contains(bare.get(at))) {
          return false;
        }
        at++;
      }
      return true;
    }
  }

  Topics(List<ClassSeries> all, TalkWords talk, TitleWords ofTitles) {
    this.all = all;
    this.talk = talk;
    this.ofTitles = ofTitles;
    for (ClassSeries series : all) {
      Set<String> tokens = tokens(TalkWords.words(series.session().title()), true);
      titles.put(series, Title.of(tokens));
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
      this.all.stream().filter(s -> title(s).has(token)).forEach(either::add);
    }
    boolean each = all.stream().allMatch(t -> this.all.stream().anyMatch(s -> title(s).has(t)));
    return each ? Topic.of(whole.words(), List.copyOf(either)) : whole;
  }

  /** Whether words are only such as many names begin with: "thi" of "thi bằng lái". */
  boolean areBeginnings(List<Word> words) {
    return words.stream().allMatch(ofTitles::isBeginning);
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
    return telling.contains(series) && title(series).isIn(written);
  }

  private Title title(ClassSeries series) {
    return titles.getOrDefault(series, Title.NONE);
  }

  private Topic one(List<Word> words) {
    List<TalkWords.Hit> hits = talk.find(words);
    Map<String, Double> asked = new LinkedHashMap<>();
    tokens(words, hits, false).forEach(token -> asked.put(token, weight(token)));
    if (asked.isEmpty()) {
      return Topic.NONE;
    }
    Set<String> written = tokens(words, true);
    double sum = sum(asked.values().stream());
    Map<ClassSeries, Double> shares = new HashMap<>();
    double best = 0;
    boolean whole = false;
    for (ClassSeries series : all) {
      Title title = title(series);
      double share =
          sum(
                  asked.entrySet().stream()
                      .filter(token -> title.has(token.getKey()))
                      .map(Map.Entry::getValue))
              / sum;
      shares.put(series, share);
      best = Math.max(best, share);
      whole |= isWhole(series, written);
    }
    double least = Math.max(ENOUGH, best * NEAR_BEST);
    List<ClassSeries> exact = all.stream().filter(s -> share(shares, s) >= least).toList();
    List<ClassSeries> near =
        all.stream().filter(s -> exact.isEmpty() && share(shares, s) > 0).toList();
    List<String> said =
        talk.spelled(words, hits).stream()
            .filter(w -> !saysNothing(w) || isSpoken(words, hits, w))
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

  private double weight(String said) {
    String token = said.startsWith(NEED) ? said.substring(NEED.length()) : said;
    int known =
        byFolded.getOrDefault(bare(token), Set.of(token)).stream()
            .mapToInt(t -> frequency.getOrDefault(t, 0))
            .sum();
    return Math.log(1 + (1.0 + all.size()) / (1.0 + known));
  }

  private static String bare(String token) {
    return token.startsWith(BARE) ? token.substring(BARE.length()) : Folding.fold(token);
  }

  private static double sum(Stream<Double> weights) {
    return weights.mapToDouble(Double::doubleValue).sum();
  }

  /** "anh" in "tiếng Anh". */
  private static boolean isSpoken(List<Word> words, List<TalkWords.Hit> hits, Word word) {
    int at =
        IntStream.range(0, words.size())
            .filter(i -> words.get(i).from() == word.from())
            .findFirst()
            .orElse(-1);
    return !TalkWords.ASKING.contains(word.restored())
        && hits.stream()
            .anyMatch(hit -> Sign.TOPICS.contains(hit.sign()) && hit.from() <= at && at < hit.to());
  }

  /** "the" is "thế", whatever else it could be, unless a title has it. */
  private boolean saysNothing(Word word) {
    return talk.isNoise(word)
        || (talk.mayBeNoise(word) && !byFolded.containsKey(Folding.fold(word.typed())));
  }

  /**
   * "Mới sinh" is no "dưỡng sinh": where classes meet a need, a word of it counts by itself only if
   * a title has all of it.
   */
  private boolean isNeedWith(int at, TalkWords.Hit hit, List<Word> words) {
    return hit.sign() == Sign.NEED
        && hit.isKindWith(at)
        && !ofTitles.ofGroup(hit.group()).isEmpty()
        && all.stream()
            .noneMatch(
                series ->
                    words.subList(hit.from(), hit.to()).stream()
                        .allMatch(word -> title(series).has(token(word))));
  }

  private static String token(Word word) {
    return word.bare() ? BARE + Folding.fold(word.typed()) : word.restored();
  }

  /** Words that say something, those that mean the same as one: "#12". */
  private Set<String> tokens(List<Word> words, boolean title) {
    return tokens(words, title ? talk.findAll(words) : talk.find(words), title);
  }

  private Set<String> tokens(List<Word> words, List<TalkWords.Hit> hits, boolean title) {
    Set<String> tokens = new LinkedHashSet<>();
    boolean[] covered = new boolean[words.size()];
    for (TalkWords.Hit hit : hits) {
      if (hit.sign() == Sign.SAME) {
        tokens.add("#" + hit.group());
        for (int i = hit.from(); i < hit.to(); i++) {
          covered[i] = true;
        }
      }
    }
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      int at = i;
      boolean kind =
          !title
              && hits.stream()
                  .filter(hit -> word.bare() || TalkWords.asksWhich(words, hit))
                  .anyMatch(hit -> hit.sign() == Sign.KIND && hit.isKindWith(at));
      if (kind) {
        continue;
      }
      if ((!covered[i] || title) && !(title ? talk.isNoise(word) : saysNothing(word))) {
        boolean need = !title && hits.stream().anyMatch(hit -> isNeedWith(at, hit, words));
        tokens.add(need ? NEED + token(word) : token(word));
      }
    }
    return tokens;
  }
}
