package vn.loahoc.questions;

import java.time.LocalDate;
import java.util.Optional;
import vn.loahoc.answer.Source;
import vn.loahoc.answer.Wording;

/**
 * A question and its answer, by staff or from a {@code faq.csv}.
 *
 * @param id its number; 0 for one of a file
 * @param question as staff worded it
 * @param source what the answer rests on
 * @param validUntil its last day; nothing if it holds until it is taken out of its file
 * @param ward the ward it holds for; nothing for all
 * @param staff who answered and when; nothing for one of a file
 */
public record FaqEntry(
    long id,
    String question,
    String answer,
    String source,
    Optional<LocalDate> validUntil,
    Optional<String> ward,
    Optional<Answered> staff) {

  /**
   * Who answered and when.
   *
   * @param unit as people are told: "Cán bộ phường …"
   */
  public record Answered(String unit, LocalDate day) {

    /** "Cán bộ phường … trả lời ngày 02/10/2023". */
    String said() {
      return Texts.of("faq-said", unit, Wording.date(day));
    }
  }

  /** How it is cited; the quote holds all that an answer may say of it. */
  Source cited() {
    String document = staff.map(s -> s.said() + "; " + source).orElse(source);
    return new Source(document, "", question + "\n" + answer + "\n" + source);
  }

  boolean isValid(LocalDate day) {
    return validUntil.map(last -> !day.isAfter(last)).orElse(true);
  }

  /** Whether it holds for those of a ward. */
  boolean holdsFor(Optional<String> other) {
    return ward.isEmpty() || ward.equals(other);
  }
}
