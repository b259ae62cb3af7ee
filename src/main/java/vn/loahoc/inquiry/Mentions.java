package vn.loahoc.inquiry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.reading.Phrases;
import vn.loahoc.reading.Word;
import vn.loahoc.text.Syllables;

/**
 * Where a message speaks of classes by words of their titles, whatever else it says: several words
 * that follow each other in a title, words that mean the same, or one word that is no other.
 * Immutable once made; thread-safe.
 */
final class Mentions {

  /** Titles that are met less well than this share of the best are not meant. */
  private static final double NEAR_BEST = 0.95;

  /** Between two words that belong together at most that many others stand. */
  private static final int GAP = 1;

  private static final Set<String> LEARNING =
      Set.of(
          "lớp", "học", "tập", "dạy", "khóa", "khoá", "môn", "nghề", "đi", "biết", "chơi", "luyện",
          "đánh", "đá", "xài", "dùng", "cài", "hát", "chỉ", "ôn");

  /** "Chìa khóa", "mật khóa": no course. */
  private static final Set<String> LOCKING = Set.of("chìa", "mật", "ổ");

  private static final Set<String> KNOWING = Set.of("biết", "học", "có");
  private static final Set<String> DENYING = Set.of("chưa", "không", "chẳng");

  private static final Set<String> BARE = Set.of("hoc", "tap", "day", "lop", "mon", "khoa", "biet");

  /** Folded; what follows is a thing. */
  private static final Set<String> BRINGING = Set.of("dem", "mang", "xach", "mua", "sam");

  private static final Set<String> JOINING = Set.of("và", "với", "hay", "hoặc", "còn", "so");

  private final TalkWords talk;
  private final TitleWords titles;

  Mentions(TitleWords titles, TalkWords talk) {
    this.talk = talk;
    this.titles = titles;
  }

  /**
   * Words that speak of classes.
   *
   * @param from index of the first word
   * @param to index after the last
   * @param classes those that are meant, in the order of the sources
   * @param weight how much the words tell
   * @param sure whether the words name a topic and nothing else
   * @param learned whether somebody learns it, so that they ask for nothing: "xài zalo"
   * @param need whether the words say what somebody needs, and name no class
   * @param kind whether they name a kind, and no class by its title
   * @param apart whether they are words of one name that no class has together: "đàn tranh", where
   *     there are "đàn ghi ta" and "vẽ tranh"
   */
  record Mention(
      int from,
      int to,
      Set<ClassSeries> classes,
      double weight,
      boolean sure,
      boolean learned,
      boolean need,
      boolean kind,
      boolean apart) {

    /** Whether a phrase that asks for something, or names people, is only part of a title here. */
    boolean holds(TalkWords.Hit hit) {
      return sure
          && (Sign.FACTS.contains(hit.sign()) || Sign.AUDIENCES.contains(hit.sign()))
          && from <= hit.from()
          && hit.to() <= to
          && (learned || hit.to() - hit.from() < to - from);
    }

    /**
     * The same of one that begins in it and goes on: "bán hàng online không" asks for no class that
     * is held online, "kế toán văn phòng học xong" for no room.
     */
    boolean begins(TalkWords.Hit hit, List<Word> words) {
      boolean learnt = to == hit.to() - 1 && words.get(to).restored().equals("học");
      return sure
          && from < hit.from()
          && hit.from() < to
          && (hit.sign() == Sign.FURTHER || (hit.sign() == Sign.WHERE && learnt));
    }
  }

  private record Part(int from, int to, Set<ClassSeries> classes, double weight, boolean sure) {}

  /**
   * What a message speaks of, in its order.
   *
   * @param hits phrases of {@code talk.tsv} in its words
   * @param houses names of places, whose words are those of no title
   */
  List<Mention> in(List<Word> words, List<TalkWords.Hit> hits, List<Phrases.Found<String>> houses) {
    List<Part> parts =
        parts(words, hits).stream()
            .filter(p -> houses.stream().noneMatch(h -> h.from() < p.to() && p.from() < h.to()))
            .toList();
    List<Mention> mentions = new ArrayList<>();
    List<Part> group = new ArrayList<>();
    int end = 0;
    for (Part part : parts) {
      if (!group.isEmpty() && !belongs(words, end, part.from())) {
        mentions.add(together(words, group));
        group.clear();
      }
      end = group.isEmpty() ? part.to() : Math.max(end, part.to());
      group.add(part);
    }
    if (!group.isEmpty()) {
      mentions.add(together(words, group));
    }
    List<Mention> sure = mentions.stream().filter(Mention::sure).toList();
    List<Mention> kinds =
        kinds(
            words,
            hits.stream()
                .filter(hit -> sure.stream().allMatch(m -> isAll(hit, m)))
                .filter(hit -> !isBeside(words, hit, mentions) && !isBrought(words, hit))
                .toList());
    return kinds.isEmpty() ? mentions : kinds;
  }

  /** "Ôn toán có cần đem máy tính không": a thing beside what is learned. */
  private boolean isBeside(List<Word> words, TalkWords.Hit hit, List<Mention> mentions) {
    return talk.isOfAll(hit)
        && !isLearned(words, hit.from())
        && mentions.stream().anyMatch(m -> m.to() <= hit.from() || hit.to() <= m.from());
  }

  /** "Cần đem máy tính không": nobody learns it. */
  private static boolean isBrought(List<Word> words, TalkWords.Hit hit) {
    return hit.from() > 0 && BRINGING.contains(words.get(hit.from() - 1).folded());
  }

  /** "Tập thể dục", where one title has "thể dục": all of the kind. */
  private boolean isAll(TalkWords.Hit hit, Mention mention) {
    return talk.isOfAll(hit) && hit.from() <= mention.from() && mention.to() <= hit.to();
  }

  /**
   * "Tập thể dục", "đau lưng", where no title has it: all of that kind. What comes near to a kind
   * is meant where nothing is of it.
   */
  private List<Mention> kinds(List<Word> words, List<TalkWords.Hit> hits) {
    List<TalkWords.Hit> known =
        hits.stream()
            .filter(hit -> hit.sign() == Sign.KIND || hit.sign() == Sign.NEED)
            .filter(hit -> !titles.ofGroup(hit.group()).isEmpty())
            .toList();
    return known.stream()
        .filter(
            hit ->
                talk.isOfAll(hit)
                    || known.stream().noneMatch(o -> talk.isOfAll(o) && o.touches(hit)))
        .map(
            hit ->
                new Mention(
                    hit.from(),
                    hit.to(),
                    titles.ofGroup(hit.group()),
                    0,
                    true,
                    false,
                    hit.sign() == Sign.NEED && !isLearned(words, hit.from()),
                    hit.sign() == Sign.KIND,
                    false))
        .toList();
  }

  /**
   * Classes that words of a message may have to do with, though it is not clear that they are
   * meant: those that share most with it.
   */
  List<ClassSeries> perhaps(List<Mention> mentions) {
    Map<ClassSeries, Double> scores = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      mention.classes().forEach(s -> scores.merge(s, mention.weight(), Double::sum));
    }
    double best = scores.values().stream().mapToDouble(d -> d).max().orElse(0);
    return scores.entrySet().stream()
        .filter(entry -> entry.getValue() >= NEAR_BEST * best)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Other classes for which a title has a word that means the same. */
  Set<ClassSeries> kinOf(ClassSeries series) {
    return titles.kinOf(series);
  }

  /** Other classes of the same subjects. */
  List<ClassSeries> kinOf(List<ClassSeries> those) {
    Set<ClassSeries> kin = new LinkedHashSet<>();
    those.forEach(series -> kin.addAll(kinOf(series)));
    those.forEach(kin::remove);
    return List.copyOf(kin);
  }

  /** Whether a topic is named that no class has. */
  boolean lacks(List<Word> words, List<TalkWords.Hit> hits) {
    return hits.stream()
        .filter(hit -> hit.sign() == Sign.SAME)
        .filter(hit -> hit.to() - hit.from() > 1 || isForeign(words.get(hit.from())))
        .anyMatch(hit -> titles.ofGroup(hit.group()).isEmpty());
  }

  private boolean belongs(List<Word> words, int end, int next) {
    return next <= end
        || (next - end <= GAP
            && IntStream.range(end, next)
                .mapToObj(words::get)
                .noneMatch(word -> JOINING.contains(word.restored()))
            && IntStream.range(end, next).mapToObj(words::get).allMatch(talk::isNoise));
  }

  private List<Part> parts(List<Word> words, List<TalkWords.Hit> hits) {
    List<Part> parts = new ArrayList<>();
    boolean[] covered = new boolean[words.size()];
    for (Phrases.Found<Integer> run : titles.runsIn(words)) {
      boolean learned = isLearned(words, run.from());
      if (!isDenied(words, run.from())
          && !isOnlyTime(words, run, learned)
          && hits.stream()
              .noneMatch(
                  hit ->
                      hit.isLevel(run)
                          || isOther(hit, run, learned)
                          || isSame(hit, run, hits)
                          || isOfAnother(hit, run))) {
        Set<ClassSeries> classes = titles.ofRun(run);
        long telling = titles.tellingAmong(words.subList(run.from(), run.to()));
        parts.add(new Part(run.from(), run.to(), classes, telling * titles.weight(classes), true));
        cover(covered, run.from(), run.to());
      }
    }
    for (TalkWords.Hit hit : hits) {
      Set<ClassSeries> classes = titles.ofGroup(hit.group());
      if (hit.sign() == Sign.SAME && classes.isEmpty() && hit.to() - hit.from() > 1) {
        cover(covered, hit.from(), hit.to());
      }
      if (hit.sign() == Sign.SAME && !classes.isEmpty()) {
        boolean sure =
            hit.to() - hit.from() > 1
                || isLearned(words, hit.from())
                || isForeign(words.get(hit.from()));
        parts.add(new Part(hit.from(), hit.to(), classes, titles.weight(classes), sure));
        cover(covered, hit.from(), hit.to());
      }
    }
    for (int i = 0; i < words.size(); i++) {
      int at = i;
      boolean used =
          covered[i]
              || hits.stream()
                  .filter(hit -> !Sign.TOPICS.contains(hit.sign()))
                  .filter(hit -> hit.sign() != Sign.NOISE || hit.to() - hit.from() > 1)
                  .filter(hit -> hit.to() - hit.from() > 1 || !isLearned(words, at))
                  .anyMatch(hit -> hit.from() <= at && at < hit.to());
      Word.Role role = words.get(i).role();
      boolean other = role == Word.Role.TIME || role == Word.Role.PLACE;
      if (!used && !other && !talk.isNoise(words.get(i))) {
        single(words, i, parts, hits);
      }
    }
    parts.sort(Comparator.comparingInt(Part::from));
    return parts;
  }

  private void single(List<Word> words, int at, List<Part> parts, List<TalkWords.Hit> hits) {
    Word word = words.get(at);
    Set<ClassSeries> classes = titles.of(word);
    boolean kind =
        hits.stream()
            .filter(hit -> word.bare() || TalkWords.asksWhich(words, hit))
            .anyMatch(hit -> hit.isKindWith(at));
    Set<ClassSeries> alone = titles.alone(word);
    boolean begins = titles.isBeginning(word) && alone.isEmpty();
    if (classes.isEmpty() || word.doubtful() || kind || begins) {
      return;
    }
    boolean whole = !alone.isEmpty() && (!word.bare() || isLearned(words, at));
    boolean learned =
        at > 1 && !word.bare() && isLearned(words, at - 1) && goesWith(words.get(at - 1), classes);
    Set<ClassSeries> meant = alone.isEmpty() ? classes : alone;
    parts.add(
        new Part(at, at + 1, meant, titles.weight(meant), isForeign(word) || whole || learned));
  }

  /** Any of several names that mean the same is no name of a class of its own. */
  private boolean isSame(TalkWords.Hit hit, Phrases.Found<Integer> run, List<TalkWords.Hit> hits) {
    return hit.sign() == Sign.SAME
        && talk.isEqual(hit)
        && hits.stream().filter(h -> h.sign() == Sign.SAME && h.group() == hit.group()).count() == 1
        && hit.from() <= run.from()
        && run.to() <= hit.to()
        && titles.ofGroup(hit.group()).containsAll(titles.ofRun(run));
  }

  /** "Nói chuyện bằng tay": no "nói chuyện" of a title. */
  private boolean isOfAnother(TalkWords.Hit hit, Phrases.Found<Integer> run) {
    Set<ClassSeries> meant = titles.ofGroup(hit.group());
    return hit.sign() == Sign.SAME
        && hit.to() - hit.from() > run.to() - run.from()
        && hit.from() <= run.from()
        && run.to() <= hit.to()
        && !meant.isEmpty()
        && Collections.disjoint(meant, titles.ofRun(run));
  }

  private static boolean isForeign(Word word) {
    return !Syllables.looksVietnamese(word.typed());
  }

  /** "Lặn biển" is none of the classes that have "biển" alone. */
  private boolean goesWith(Word before, Set<ClassSeries> classes) {
    return talk.isNoise(before) || !Collections.disjoint(titles.of(before), classes);
  }

  /** A phrase that asks for something is no part of a title, unless the title has more. */
  private static boolean isOther(TalkWords.Hit hit, Phrases.Found<?> run, boolean learned) {
    boolean overlaps = hit.from() < run.to() && run.from() < hit.to();
    boolean more = run.to() - run.from() > hit.to() - hit.from();
    boolean part = run.from() <= hit.from() && hit.to() <= run.to() && more;
    return overlaps && Sign.FACTS.contains(hit.sign()) && !part && !learned;
  }

  /** "Chủ nhật này": a day and no word of "chạy bộ sáng chủ nhật". */
  private static boolean isOnlyTime(List<Word> words, Phrases.Found<?> run, boolean learned) {
    return !learned
        && words.subList(run.from(), run.to()).stream()
            .allMatch(word -> word.role() == Word.Role.TIME);
  }

  /** "Chưa biết bơi" is none of "đã biết bơi". */
  private static boolean isDenied(List<Word> words, int at) {
    return at > 0
        && KNOWING.contains(words.get(at).restored())
        && DENYING.contains(words.get(at - 1).restored());
  }

  private static boolean isLearned(List<Word> words, int at) {
    return at > 0
        && !(at > 1 && LOCKING.contains(words.get(at - 2).restored()))
        && (LEARNING.contains(words.get(at - 1).restored())
            || (words.get(at - 1).bare() && BARE.contains(words.get(at - 1).typed())));
  }

  private static void cover(boolean[] covered, int from, int to) {
    for (int i = from; i < to; i++) {
      covered[i] = true;
    }
  }

  private static Mention together(List<Word> words, List<Part> parts) {
    Map<ClassSeries, Double> scores = new LinkedHashMap<>();
    parts.forEach(
        part -> part.classes().forEach(series -> scores.merge(series, part.weight(), Double::sum)));
    double best = scores.values().stream().mapToDouble(d -> d).max().orElse(0);
    Set<ClassSeries> meant = new LinkedHashSet<>();
    scores.forEach(
        (series, score) -> {
          if (score >= NEAR_BEST * best) {
            meant.add(series);
          }
        });
    boolean sure =
        parts.stream()
            .filter(Part::sure)
            .anyMatch(part -> meant.stream().anyMatch(part.classes()::contains));
    int from = parts.stream().mapToInt(Part::from).min().orElse(0);
    int to = parts.stream().mapToInt(Part::to).max().orElse(0);
    boolean apart =
        parts.stream().anyMatch(part -> !part.sure())
            && meant.stream().noneMatch(s -> parts.stream().allMatch(p -> p.classes().contains(s)));
    return new Mention(from, to, meant, best, sure, isLearned(words, from), false, false, apart);
  }
}
