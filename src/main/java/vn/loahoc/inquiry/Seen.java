package vn.loahoc.inquiry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.reading.Phrases;
import vn.loahoc.reading.Word;

/**
 * What a message shows: phrases, wards, places and words of titles.
 *
 * @param plain the message in small letters without marks, with single spaces
 * @param compared whether parts of a day are compared: "học sáng hay chiều"
 * @param hits phrases of {@code talk.tsv} in its words
 * @param houses where the words name a body or a venue
 * @param spoken where they speak of classes
 * @param towns where the words name the town or district itself, and no title
 * @param elsewhere where they name a place that no row has
 */
record Seen(
    String plain,
    boolean compared,
    List<Word> words,
    List<TalkWords.Hit> hits,
    List<Phrases.Found<String>> houses,
    List<Phrases.Found<Wards.Called>> wards,
    List<Mentions.Mention> spoken,
    List<Phrases.Found<Boolean>> towns,
    Optional<Phrases.Found<Elsewhere.Place>> elsewhere) {

  private static final Set<String> BEING = Set.of("là", "làm");

  /** The same with a place that no row has. */
  Seen with(Optional<Phrases.Found<Elsewhere.Place>> place) {
    return new Seen(plain, compared, words, hits, houses, wards, spoken, towns, place);
  }

  /** "May đồ bộ với cắt may nâng cao": a level within one of several names is that of this one. */
  List<TalkWords.Hit> levels() {
    return Subject.areSeveral(spoken)
        ? hits.stream()
            .filter(
                hit ->
                    hit.sign() != Sign.LEVEL
                        || spoken.stream()
                            .noneMatch(m -> m.from() <= hit.from() && hit.from() < m.to()))
            .toList()
        : hits;
  }

  /** "Con tôi 14 tuổi, có lớp nào cho cha mẹ": for them and not for the child. */
  boolean isFor(Sign people) {
    return hits.stream()
        .filter(hit -> hit.sign() == people && hit.from() > 0)
        .anyMatch(hit -> words.get(hit.from() - 1).restored().equals("cho"));
  }

  /** "Em làm công nhân, tối có lớp nào": who asks is one, and may come to what is for all. */
  boolean isOneself(Sign people) {
    return hits.stream()
        .filter(hit -> hit.sign() == people && hit.from() > 0)
        .anyMatch(hit -> BEING.contains(words.get(hit.from() - 1).restored()));
  }

  /** "Có cần mua sách không": what it speaks of is a thing that may be needed for a class. */
  boolean needs() {
    return hits.stream().noneMatch(hit -> hit.sign() == Sign.CLASS)
        && hits.stream()
            .filter(hit -> hit.sign() == Sign.BRING)
            .anyMatch(
                hit ->
                    spoken.stream()
                        .allMatch(m -> hit.from() <= m.from() && m.from() <= hit.to() + 1));
  }

  /** "Học trực tuyến được không": the words of a title stand in what is asked beside it. */
  boolean asksFurtherOnly() {
    return hits.stream().noneMatch(hit -> hit.sign() == Sign.CLASS)
        && !spoken.isEmpty()
        && spoken.stream()
            .allMatch(
                m ->
                    hits.stream()
                        .filter(hit -> hit.sign() == Sign.FURTHER)
                        .anyMatch(hit -> hit.from() < m.to() && m.from() < hit.to()));
  }
}
