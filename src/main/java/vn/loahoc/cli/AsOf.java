package vn.loahoc.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code --as-of}: a date alone means 08:00. */
final class AsOf implements ITypeConverter<LocalDateTime> {

  @Override
  public LocalDateTime convert(String value) {
    try {
      return value.indexOf('T') < 0
          ? LocalDate.parse(value).atTime(8, 0)
          : LocalDateTime.parse(value);
    } catch (DateTimeException e) {
      throw new TypeConversionException(
          "'" + value + "' is no time like 2024-11-02 or 2024-11-02T06:00");
    }
  }
}
