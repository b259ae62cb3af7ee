package vn.loahoc.cli;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads "2024-11-02T06:00" or "2024-11-02" (08:00), local time in Asia/Ho_Chi_Minh. */
final class AsOf implements ITypeConverter<LocalDateTime> {

  static final LocalTime MORNING = LocalTime.of(8, 0);

  /** The years that the tables of the lunar calendar cover. */
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2199;

  @Override
  public LocalDateTime convert(String value) {
    try {
      return read(value);
    } catch (BadInput e) {
      throw new TypeConversionException(e.getMessage());
    }
  }

  /**
   * The time that is meant.
   *
   * @throws BadInput if it is none
   */
  static LocalDateTime read(String value) {
    try {
      LocalDateTime time =
          value.contains("T") ? LocalDateTime.parse(value) : LocalDate.parse(value).atTime(MORNING);
      if (time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR) {
        return time;
      }
    } catch (DateTimeParseException e) {
      // told below
    }
    throw new BadInput("'" + value + "' is no time: write 2024-11-02 or 2024-11-02T06:00");
  }
}
