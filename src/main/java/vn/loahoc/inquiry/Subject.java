package vn.loahoc.inquiry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.reading.Phrases;
import vn.loahoc.reading.Word;
import vn.loahoc.text.Spelling;
import vn.loahoc.text.WordLists;

/**
 * Which classes a message means: those whose titles have all words that may name one; else those
 * that it speaks of, whatever words stand around.
 *
 * @param hits phrases of {@code talk.tsv} in its words
 * @param names where the words name a ward, a body or a venue
 * @param spoken where it speaks of classes
 * @param cues words that ask for something
 */
record Subject(
    TalkWords talk,
    List<Word> words,
    List<TalkWords.Hit> hits,
    List<Phrases.Found<?>> names,
    List<Mentions.Mention> spoken,
    Cues cues) {

  /** More than one word must follow, or the words are those of another thing. */
  private static final int MOST_CLOSE = 3;

  /** "May xong có việc làm không": no more of a name. */
  static final Set<String> CONDITIONS =
      WordLists.lines(Subject.class, "conditions.txt").stream()
          .flatMap(line -> Spelling.words(line).stream())
          .collect(Collectors.toUnmodifiableSet());

  /** After these no name goes on: what stands before says how something is. */
  static final Set<String> DEGREES = Set.of("quá", "lắm", "rồi", "hoài", "ghê", "dữ");

  /**
   * The topic of a message.
   *
   * @param named what all words that may name one come to
   */
  Topic topic(Topic named) {
    List<Mentions.Mention> sure = spoken.stream().filter(Mentions.Mention::sure).toList();
    if (sure.isEmpty()) {
      return named;
    }
    Set<ClassSeries> meant = meant(sure);
    if (named.isKnown()) {
      if (isOfAll(sure)) {
        return spoken(sure, meant);
      }
      boolean others = sure.size() > 1 && !Set.copyOf(named.exact()).containsAll(meant);
      return others ? spoken(sure, meant) : narrowed(named, meant);
    }
    if (sure.size() == 1 && sure.getFirst().apart() && meant.size() <= MOST_CLOSE) {
      return new Topic(said(sure), List.of(), List.copyOf(meant), Topic.Match.PHRASE);
    }
    List<Word> further = further(sure.getLast());
    if (further.isEmpty() || sure.size() > 1 || sure.getLast().need()) {
      return spoken(sure, meant);
    }
    List<String> said = new ArrayList<>(said(sure));
    further.forEach(word -> said.add(word.restored()));
    // "múa sạp" is near to "múa lân", and to no other dance
    Topic called = Topic.of(said(sure), List.copyOf(meant));
    List<ClassSeries> those = sure.getLast().kind() ? called.calledSo().exact() : called.exact();
    List<ClassSeries> near = those.size() <= MOST_CLOSE ? those : List.of();
    return near.isEmpty() ? named : new Topic(said, List.of(), near, Topic.Match.PHRASE);
  }

  /** "Tập thể dục": one title has it, but much else is meant as well. */
  private boolean isOfAll(List<Mentions.Mention> sure) {
    return hits.stream()
        .filter(hit -> hit.sign() == Sign.KIND && talk.isOfAll(hit))
        .anyMatch(
            hit ->
                sure.stream()
                    .allMatch(m -> m.kind() && hit.from() == m.from() && m.to() == hit.to()));
  }

  /** Whether several classes are named beside each other. */
  static boolean areSeveral(List<Mentions.Mention> spoken) {
    List<Mentions.Mention> sure = spoken.stream().filter(Mentions.Mention::sure).toList();
    return sure.size() > 1
        && Collections.disjoint(sure.getFirst().classes(), sure.getLast().classes());
  }

  /** Of all that have the words those that have them just so. */
  private static Topic narrowed(Topic named, Set<ClassSeries> meant) {
    List<ClassSeries> both = named.exact().stream().filter(meant::contains).toList();
    Topic.Match match = named.whole() ? Topic.Match.WHOLE : Topic.Match.PHRASE;
    return new Topic(named.words(), both.isEmpty() ? named.exact() : both, named.near(), match);
  }

  private Topic spoken(List<Mentions.Mention> sure, Set<ClassSeries> meant) {
    return new Topic(said(sure), List.copyOf(meant), List.of(), Topic.Match.PHRASE);
  }

  /** What all of them have in common; if nothing, each: "tiếng Hoa với tiếng Anh". */
  private static Set<ClassSeries> meant(List<Mentions.Mention> sure) {
    Set<ClassSeries> common = new LinkedHashSet<>(sure.getFirst().classes());
    Set<ClassSeries> each = new LinkedHashSet<>();
    for (Mentions.Mention mention : sure) {
      common.retainAll(mention.classes());
      each.addAll(mention.classes());
    }
    return common.isEmpty() ? each : common;
  }

  private List<String> said(List<Mentions.Mention> sure) {
    return sure.stream()
        .flatMap(
            mention -> talk.spelled(words, hits).subList(mention.from(), mention.to()).stream())
        .map(Word::restored)
        .filter(word -> !TalkWords.ASKING.contains(word))
        .toList();
  }

  /** "Đàn tranh điện": what follows at once and tells another thing; "cà phê già quá" tells how. */
  private List<Word> further(Mentions.Mention mention) {
    List<Word> further = new ArrayList<>();
    int at = mention.to();
    for (; at < words.size() && tellsMore(at); at++) {
      further.add(words.get(at));
    }
    if (!further.isEmpty() && CONDITIONS.contains(further.getFirst().restored())) {
      return List.of();
    }
    boolean how = at < words.size() && DEGREES.contains(words.get(at).restored());
    return how ? List.of() : further;
  }

  private boolean tellsMore(int at) {
    Word word = words.get(at);
    boolean used =
        hits.stream().anyMatch(hit -> hit.from() <= at && at < hit.to())
            || names.stream().anyMatch(name -> name.from() <= at && at < name.to());
    boolean figure =
        IntStream.range(0, word.typed().length())
            .allMatch(i -> Character.isDigit(word.typed().charAt(i)));
    return !used
        && !figure
        && word.role() == Word.Role.TOPIC
        && !cues.asksBy(words, at)
        && !talk.isNoise(word)
        && !talk.mayBeNoise(word);
  }
}
