package vn.loahoc.inquiry.reply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.calendar.ClassSource;
import vn.loahoc.calendar.ClassTimes;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.text.Spelling;

/**
 * Tables that differ about one class.
 *
 * @param said what each of them says, with its name
 */
record Disagreement(String title, String said) {

  /** The first among some classes: of one title, centre and ward, told otherwise elsewhere. */
  static Optional<Disagreement> in(List<ClassSeries> all, LocalDate today) {
    Map<List<String>, List<ClassSession>> same = new LinkedHashMap<>();
    for (ClassSeries series : all) {
      ClassSession session = series.session();
      same.computeIfAbsent(
              List.of(
                  Spelling.normalize(session.title()),
                  Spelling.normalize(session.centre().orElse("")),
                  series.ward().orElse("")),
              k -> new ArrayList<>())
          .add(session);
    }
    return same.values().stream().filter(Disagreement::differ).findFirst().map(d -> of(d, today));
  }

  private static boolean differ(List<ClassSession> tellings) {
    long tables =
        tellings.stream()
            .map(s -> s.origin().file() + "\n" + s.origin().sheet().orElse(""))
            .distinct()
            .count();
    long said = tellings.stream().map(s -> List.of(s.when(), s.where().room())).distinct().count();
    return tables > 1 && said > 1;
  }

  private static Disagreement of(List<ClassSession> tellings, LocalDate today) {
    String said =
        tellings.stream()
            .map(
                s ->
                    ClassTimes.said(s.when(), today)
                        + Held.place(s).map(p -> ", " + p).orElse("")
                        + " ("
                        + ClassSource.ofFile(s).document()
                        + ", "
                        + ClassSource.of(s).row()
                        + ")")
            .collect(Collectors.joining("; "));
    return new Disagreement(tellings.getFirst().title(), said);
  }
}
