package vn.loahoc.inquiry;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.reading.Word;

/**
 * "Tiếng Anh cho người mất gốc", "lớp nâng cao": of the classes of a topic those of a level, as
 * their titles say it. Immutable once made; thread-safe.
 */
final class Levels {

  private static final Pattern ALLOWED =
      Pattern.compile("\\b(?:duoc|dc|noi|kip) (?:khong|ko|k|hong|hok|chua)\\b");

  private final Map<ClassSeries, Set<Integer>> levels = new HashMap<>();
  private final List<ClassSeries> all;

  Levels(List<ClassSeries> all, TalkWords talk) {
    this.all = all;
    for (ClassSeries series : all) {
      Set<Integer> own = new HashSet<>();
      talk.findAll(TalkWords.words(series.session().title())).stream()
          .filter(hit -> hit.sign() == Sign.LEVEL)
          .forEach(hit -> own.add(hit.group()));
      levels.put(series, own);
    }
  }

  /**
   * The topic with its level, if the message names one and titles have it.
   *
   * @param words of the message
   * @param hits phrases in them
   */
  Topic narrowed(Topic topic, List<Word> words, List<TalkWords.Hit> hits) {
    List<TalkWords.Hit> named = hits.stream().filter(h -> h.sign() == Sign.LEVEL).toList();
    if (named.isEmpty() || (topic.isNamed() && !topic.isKnown())) {
      return topic;
    }
    Set<Integer> groups = named.stream().map(TalkWords.Hit::group).collect(Collectors.toSet());
    List<ClassSeries> ofLevel = all.stream().filter(series -> isOf(series, groups)).toList();
    List<ClassSeries> those = topic.isNamed() ? ofTopic(ofLevel, topic) : ofLevel;
    if (those.isEmpty()) {
      return topic;
    }
    List<String> level =
        named.stream()
            .flatMap(hit -> words.subList(hit.from(), hit.to()).stream())
            .map(Word::restored)
            .toList();
    return topic.isNamed() ? topic.narrowedTo(those) : Topic.of(level, those);
  }

  /** "Vào lớp nâng cao được không": for whom it is. */
  static boolean asksForWhom(String plain, List<TalkWords.Hit> hits) {
    return ALLOWED.matcher(plain).find() && hits.stream().anyMatch(hit -> hit.sign() == Sign.LEVEL);
  }

  private boolean isOf(ClassSeries series, Set<Integer> groups) {
    return levels.getOrDefault(series, Set.of()).stream().anyMatch(groups::contains);
  }

  /** Those that are meant; if none of them has the level, those whose titles have its words. */
  private static List<ClassSeries> ofTopic(List<ClassSeries> ofLevel, Topic topic) {
    List<ClassSeries> meant = ofLevel.stream().filter(topic.exact()::contains).toList();
    return meant.isEmpty()
        ? ofLevel.stream()
            .filter(
                series ->
                    TalkWords.words(series.session().title()).stream()
                        .map(Word::restored)
                        .collect(Collectors.toSet())
                        .containsAll(topic.words()))
            .toList()
        : meant;
  }
}
