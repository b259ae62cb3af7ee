package vn.loahoc.inquiry.reply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.inquiry.Inquiry;
import vn.loahoc.inquiry.Sentences;
import vn.loahoc.inquiry.Sign;

/**
 * One fact of many classes: "lớp nào có chỗ gửi xe", "lớp nào còn chỗ", "mai có gì" and then "cần
 * mang gì".
 *
 * @param meant those it is told of
 * @param silent those of a list before whose rows do not say it
 * @param full those that have no place left, where such with places are asked for
 * @param closed those for which nobody can register any more, though places may be left
 */
record Telling(
    List<ClassSeries> meant,
    List<ClassSeries> silent,
    List<ClassSeries> full,
    List<ClassSeries> closed) {

  private static final int NAMED = 5;

  /** Of any class only those whose row says it; all of them if none does or is as asked for. */
  static Telling among(List<ClassSeries> all, Inquiry inquiry, Facts facts, FreePlaces free) {
    Set<Sign> asked = inquiry.facts();
    List<ClassSeries> saying = all.stream().filter(s -> facts.says(s, asked)).toList();
    if (inquiry.topic().isNamed() || saying.isEmpty()) {
      return of(all);
    }
    if (inquiry.has(Sign.LISTED)) {
      List<ClassSeries> silent = all.stream().filter(s -> !saying.contains(s)).toList();
      return new Telling(saying, silent, List.of(), List.of());
    }
    return asked.equals(Set.of(Sign.PLACES))
        ? withPlaces(saying, inquiry.has(Sign.FULL), free)
        : of(saying);
  }

  private static Telling of(List<ClassSeries> all) {
    return new Telling(all, List.of(), List.of(), List.of());
  }

  private static Telling withPlaces(List<ClassSeries> all, boolean without, FreePlaces free) {
    List<ClassSeries> none = all.stream().filter(free::areNone).toList();
    List<ClassSeries> closed = none.stream().filter(free::isClosed).toList();
    List<ClassSeries> full = none.stream().filter(series -> !closed.contains(series)).toList();
    if (without) {
      return of(full.isEmpty() ? all : full);
    }
    List<ClassSeries> left =
        all.stream()
            .filter(series -> !none.contains(series))
            .sorted(Comparator.comparing(series -> !free.areSome(series)))
            .toList();
    return left.isEmpty() ? of(all) : new Telling(left, List.of(), full, closed);
  }

  /** "Thời khóa biểu chưa ghi của: Dưỡng sinh", "Đã hết chỗ: May gia dụng". */
  List<String> others() {
    List<String> lines = new ArrayList<>();
    others("unsaid", silent).ifPresent(lines::add);
    others("full", full).ifPresent(lines::add);
    others("closed", closed).ifPresent(lines::add);
    return lines;
  }

  private static Optional<String> others(String sentence, List<ClassSeries> those) {
    List<String> titles = those.stream().map(s -> s.session().title()).distinct().toList();
    if (titles.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        titles.size() <= NAMED
            ? Sentences.say(sentence, String.join(", ", titles))
            : Sentences.say(sentence + "-count", String.valueOf(titles.size())));
  }
}
