package vn.loahoc.inquiry;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.answer.Question;
import vn.loahoc.reading.Reading;
import vn.loahoc.reading.Word;
import vn.loahoc.text.WordLists;
import vn.loahoc.time.TimeMention;

/**
 * "Học mấy giờ vậy em, chị còn phải giặt đồ": what people tell of themselves beside what they ask,
 * by the words of {@code circumstances.tsv}. Immutable once made; thread-safe.
 */
final class Circumstances {

  /** Fewer words call somebody: "chị ơi". */
  private static final int FEWEST = 3;

  /** What people do all day, and whom they look after. */
  private static final Set<Sign> TOLD =
      EnumSet.of(Sign.NOISE, Sign.SAME, Sign.KIND, Sign.CHILDREN, Sign.OLDER, Sign.PARENTS);

  private final TalkWords talk;
  private final Mentions mentions;
  private final Set<String> who;
  private final Set<String> before;
  private final Set<String> matter;

  /**
   * Finds them.
   *
   * @param mentions a part that begins with the name of a class tells none: "anh văn thiếu nhi"
   */
  Circumstances(TalkWords talk, Mentions mentions) {
    this.talk = talk;
    this.mentions = mentions;
    Map<String, Set<String>> words = new HashMap<>();
    for (String line : WordLists.lines(Circumstances.class, "circumstances.tsv")) {
      String[] columns = line.split("\t");
      words.put(columns[0], Set.of(columns[1].strip().split("\\s*\\|\\s*")));
    }
    this.who = words.getOrDefault("WHO", Set.of());
    this.before = words.getOrDefault("BEFORE", Set.of());
    this.matter = words.getOrDefault("MATTER", Set.of());
  }

  /** The question without them; nothing if it tells none, or nothing else. */
  Optional<Question> without(Question question) {
    Reading reading = question.reading();
    List<List<Word>> told =
        parts(reading).stream()
            .filter(part -> isTold(part, reading) || tellsBusy(part, reading))
            .toList();
    long words = told.stream().mapToLong(List::size).sum();
    if (told.isEmpty() || words == reading.words().size()) {
      return Optional.empty();
    }
    Reading rest = reading;
    for (List<Word> part : told) {
      rest = rest.without(part.getFirst().from(), part.getLast().to());
    }
    return Optional.of(question.saying(rest));
  }

  /** The words between two marks, part by part. */
  private static List<List<Word>> parts(Reading reading) {
    List<Word> words = reading.words();
    List<List<Word>> parts = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= words.size(); to++) {
      if (to == words.size() || Owners.parted(reading.text(), words, to)) {
        parts.add(words.subList(from, to));
        from = to;
      }
    }
    return parts;
  }

  private boolean isTold(List<Word> part, Reading reading) {
    int first = 0;
    while (first < part.size()
        && (part.get(first).role() == Word.Role.TIME
            || before.contains(part.get(first).restored()))) {
      first++;
    }
    if (part.size() - first < FEWEST || !who.contains(part.get(first).restored())) {
      return false;
    }
    List<Word> said = part.subList(first + 1, part.size());
    return !namesAPlace(part, reading)
        && said.stream().noneMatch(this::matters)
        && !asks(part, first);
  }

  /** "Thứ năm em kẹt đi giao hàng, vậy thứ ba học mấy giờ". */
  private boolean tellsBusy(List<Word> part, Reading reading) {
    List<TimeMention> free = BusyTimes.without(reading.times(), reading.text());
    int from = part.getFirst().from();
    int to = part.getLast().to();
    List<TimeMention> own =
        reading.times().stream().filter(t -> from <= t.from() && t.to() <= to).toList();
    return !own.isEmpty()
        && own.stream().noneMatch(free::contains)
        && !namesAPlace(part, reading)
        && part.stream().noneMatch(word -> word.role() == Word.Role.ASK)
        && !asks(part, 0);
  }

  private static boolean namesAPlace(List<Word> part, Reading reading) {
    int from = part.getFirst().from();
    int to = part.getLast().to();
    return reading.places().stream().anyMatch(p -> p.from() < to && from < p.to());
  }

  private boolean matters(Word word) {
    return word.role() == Word.Role.ASK
        || matter.contains(word.restored())
        || (word.role() != Word.Role.TIME && word.typed().chars().anyMatch(Character::isDigit));
  }

  /** Whether it asks for something, or says which class or whom it is about. */
  private boolean asks(List<Word> part, int first) {
    List<TalkWords.Hit> hits = talk.find(part);
    return hits.stream()
            .anyMatch(
                hit ->
                    !TOLD.contains(hit.sign())
                        || (Sign.TOPICS.contains(hit.sign()) && hit.from() <= first))
        || mentions.in(part, hits, List.of()).stream().anyMatch(m -> m.from() <= first);
  }
}
