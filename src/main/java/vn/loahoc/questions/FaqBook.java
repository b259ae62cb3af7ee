package vn.loahoc.questions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Entries that can be looked up by meaning. Immutable and thread-safe. */
final class FaqBook {

  private final List<Known> known;

  private record Known(FaqEntry entry, Meaning meaning) {}

  /**
   * @param entries earlier ones go first where several fit
   * @param today against which days of entries of files are read
   */
  FaqBook(List<FaqEntry> entries, QuestionReader reader, LocalDate today) {
    List<Known> all = new ArrayList<>();
    for (FaqEntry entry : entries) {
      LocalDate day = entry.staff().map(FaqEntry.Answered::day).orElse(today);
      Meaning meaning = reader.meaning(entry.question(), day.atTime(FaqAnswers.NOON));
      all.add(new Known(entry, entry.ward().map(meaning::in).orElse(meaning)));
    }
    // what holds for one ward is closer to the question than what holds for all
    all.sort(Comparator.comparing(k -> k.entry().ward().isEmpty()));
    this.known = List.copyOf(all);
  }

  /**
   * The entry that answers a question.
   *
   * @param own the ward of the person, used if the question names none
   */
  Optional<FaqEntry> find(Meaning meaning, Optional<String> own, LocalDate today) {
    if (meaning.wards().size() > 1) {
      return Optional.empty();
    }
    Optional<String> named = meaning.wards().stream().findFirst();
    Optional<String> ward = named.or(() -> own);
    Meaning there = named.map(meaning::in).orElse(meaning);
    return known.stream()
        .filter(k -> k.entry().isValid(today) && k.entry().holdsFor(ward))
        .filter(k -> k.meaning().sameAs(there) || k.meaning().sameAs(meaning))
        .map(Known::entry)
        .findFirst();
  }
}
