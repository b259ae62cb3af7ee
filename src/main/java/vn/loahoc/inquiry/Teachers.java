package vn.loahoc.inquiry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.reading.Word;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;
import vn.loahoc.text.WordLists;

/**
 * Those who teach, as the rows name them and people call them: by their last word, as is the custom
 * ("cô Lan" of "Nguyễn Thị Lan"), or by all of it. Immutable once made; thread-safe.
 */
final class Teachers {

  /** Several share a cell. */
  private static final Pattern BETWEEN = Pattern.compile("(?iu)[,;/&+()\\n]+|\\s+(?:và|-|–)\\s+");

  /** So many words are a name without a title; fewer may be a place. */
  private static final int WHOLE_NAME = 3;

  /** "Khai giảng Lễ phát động" is no teacher of the name of Lễ; folded. */
  private static final Set<String> OPENING = Set.of("khai", "be");

  /** "Ở đây", "ở đâu" without marks are no "o Dây" and no "o Đậu"; folded. */
  private static final Set<String> PLACES = Set.of("day", "dau", "do");

  /**
   * The age of who teaches, and not of whom a class is for: "cô dạy may năm nay bao nhiêu tuổi".
   */
  private static final Pattern OWN_AGE =
      Pattern.compile(
          "(?U)(?<!lớp |của )\\b(?:cô|thầy|giáo viên|giảng viên|hlv|võ sư|người dạy)"
              + "(?! (?:ơi|cho|lớp|nhận|có)\\b)(?:(?! (?:lớp|cho|nhận|dành|từ)\\b) \\S+){0,8}?"
              + " (?:bao nhiêu|mấy|nhiêu) tuổi\\b(?! (?:thì|mới|được|đc|học|vô|vào|trở)\\b)");

  /**
   * Folded; "có dạy" goes with no "năm nay bao nhiêu tuổi", "chỉ dạy" with no "bao nhiêu tuổi rồi".
   */
  private static final Pattern THIS_YEAR =
      Pattern.compile(
          "\\bco (?:giao )?day(?: \\S+){0,3} nam nay (?:bao nhieu|may|nhieu)"
              + " tuoi\\b|\\b(?:co|chi|anh|chu|bac|thay) (?:giao )?day(?: \\S+){0,3} (?:bao"
              + " nhieu|may|nhieu) tuoi roi\\b");

  private final Set<String> titles;
  private final Map<List<String>, Set<ClassSeries>> byName = new LinkedHashMap<>();

  /**
   * A teacher whom words name.
   *
   * @param words the title and the name, as typed
   * @param classes those that they teach
   */
  record Named(List<String> words, List<ClassSeries> classes) {

    /** What they teach of a topic, else all that they teach. */
    Topic narrowed(Topic topic) {
      List<ClassSeries> both = new ArrayList<>(topic.exact());
      both.retainAll(classes);
      return both.isEmpty() ? Topic.of(words, classes) : topic.narrowedTo(both);
    }
  }

  Teachers(List<ClassSeries> all) {
    titles = Set.copyOf(WordLists.lines(Teachers.class, "titles.txt"));
    for (ClassSeries series : all) {
      series
          .session()
          .offer()
          .teacher()
          .ifPresent(written -> List.of(BETWEEN.split(written)).forEach(name -> add(name, series)));
    }
  }

  private void add(String written, ClassSeries series) {
    List<String> name = new ArrayList<>(Spelling.words(written.strip()));
    while (!name.isEmpty() && (titles.contains(name.getFirst()) || name.getFirst().isEmpty())) {
      name.removeFirst();
    }
    if (!name.isEmpty()) {
      byName.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(series);
    }
  }

  /** The first that a message names: by a title and a name, or by a name of several words. */
  Optional<Named> in(List<Word> words) {
    for (int from = 0; from < words.size(); from++) {
      boolean titled = from > 0 && isTitle(words, from - 1);
      for (int to = words.size(); to > from; to--) {
        Set<ClassSeries> those = called(words.subList(from, to), titled);
        if (!those.isEmpty()) {
          int first = titled ? from - 1 : from;
          return Optional.of(
              new Named(
                  words.subList(first, to).stream().map(Word::typed).toList(), List.copyOf(those)));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether it is asked how old somebody is who teaches: no table has it. */
  static boolean isAgeAsked(List<Word> words) {
    String said = words.stream().map(Word::restored).collect(Collectors.joining(" "));
    return OWN_AGE.matcher(said).find() || THIS_YEAR.matcher(Folding.fold(said)).find();
  }

  /** "Co lan" may be "có lần": without its mark a title needs what teachers do beside it. */
  private boolean isTitle(List<Word> words, int at) {
    Word word = words.get(at);
    boolean opening = at > 0 && OPENING.contains(words.get(at - 1).folded());
    if (opening || isPlace(words, at)) {
      return false;
    }
    if (!word.bare() || (word.marked() && titles.contains(word.typed()))) {
      return titles.contains(word.typed());
    }
    boolean may = titles.stream().anyMatch(title -> Folding.fold(title).equals(word.folded()));
    return may && (teaches(words) || isOf(words, at));
  }

  private static boolean teaches(List<Word> words) {
    return IntStream.range(0, words.size())
        .filter(i -> i == 0 || !isPlace(words, i - 1))
        .mapToObj(i -> words.get(i).folded())
        .anyMatch(List.of("day", "dung", "giang", "huong")::contains);
  }

  private static boolean isPlace(List<Word> words, int at) {
    return words.get(at).folded().equals("o") && PLACES.contains(words.get(at + 1).folded());
  }

  /** "Lớp cô Lan", "lớp của thầy Thái". */
  private static boolean isOf(List<Word> words, int at) {
    return at > 0 && List.of("lop", "cua").contains(words.get(at - 1).folded());
  }

  private Set<ClassSeries> called(List<Word> spoken, boolean titled) {
    Set<ClassSeries> those = new LinkedHashSet<>();
    byName.forEach(
        (name, classes) -> {
          boolean whole = spoken.size() == name.size();
          boolean given = titled && spoken.size() < name.size();
          if ((whole && (titled || name.size() >= WHOLE_NAME)) || given) {
            List<String> end = name.subList(name.size() - spoken.size(), name.size());
            if (are(spoken, end)) {
              those.addAll(classes);
            }
          }
        });
    return those;
  }

  /** Marks that were typed must be those of the name. */
  private static boolean are(List<Word> spoken, List<String> name) {
    for (int i = 0; i < name.size(); i++) {
      Word word = spoken.get(i);
      String typed = Spelling.normalize(word.typed());
      boolean same = typed.equals(name.get(i));
      boolean bare = word.bare() && typed.equals(Folding.fold(name.get(i)));
      if (!same && !bare) {
        return false;
      }
    }
    return true;
  }
}
