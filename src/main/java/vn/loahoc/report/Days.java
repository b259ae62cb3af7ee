package vn.loahoc.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Local dates as people read them. */
final class Days {

  private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private Days() {}

  /** "02/10/2023". */
  static String full(LocalDate day) {
    return FULL.format(day);
  }
}
