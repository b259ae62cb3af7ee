package vn.loahoc.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.reading.Phrases;
import vn.loahoc.reading.Reading;
import vn.loahoc.reading.Word;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;
import vn.loahoc.time.TimeMention;

/**
 * Which words of a message name a topic.
 *
 * @param hits phrases in its words
 * @param names where the words name a ward, a body or a venue
 */
record Naming(
    TalkWords talk, List<Word> words, List<TalkWords.Hit> hits, List<Phrases.Found<?>> names) {

  /** What stands before a thing that is learned. */
  private static final Set<String> LEARNING = Set.of("học", "tập", "dạy", "khóa", "khoá", "môn");

  private static final String SEWING = "may";

  /** "Hoc may gio": how many of what, typed without marks. */
  private static final Set<String> COUNTED =
      Set.of(
          "gio", "g", "h", "buoi", "bua", "thang", "ngay", "hom", "ngan", "nghin", "tram", "trieu",
          "k", "tr", "dong", "tien", "tieng", "tuan", "nam", "tuoi", "lop", "mon", "khoa", "cap",
          "ky", "ki", "nguoi", "phut", "lan", "tiet", "cho", "ca", "em", "be", "dua", "trung");

  /** Folded; what ends a question whether something is so. */
  private static final Set<String> DENYING =
      Set.of(
          "khong", "ko", "k", "kh", "hong", "hok", "hem", "hk", "chang", "vay", "a", "ha", "ta",
          "voi", "nha", "nhe", "nhi");

  /** Folded; parts of a day. */
  private static final Set<String> PARTS = Set.of("sang", "trua", "chieu", "toi", "khuya", "nay");

  /** "100k", "13t" name nothing that is taught. */
  private static final Pattern FIGURE = Pattern.compile("[\\d,.-]*|\\d+(?:k|tr|t|ngan|nghin)");

  /** A topic, and the named day that is part of it: "Trung thu". */
  record Found(Topic topic, Optional<TimeMention> day) {}

  static Naming of(TalkWords talk, Seen seen) {
    return new Naming(
        talk,
        seen.words(),
        seen.hits(),
        Stream.<List<? extends Phrases.Found<?>>>of(
                seen.wards(), seen.houses(), seen.towns(), seen.elsewhere().stream().toList())
            .<Phrases.Found<?>>flatMap(List::stream)
            .toList());
  }

  /** The topic of all words that may name it; if there is none of them all, that of the first. */
  Found topic(Topics topics, Reading reading) {
    Topic alone = askedAlone(topics);
    if (alone.isKnown()) {
      return new Found(alone, Optional.empty());
    }
    List<List<Word>> runs = runs();
    Topic topic = topics.find(runs.stream().flatMap(List::stream).toList());
    if (topic.isKnown()) {
      return new Found(topics.among(words, topic), Optional.empty());
    }
    if (!topic.isNamed()) {
      return festival(topics, reading)
          .orElseGet(() -> new Found(afterClass(topics), Optional.empty()));
    }
    // "lớp yoga gửi xe ở đâu, mấy đồng một chiếc": what comes later is about the fact
    int fact = firstFact();
    List<Word> before =
        runs.stream().flatMap(List::stream).filter(word -> words.indexOf(word) < fact).toList();
    Topic first = topics.find(before);
    boolean named = first.isKnown() && !topics.areBeginnings(before);
    return new Found(named ? first : topic, Optional.empty());
  }

  /** "Học anh văn", "tập dưỡng sinh": nobody says so of an activity of a plan. */
  boolean isLearned() {
    return hits.stream()
        .filter(hit -> Sign.TOPICS.contains(hit.sign()))
        .anyMatch(
            hit ->
                isLearning(words.get(hit.from()))
                    || (hit.from() > 0 && isLearning(words.get(hit.from() - 1))));
  }

  /**
   * "Mai co thien ko": nothing is asked but whether it is on, and titles begin so. Whoever writes
   * about a plan says more.
   */
  boolean isWhetherOn(Topic topic) {
    return topic.isKnown() && topic.exact().stream().allMatch(this::isAskedBy);
  }

  /** Titles that begin with what it is asked of whether it is on: "chieu co boi ko". */
  private Topic askedAlone(Topics topics) {
    List<Word> asked = whetherOn();
    List<Word> meant =
        asked.size() == 1
            ? List.of(topics.meant(asked.getFirst()).orElse(asked.getFirst()))
            : asked;
    Topic topic = meant.isEmpty() ? Topic.NONE : topics.find(meant);
    return Topic.of(topic.words(), topic.exact().stream().filter(this::isAskedBy).toList());
  }

  private boolean isAskedBy(ClassSeries series) {
    String name =
        whetherOn().stream()
            .map(word -> Folding.fold(word.typed()) + " ")
            .collect(Collectors.joining());
    String title = Folding.plain(series.session().title()) + " ";
    return !name.isEmpty() && title.startsWith(name);
  }

  /** What stands between "có" and "không", where only a time is named besides. */
  private List<Word> whetherOn() {
    List<String> said = words.stream().map(word -> Folding.fold(word.typed())).toList();
    int at = said.indexOf("co");
    int end = said.size();
    while (end > at + 1 && DENYING.contains(said.get(end - 1))) {
      end--;
    }
    boolean only = at >= 0 && words.subList(0, at).stream().allMatch(Naming::isOfTime);
    return only && end < said.size() ? words.subList(at + 1, end) : List.of();
  }

  private static boolean isOfTime(Word word) {
    return word.role() == Word.Role.TIME || PARTS.contains(Folding.fold(word.typed()));
  }

  /** Whether a message names no topic beside a festival. */
  boolean tellsOnly(Festivals.Named festival, Topics topics, List<Mentions.Mention> spoken) {
    List<Word> beside =
        runs().stream()
            .flatMap(List::stream)
            .filter(word -> !festival.holds(words.indexOf(word)))
            .toList();
    boolean titled =
        spoken.stream()
            .anyMatch(m -> m.sure() && (m.from() < festival.from() || m.to() > festival.to()));
    return !titled && !topics.find(beside).isNamed();
  }

  /** The same of the parts of the message, between its marks, that speak of classes. */
  Naming besideClass(String text) {
    List<Phrases.Found<?>> all = new ArrayList<>(names);
    int from = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || Owners.parted(text, words, i)) {
        int start = from;
        int end = i;
        boolean speaks =
            hits.stream()
                .filter(hit -> hit.sign() == Sign.CLASS)
                .anyMatch(hit -> start <= hit.from() && hit.from() < end);
        if (!speaks) {
          all.add(new Phrases.Found<>(start, end, ""));
        }
        from = i;
      }
    }
    return new Naming(talk, words, hits, all);
  }

  /** The same of words of a title, or somebody asks when it is learned: "tiếng Hàn học tối nào". */
  boolean isLearned(int from, int to) {
    return (from > 0 && isLearning(words.get(from - 1)))
        || (to < words.size() && isLearning(words.get(to)));
  }

  private static boolean isLearning(Word word) {
    return LEARNING.contains(word.restored()) || isBare(word);
  }

  /** How many words beside those of a title tell something. */
  long further(List<Mentions.Mention> spoken) {
    return further(spoken, Topic.NONE, 0);
  }

  /**
   * The same of what is asked: neither what somebody tells before "có lớp nào" nor the words of
   * what they are about ("mê hát, có lớp hát nào không").
   */
  long furtherAsked(List<Mentions.Mention> spoken, Topic topic) {
    int from =
        hits.stream()
            .filter(hit -> hit.sign() == Sign.CLASS && hit.from() > 0)
            .filter(hit -> Folding.fold(words.get(hit.from() - 1).typed()).equals("co"))
            .mapToInt(TalkWords.Hit::to)
            .max()
            .orElse(0);
    return further(spoken, topic, from);
  }

  private long further(List<Mentions.Mention> spoken, Topic topic, int from) {
    return IntStream.range(from, words.size())
        .filter(i -> spoken.stream().noneMatch(m -> m.sure() && m.from() <= i && i < m.to()))
        .filter(i -> tells(i) && !talk.isNoise(words.get(i)) && !talk.mayBeNoise(words.get(i)))
        .filter(i -> !topic.isKnown() || !isOf(topic, words.get(i).restored()))
        .filter(i -> hits.stream().noneMatch(hit -> hit.isPurpose(words) && hit.isKindWith(i)))
        .count();
  }

  private static boolean isOf(Topic topic, String word) {
    return topic.words().contains(word)
        || topic.exact().stream()
            .anyMatch(s -> Spelling.words(Spelling.normalize(s.session().title())).contains(word));
  }

  /** "Lớp lái xe": what follows the word for a class at once. */
  List<List<Word>> calledClass() {
    List<List<Word>> called = new ArrayList<>();
    for (TalkWords.Hit hit : hits) {
      int to = hit.to();
      while (to < words.size()
          && (tells(to) || words.get(to).doubtful())
          && !talk.isNoise(words.get(to))) {
        to++;
      }
      if (hit.sign() == Sign.CLASS && to > hit.to()) {
        called.add(words.subList(hit.to(), to));
      }
    }
    return called;
  }

  /** The words that are no part of a title: in "han xi co thi khong" "han" is no "hạn". */
  List<Word> without(List<Mentions.Mention> spoken, Topic topic) {
    Set<String> titled =
        topic.isKnown()
            ? topic.words().stream().map(Folding::fold).collect(Collectors.toSet())
            : Set.of();
    return IntStream.range(0, words.size())
        .filter(i -> spoken.stream().noneMatch(m -> m.sure() && m.from() <= i && i < m.to()))
        .mapToObj(words::get)
        .filter(word -> !word.bare() || !titled.contains(word.typed()))
        .toList();
  }

  private static boolean isBare(Word word) {
    return word.bare() && (word.typed().equals("hoc") || word.typed().equals("tap"));
  }

  private int firstFact() {
    return hits.stream()
        .filter(hit -> Sign.FACTS.contains(hit.sign()) || hit.sign() == Sign.FURTHER)
        .mapToInt(TalkWords.Hit::from)
        .min()
        .orElse(0);
  }

  /**
   * "Trung thu ở phường mình mấy giờ": a named day is the topic where a class is named after it.
   */
  private Optional<Found> festival(Topics topics, Reading reading) {
    for (TimeMention time : reading.times()) {
      boolean named =
          time.stated().date()
              && !time.stated().hour()
              && time.text().chars().noneMatch(Character::isDigit);
      if (named) {
        List<Word> own =
            words.stream()
                .filter(word -> time.from() <= word.from() && word.to() <= time.to())
                .toList();
        Topic topic = topics.find(own);
        if (topic.isKnown() && own.size() > 1) {
          return Optional.of(new Found(topic, Optional.of(time)));
        }
      }
    }
    return Optional.empty();
  }

  /** "Lop ve gui xe o dau": vẽ, not về. */
  private Topic afterClass(Topics topics) {
    for (int i = 1; i < words.size(); i++) {
      int at = i;
      boolean used =
          hits.stream().anyMatch(h -> h.from() <= at && at < h.to() && h.to() - h.from() > 1);
      if (isSewn(i)) {
        Topic sewing = topics.find(TalkWords.words(SEWING));
        return new Topic(sewing.words(), sewing.exact(), sewing.near(), Topic.Match.PHRASE);
      }
      if (!used && words.get(i - 1).typed().equals("lop")) {
        Topic topic =
            topics
                .meant(words.get(i))
                .or(() -> talk.meant(words.get(at)).filter(w -> !w.typed().equals("co")))
                .map(w -> topics.find(List.of(w)))
                .orElse(Topic.NONE);
        return topic.isKnown() ? topic : Topic.NONE;
      }
    }
    return Topic.NONE;
  }

  /** "Hoc may o dau": may, not mấy, where nothing that is counted follows. */
  private boolean isSewn(int at) {
    boolean counts =
        at + 1 < words.size() && COUNTED.contains(Folding.fold(words.get(at + 1).typed()));
    return words.get(at).typed().equals(SEWING)
        && words.get(at).bare()
        && words.get(at - 1).typed().equals("hoc")
        && !counts;
  }

  /** The words that may name a topic, run by run of those that follow each other. */
  private List<List<Word>> runs() {
    List<List<Word>> runs = new ArrayList<>();
    boolean follows = false;
    for (int i = 0; i < words.size(); i++) {
      boolean tells = tells(i);
      if (tells && !follows) {
        runs.add(new ArrayList<>());
      }
      if (tells) {
        runs.getLast().add(words.get(i));
      }
      follows = tells;
    }
    return runs;
  }

  /** Whether a word may name a topic, or part of one. */
  boolean tells(int at) {
    if (names.stream().anyMatch(name -> name.from() <= at && at < name.to())) {
      return false;
    }
    Word word = words.get(at);
    boolean topic =
        hits.stream()
            .filter(h -> word.role() != Word.Role.ASK || h.to() - h.from() > 1)
            .anyMatch(h -> Sign.TOPICS.contains(h.sign()) && h.from() <= at && at < h.to());
    boolean used =
        hits.stream()
            .filter(h -> !Sign.TOPICS.contains(h.sign()))
            .anyMatch(h -> h.from() <= at && at < h.to());
    boolean figure = FIGURE.matcher(Folding.fold(word.typed())).matches();
    return topic || (!used && word.role() == Word.Role.TOPIC && !figure);
  }
}
