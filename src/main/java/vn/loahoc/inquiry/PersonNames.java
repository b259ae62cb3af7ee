package vn.loahoc.inquiry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.place.Ward;
import vn.loahoc.reading.Word;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;
import vn.loahoc.text.WordLists;

/**
 * Names of people as rows write them and people call them: by their last word, as is the custom
 * ("cô Lan" of "Nguyễn Thị Lan"), or by all of it. Thread-safe once filled.
 */
final class PersonNames {

  private static final Set<String> SURNAMES =
      Set.copyOf(WordLists.lines(Ward.class, "surnames.txt"));

  /** Several share a cell. */
  private static final Pattern BETWEEN = Pattern.compile("(?iu)[,;/&+()\\n]+|\\s+(?:và|-|–)\\s+");

  /** So many words are a name without a title; fewer may be a place. */
  private static final int WHOLE_NAME = 3;

  /** With a title; more words are more than a name. */
  private static final int LONGEST_NAME = 6;

  /** "Khai giảng Lễ phát động" is no teacher of the name of Lễ; folded. */
  private static final Set<String> OPENING = Set.of("khai", "be");

  /** "Ở đây", "ở đâu" without marks are no "o Dây" and no "o Đậu"; folded. */
  private static final Set<String> PLACES = Set.of("day", "dau", "do");

  private final Set<String> doings;
  private final boolean byOwnTitle;
  private final Set<String> titles;
  private final Map<Name, Set<ClassSeries>> byName = new LinkedHashMap<>();

  /** How many words the longest has; of a message no more are compared with names. */
  private int longest;

  /** As a row writes it, in small letters; its titles folded. */
  private record Name(Set<String> titles, List<String> words) {}

  /**
   * Somebody whom words name.
   *
   * @param words the title and the name, as typed
   * @param classes those in whose rows they stand
   */
  record Named(List<String> words, List<ClassSeries> classes) {}

  /**
   * Names of people.
   *
   * @param doings folded; what a title without its mark needs beside it: "co lan" may be "có lần"
   * @param byOwnTitle whether a part of a name counts only behind the title that its row has, so
   *     that "chị em" is no "anh Nguyễn Văn Em"
   */
  PersonNames(Set<String> doings, boolean byOwnTitle) {
    this.doings = doings;
    this.byOwnTitle = byOwnTitle;
    this.titles = Set.copyOf(WordLists.lines(PersonNames.class, "titles.txt"));
  }

  /** Adds who is written in a cell of a row, with or without a title. */
  void add(String cell, ClassSeries series) {
    List.of(BETWEEN.split(cell)).forEach(name -> addOne(name, series));
  }

  /** The same, if a title or a name of a family begins the cell: "Ban điều hành" is nobody. */
  void addPerson(String cell, ClassSeries series) {
    for (String one : BETWEEN.split(cell)) {
      List<String> words = Spelling.words(one.strip());
      boolean titled = words.size() > 1 && titles.contains(words.getFirst());
      boolean family = words.size() >= WHOLE_NAME && SURNAMES.contains(words.getFirst());
      if (words.size() <= LONGEST_NAME && (titled || family)) {
        addOne(one, series);
      }
    }
  }

  private void addOne(String written, ClassSeries series) {
    List<String> words = new ArrayList<>(Spelling.words(written.strip()));
    Set<String> before = new LinkedHashSet<>();
    while (!words.isEmpty() && (titles.contains(words.getFirst()) || words.getFirst().isEmpty())) {
      before.add(Folding.fold(words.removeFirst()));
    }
    if (!words.isEmpty()) {
      longest = Math.max(longest, words.size());
      byName.computeIfAbsent(new Name(before, words), n -> new LinkedHashSet<>()).add(series);
    }
  }

  /** The first that a message names: by a title and a name, or by a name of several words. */
  Optional<Named> in(List<Word> words) {
    for (int from = 0; from < words.size(); from++) {
      Optional<Word> title =
          from > 0 && isTitle(words, from - 1)
              ? Optional.of(words.get(from - 1))
              : Optional.empty();
      for (int to = Math.min(words.size(), from + longest); to > from; to--) {
        Set<ClassSeries> those = called(words.subList(from, to), title);
        if (!those.isEmpty()) {
          int first = title.isPresent() ? from - 1 : from;
          return Optional.of(
              new Named(
                  words.subList(first, to).stream().map(Word::typed).toList(), List.copyOf(those)));
        }
      }
    }
    return Optional.empty();
  }

  /** "Co lan" may be "có lần": without its mark a title needs what such people do beside it. */
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
    return may && (isDoing(words) || isOf(words, at));
  }

  private boolean isDoing(List<Word> words) {
    return IntStream.range(0, words.size())
        .filter(i -> i == 0 || !isPlace(words, i - 1))
        .mapToObj(i -> words.get(i).folded())
        .anyMatch(doings::contains);
  }

  private static boolean isPlace(List<Word> words, int at) {
    return words.get(at).folded().equals("o") && PLACES.contains(words.get(at + 1).folded());
  }

  /** "Lớp cô Lan", "lớp của thầy Thái". */
  private static boolean isOf(List<Word> words, int at) {
    return at > 0 && List.of("lop", "cua").contains(words.get(at - 1).folded());
  }

  private Set<ClassSeries> called(List<Word> spoken, Optional<Word> title) {
    Set<ClassSeries> those = new LinkedHashSet<>();
    byName.forEach(
        (name, classes) -> {
          int size = name.words().size();
          boolean whole = spoken.size() == size && (size >= WHOLE_NAME || isTitled(name, title));
          boolean given = spoken.size() < size && isTitled(name, title);
          if ((whole || given) && are(spoken, name.words().subList(size - spoken.size(), size))) {
            those.addAll(classes);
          }
        });
    return those;
  }

  private boolean isTitled(Name name, Optional<Word> title) {
    return title.filter(word -> !byOwnTitle || name.titles().contains(word.folded())).isPresent();
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
