package vn.loahoc.corpus;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something in a source that a person should look at. A problem never stops the other sources.
 *
 * @param place where it is
 * @param severity whether the source or row was left out
 * @param code one of the codes documented in {@code docs/corpus.md}
 * @param what what is wrong, in one sentence
 * @param mend what to do about it, in one sentence
 */
public record Problem(Place place, Severity severity, String code, String what, String mend) {

  /**
   * Errors, then warnings, then notes. Of the warnings those of days outside the week come last:
   * they may be meant, and would bury what is wrong.
   */
  public static final Comparator<Problem> URGENT_FIRST =
      Comparator.comparing(Problem::severity)
          .thenComparing(problem -> problem.code().equals("outside_campaign"));

  /** How bad it is. */
  public enum Severity {
    /** The source or row was left out. */
    ERROR,
    /** It was read, and something in it contradicts something else. */
    WARNING,
    /** It was read as meant; worth knowing. */
    NOTE
  }

  /**
   * Where a problem is.
   *
   * @param file path below the corpus folder, with slashes
   * @param sheet sheet of a workbook
   * @param row row of a sheet or a csv file, from 1
   * @param line line of a text, from 1
   */
  public record Place(String file, Optional<String> sheet, OptionalInt row, OptionalInt line) {

    /** A whole file. */
    public static Place file(String file) {
      return new Place(file, Optional.empty(), OptionalInt.empty(), OptionalInt.empty());
    }

    /** A row of a sheet, or of a file that has no sheets. */
    public static Place row(String file, Optional<String> sheet, int row) {
      return new Place(file, sheet, OptionalInt.of(row), OptionalInt.empty());
    }

    /** A line of a text. */
    public static Place line(String file, int line) {
      return new Place(file, Optional.empty(), OptionalInt.empty(), OptionalInt.of(line));
    }
  }
}
