package vn.loahoc.inquiry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.reading.Phrases;
import vn.loahoc.reading.Reading;
import vn.loahoc.reading.Word;

/**
 * What is said right after a topic and tells which sort of it is wanted: "nấu ăn chay", "tiếng Anh
 * cho luật sư". A class of which no row says so is only near to it. Thread-safe.
 */
record Qualifier(TalkWords talk, TitleWords titles, RowTexts rows, Cues cues) {

  /** Between a topic and what tells which sort of it. */
  private static final Set<String> JOINING =
      Set.of("cho", "dành", "của", "về", "bằng", "kiểu", "loại", "dòng", "người", "học", "dạy");

  /** Part of what tells which sort, if more follows: "múa ba lê", "yoga cho mẹ bầu". */
  private static final Set<String> BEGINNING = Set.of("ba", "mẹ", "bà");

  /** The same topic, of that sort; near to it if no class is. */
  Topic narrowed(Topic topic, Seen seen, Naming naming, Reading reading) {
    Set<ClassSeries> meant = Set.copyOf(topic.exact());
    if (meant.isEmpty() || isNeed(seen, meant)) {
      return topic;
    }
    Optional<TalkWords.Hit> another = another(seen, meant);
    if (another.isPresent()) {
      TalkWords.Hit hit = another.get();
      return near(topic, reading, seen.words().subList(hit.from(), hit.to()));
    }
    Optional<Phrases.Found<?>> craft = Crafts.another(seen, topic.exact());
    if (craft.isPresent()) {
      return near(topic, reading, seen.words().subList(craft.get().from(), craft.get().to()));
    }
    boolean[] met = met(seen, meant);
    int end = met.length;
    while (end > 0 && !met[end - 1]) {
      end--;
    }
    List<Word> sort = end == 0 ? List.of() : sort(seen, naming, reading, end);
    if (sort.isEmpty()) {
      return topic;
    }
    List<ClassSeries> those =
        topic.exact().stream().filter(s -> sort.stream().allMatch(w -> has(s, w))).toList();
    if (!those.isEmpty()) {
      return topic.narrowedTo(those);
    }
    int from = end - 1;
    while (from > 0 && met[from - 1]) {
      from--;
    }
    return near(topic, reading, List.of(seen.words().get(from), sort.getLast()));
  }

  /** Not what was named from the first word to the last, but near to it. */
  private static Topic near(Topic topic, Reading reading, List<Word> named) {
    String said = reading.text().substring(named.getFirst().from(), named.getLast().to());
    return new Topic(List.of(said), List.of(), topic.exact(), Topic.Match.PHRASE);
  }

  /** "Tiếng Nhật giao tiếp", where there is only "tiếng Trung giao tiếp". */
  private Optional<TalkWords.Hit> another(Seen seen, Set<ClassSeries> meant) {
    List<Mentions.Mention> named =
        seen.spoken().stream()
            .filter(m -> m.sure() && !Collections.disjoint(m.classes(), meant))
            .toList();
    return seen.hits().stream()
        .filter(hit -> hit.sign() == Sign.SAME && hit.to() - hit.from() > 1)
        .filter(hit -> titles.ofGroup(hit.group()).isEmpty())
        .filter(hit -> named.stream().anyMatch(m -> hit.to() == m.from() || m.to() == hit.from()))
        .filter(hit -> named.stream().noneMatch(m -> m.from() < hit.to() && hit.from() < m.to()))
        .findFirst();
  }

  private boolean has(ClassSeries series, Word word) {
    return rows.has(series, List.of(word));
  }

  private static boolean isNeed(Seen seen, Set<ClassSeries> meant) {
    return seen.spoken().stream()
        .anyMatch(m -> m.need() && !Collections.disjoint(m.classes(), meant));
  }

  /** Which words name the topic. */
  private boolean[] met(Seen seen, Set<ClassSeries> meant) {
    boolean[] met = new boolean[seen.words().size()];
    seen.spoken().stream()
        .filter(m -> m.sure() && !Collections.disjoint(m.classes(), meant))
        .forEach(m -> Arrays.fill(met, m.from(), m.to(), true));
    seen.hits().stream()
        .filter(hit -> isMet(hit, meant))
        .forEach(hit -> Arrays.fill(met, hit.from(), hit.to(), true));
    return met;
  }

  private boolean isMet(TalkWords.Hit hit, Set<ClassSeries> meant) {
    return Sign.TOPICS.contains(hit.sign())
        && !Collections.disjoint(titles.ofGroup(hit.group()), meant);
  }

  /**
   * The words after the topic that tell more and that stand in none, or not in all, of its rows.
   */
  private List<Word> sort(Seen seen, Naming naming, Reading reading, int end) {
    List<Word> words = seen.words();
    List<Word> sort = new ArrayList<>();
    Set<Integer> besides =
        covered(seen.hits().stream().filter(hit -> isOfPeople(hit) || hit.isPurpose(words)));
    for (int at = end; at < words.size(); at++) {
      Word word = words.get(at);
      if (Owners.parted(reading.text(), words, at)) {
        break;
      }
      boolean joins =
          JOINING.contains(word.restored())
              || besides.contains(at)
              || (BEGINNING.contains(word.restored()) && tells(words, naming, at + 1));
      if (!joins) {
        if (Subject.DEGREES.contains(word.restored())) {
          return List.of();
        }
        if (!tells(words, naming, at) || Subject.CONDITIONS.contains(word.restored())) {
          break;
        }
        sort.add(word);
      }
    }
    return sort;
  }

  private boolean tells(List<Word> words, Naming naming, int at) {
    return at < words.size()
        && naming.tells(at)
        && !talk.isNoise(words.get(at))
        && !talk.mayBeNoise(words.get(at))
        && !titles.isPlain(words.get(at))
        && !cues.asksBy(words, at);
  }

  private static boolean isOfPeople(TalkWords.Hit hit) {
    return Sign.AUDIENCES.contains(hit.sign());
  }

  private static Set<Integer> covered(Stream<TalkWords.Hit> hits) {
    return hits.flatMap(hit -> IntStream.range(hit.from(), hit.to()).boxed())
        .collect(Collectors.toSet());
  }
}
