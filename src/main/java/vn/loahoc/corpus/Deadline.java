package vn.loahoc.corpus;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that is due.
 *
 * @param what what is due, in the words of the source
 * @param date the day written
 * @param exclusive "trước ngày": the last day is the day before
 * @param to to whom
 * @param how in which form ("bằng văn bản …")
 * @param quotation the sentence it was read from
 */
public record Deadline(
    String what,
    LocalDate date,
    boolean exclusive,
    Optional<String> to,
    Optional<String> how,
    Quotation quotation) {

  /** The last day on which it is still in time. */
  public LocalDate lastDay() {
    return exclusive ? date.minusDays(1) : date;
  }
}
