package vn.loahoc.answer.classes;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.reading.Phrases;
import vn.loahoc.reading.Word;
import vn.loahoc.text.Spelling;

/** The bodies that hold classes and the venues, as the rows name them. Thread-safe once made. */
final class Premises {

  /** A single word is another word as well. */
  private static final int SHORTEST_NAME = 2;

  /** The centre of a ward is asked about by the ward. */
  private static final String OF_A_WARD = "(?:tthtcđ|trung tâm học tập cộng đồng)\\b.*";

  private final Phrases<String> names = new Phrases<>();
  private final Map<String, Set<ClassSeries>> classes = new HashMap<>();

  Premises(List<ClassSeries> all) {
    for (ClassSeries series : all) {
      series.session().centre().ifPresent(name -> add(name, series));
      series.session().where().venue().ifPresent(name -> add(name, series));
    }
  }

  /** Where classes are held or who holds them: "Nhà văn hóa Mẫu", with its classes. */
  record Named(String said, Set<ClassSeries> classes) {}

  private void add(String written, ClassSeries series) {
    String name = written.replaceAll("\\(.*?\\)", " ").replaceAll("\\s+", " ").strip();
    String plain = Spelling.normalize(name);
    if (Spelling.words(plain).size() < SHORTEST_NAME || plain.matches("(?U)" + OF_A_WARD)) {
      return;
    }
    if (!classes.containsKey(name)) {
      names.add(plain, name);
    }
    classes.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(series);
  }

  /** Where the words of a question name some. */
  List<Phrases.Found<String>> in(List<Word> words) {
    return names.find(words);
  }

  /** Those found by {@link #in}. */
  Optional<Named> named(List<Phrases.Found<String>> found) {
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Set<ClassSeries> all = new LinkedHashSet<>();
    found.forEach(f -> all.addAll(classes.getOrDefault(f.value(), Set.of())));
    String said =
        found.stream().map(Phrases.Found::value).distinct().collect(Collectors.joining(", "));
    return Optional.of(new Named(said, all));
  }
}
