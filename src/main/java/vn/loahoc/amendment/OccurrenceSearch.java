package vn.loahoc.amendment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.calendar.Agenda;
import vn.loahoc.calendar.Occurrence;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;

/** Which occurrences the subject of a statement names. */
final class OccurrenceSearch {

  /** Share of its words that must stand in what the calendar says of an occurrence. */
  private static final double ENOUGH = 0.6;

  private final StatementReader reader;

  OccurrenceSearch(StatementReader reader) {
    this.reader = reader;
  }

  /** Those that fit best, in the order of the calendar. */
  List<Occurrence> named(String subject, Agenda agenda, LocalDateTime now) {
    Set<String> words = reader.words(subject, now);
    Optional<LocalDate> day = reader.day(subject, now);
    if (day.isEmpty()) {
      return words.isEmpty() ? List.of() : agenda.named(String.join(" ", words), now.toLocalDate());
    }
    List<Occurrence> ofThatDay =
        Stream.concat(agenda.on(day.get()).stream(), agenda.running(day.get()).stream()).toList();
    return words.isEmpty() ? ofThatDay : best(ofThatDay, words, agenda);
  }

  private static List<Occurrence> best(List<Occurrence> all, Set<String> words, Agenda agenda) {
    List<Occurrence> best = new ArrayList<>();
    long most = Math.max(1, Math.round(Math.ceil(ENOUGH * words.size())));
    for (Occurrence occurrence : all) {
      Set<String> shared = new HashSet<>(words);
      shared.retainAll(described(occurrence, agenda));
      if (shared.size() > most) {
        best.clear();
        most = shared.size();
      }
      if (shared.size() >= most) {
        best.add(occurrence);
      }
    }
    return best;
  }

  private static Set<String> described(Occurrence occurrence, Agenda agenda) {
    return Stream.of(
            Optional.of(occurrence.title()),
            occurrence.where().place(),
            occurrence.where().unit(),
            occurrence.where().ward().map(slug -> agenda.wards().getOrDefault(slug, slug)))
        .flatMap(Optional::stream)
        .flatMap(text -> Spelling.words(text).stream())
        .map(Folding::fold)
        .collect(Collectors.toSet());
  }
}
