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

  @Override
  public LocalDateTime convert(String value) {
    try {
      return value.contains("T")
          ? LocalDateTime.parse(value)
          : LocalDate.parse(value).atTime(MORNING);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(
          "'" + value + "' is no time: write 2024-11-02 or 2024-11-02T06:00");
    }
  }
}
