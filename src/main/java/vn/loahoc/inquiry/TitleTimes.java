package vn.loahoc.inquiry;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.reading.Word;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;
import vn.loahoc.time.Anchor;
import vn.loahoc.time.TimeExpressions;
import vn.loahoc.time.TimeMention;

/**
 * "Đêm hội trăng rằm", "cà phê sáng": days and hours that belong to the title of a class and are
 * not asked for. Immutable once made; thread-safe.
 */
final class TitleTimes {

  /** These may stand, or not, between the words of a title. */
  private static final Set<String> LIGHT =
      Set.of("ngày", "buổi", "ban", "dịp", "lễ", "mừng", "chào", "kỷ", "niệm", "nhân", "và");

  private static final Set<String> LIGHT_BARE = folded(LIGHT);

  /** A stretch of so many words is a title's, though others of it are missing. */
  private static final int SURE = 3;

  private final Map<String, List<Title>> byWord = new HashMap<>();

  /**
   * A title.
   *
   * @param telling which of its words tell it from others
   */
  private record Title(List<String> words, Set<String> telling) {}

  /** Words of a message that are a title's. */
  private record Stretch(int from, int to) {
    boolean holds(int at) {
      return from <= at && at < to;
    }
  }

  TitleTimes(List<ClassSeries> all, TitleWords titles) {
    Map<List<String>, Title> distinct = new LinkedHashMap<>();
    for (ClassSeries series : all) {
      List<String> words = Spelling.words(series.session().title());
      distinct.computeIfAbsent(words, w -> new Title(w, titles.tellingOf(w)));
    }
    for (Title title : distinct.values()) {
      for (String word : new HashSet<>(title.words())) {
        byWord.computeIfAbsent(Folding.fold(word), w -> new ArrayList<>()).add(title);
      }
    }
  }

  private static Set<String> folded(Set<String> words) {
    Set<String> folded = new HashSet<>();
    words.forEach(word -> folded.add(Folding.fold(word)));
    return folded;
  }

  /**
   * The times that are no part of a title. One that is in part, as "rằm tối nay" in "đêm hội trăng
   * rằm tối nay", is read again without the title.
   *
   * @param text normalised, in which the words and times stand
   */
  List<TimeMention> outside(
      List<TimeMention> times, String text, List<Word> words, LocalDateTime now) {
    if (times.isEmpty()) {
      return times;
    }
    List<Stretch> stretches = stretches(times, words);
    if (stretches.isEmpty()) {
      return times;
    }
    List<TimeMention> left = new ArrayList<>();
    boolean parted = false;
    for (TimeMention time : times) {
      long inside = within(time, words, stretches);
      long all = of(time, words).size();
      if (inside == 0) {
        left.add(time);
      }
      parted |= inside > 0 && inside < all;
    }
    return parted ? TimeExpressions.find(without(text, words, stretches), Anchor.chat(now)) : left;
  }

  private static String without(String text, List<Word> words, List<Stretch> stretches) {
    StringBuilder masked = new StringBuilder(text);
    for (Stretch stretch : stretches) {
      int from = words.get(stretch.from()).from();
      int to = words.get(stretch.to() - 1).to();
      masked.replace(from, to, "x".repeat(to - from));
    }
    return masked.toString();
  }

  private static long within(TimeMention time, List<Word> words, List<Stretch> stretches) {
    return of(time, words).stream()
        .filter(at -> stretches.stream().anyMatch(s -> s.holds(at)))
        .count();
  }

  private static List<Integer> of(TimeMention time, List<Word> words) {
    List<Integer> own = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (time.from() <= words.get(i).from() && words.get(i).to() <= time.to()) {
        own.add(i);
      }
    }
    return own;
  }

  private List<Stretch> stretches(List<TimeMention> times, List<Word> words) {
    Set<Integer> timed = new HashSet<>();
    times.forEach(time -> timed.addAll(of(time, words)));
    List<Stretch> found = new ArrayList<>();
    int from = 0;
    while (from < words.size()) {
      int to = from;
      for (Title title : byWord.getOrDefault(Folding.fold(words.get(from).typed()), List.of())) {
        to = Math.max(to, longest(title, words, from, timed));
      }
      if (to > from) {
        found.add(new Stretch(from, to));
      }
      from = Math.max(to, from + 1);
    }
    return found;
  }

  /** Where the longest stretch of a title ends that begins with a word; there if none does. */
  private static int longest(Title title, List<Word> words, int from, Set<Integer> timed) {
    int longest = from;
    for (int start = 0; start < title.words().size(); start++) {
      String first = title.words().get(start);
      boolean begins =
          isOne(first, words.get(from))
              || (timed.contains(from) && isNearly(first, words.get(from)));
      if (begins) {
        longest = Math.max(longest, end(title, start, words, from, timed));
      }
    }
    return longest;
  }

  private static int end(Title title, int start, List<Word> words, int from, Set<Integer> timed) {
    int at = from;
    int of = start;
    int end = from;
    int matched = 0;
    int time = 0;
    int telling = 0;
    while (at < words.size() && of < title.words().size()) {
      String word = title.words().get(of);
      if (isOne(word, words.get(at)) || (timed.contains(at) && isNearly(word, words.get(at)))) {
        matched++;
        time += timed.contains(at) ? 1 : 0;
        telling += !timed.contains(at) && title.telling().contains(word) ? 1 : 0;
        at++;
        of++;
        end = at;
      } else if (LIGHT.contains(word)) {
        of++;
      } else if (isLight(words.get(at)) && matched > 0) {
        at++;
      } else {
        break;
      }
    }
    boolean most = matched >= SURE || telling >= title.telling().size();
    return time > 0 && telling > 0 && matched > 1 && most ? end : from;
  }

  private static boolean isLight(Word word) {
    return LIGHT.contains(word.restored()) || (word.bare() && LIGHT_BARE.contains(word.typed()));
  }

  private static boolean isOne(String word, Word typed) {
    return word.equals(typed.typed())
        || word.equals(typed.restored())
        || (typed.bare() && isNearly(word, typed));
  }

  /** "Bánh tết" is said of "bánh tét". */
  private static boolean isNearly(String word, Word typed) {
    return Folding.fold(word).equals(Folding.fold(typed.typed()));
  }
}
