package vn.loahoc.inquiry;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.loahoc.reading.Phrases;
import vn.loahoc.reading.Word;

/**
 * What somebody learns something for: in "học tiếng Hàn để đi làm" nobody wants to learn "đi làm",
 * though a row says so of whom it is for. Thread-safe.
 */
record Purposes(TitleWords titles) {

  private static final String IN_ORDER_TO = "để";

  /** A language is learned, whatever stands before. */
  private static final String LANGUAGE = "tiếng";

  private static final Set<String> LEARNING = Set.of("học", "dạy", "lớp", "môn", "khóa", "khoá");

  /**
   * Where a purpose stands beside what is learned.
   *
   * @param spoken where the words speak of classes
   */
  List<Phrases.Found<Boolean>> in(
      List<Word> words, List<TalkWords.Hit> hits, List<Mentions.Mention> spoken) {
    List<TalkWords.Hit> learned = hits.stream().filter(hit -> isLearned(words, hit)).toList();
    boolean lacking = learned.stream().anyMatch(hit -> titles.ofGroup(hit.group()).isEmpty());
    Stream<Phrases.Found<Boolean>> told =
        spoken.stream()
            .filter(m -> hits.stream().noneMatch(hit -> isNamed(hit, m)))
            .filter(m -> learned.stream().noneMatch(l -> m.from() <= l.to() && l.from() <= m.to()))
            .filter(m -> lacking ? !m.learned() : isAfter(words, learned, m))
            .map(m -> new Phrases.Found<>(m.from(), m.to(), true));
    Stream<Phrases.Found<Boolean>> needed =
        hits.stream()
            .filter(hit -> lacking && hit.sign() == Sign.NEED)
            .filter(
                hit -> learned.stream().noneMatch(l -> l.from() < hit.to() && hit.from() < l.to()))
            .map(hit -> new Phrases.Found<>(hit.from(), hit.to(), true));
    return Stream.concat(told, needed).toList();
  }

  private static boolean isLearned(List<Word> words, TalkWords.Hit hit) {
    return hit.sign() == Sign.SAME
        && hit.to() - hit.from() > 1
        && (words.get(hit.from()).restored().equals(LANGUAGE)
            || (hit.from() > 0 && LEARNING.contains(words.get(hit.from() - 1).restored())));
  }

  private static boolean isNamed(TalkWords.Hit hit, Mentions.Mention mention) {
    return hit.sign() == Sign.SAME && mention.from() <= hit.from() && hit.to() <= mention.to();
  }

  private static boolean isAfter(
      List<Word> words, List<TalkWords.Hit> learned, Mentions.Mention mention) {
    return learned.stream()
        .anyMatch(
            hit ->
                IntStream.range(hit.to(), Math.max(hit.to(), mention.from()))
                    .anyMatch(at -> words.get(at).restored().equals(IN_ORDER_TO)));
  }
}
