package vn.loahoc.answer.classes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loahoc.calendar.ClassSeries;

/**
 * "Lớp nào còn chỗ", "lớp nào hết chỗ": of many classes those that are asked for.
 *
 * @param meant those, first of which it is known
 * @param full those that have no place left, where such with places are asked for
 */
record Vacancies(List<ClassSeries> meant, List<ClassSeries> full) {

  private static final int NAMED = 5;

  /** Of some classes; all of them if none is as it is asked for. */
  static Vacancies among(List<ClassSeries> all, Inquiry inquiry, FreePlaces free) {
    boolean which = inquiry.facts().equals(Set.of(Sign.PLACES));
    if (!which || inquiry.topic().isNamed() || inquiry.has(Sign.LISTED)) {
      return new Vacancies(all, List.of());
    }
    List<ClassSeries> full = all.stream().filter(free::areNone).toList();
    List<ClassSeries> left =
        all.stream()
            .filter(series -> !full.contains(series))
            .sorted(Comparator.comparing(series -> !free.areSome(series)))
            .toList();
    if (inquiry.has(Sign.FULL)) {
      return new Vacancies(full.isEmpty() ? all : full, List.of());
    }
    return left.isEmpty() ? new Vacancies(all, List.of()) : new Vacancies(left, full);
  }

  /** "Đã hết chỗ: May gia dụng, Tin học". */
  Optional<String> others() {
    List<String> titles = full.stream().map(s -> s.session().title()).distinct().toList();
    return titles.isEmpty()
        ? Optional.empty()
        : Optional.of(
            titles.size() <= NAMED
                ? Sentences.say("full", titles.stream().collect(Collectors.joining(", ")))
                : Sentences.say("full-count", String.valueOf(titles.size())));
  }
}
