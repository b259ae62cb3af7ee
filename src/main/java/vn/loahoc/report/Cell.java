package vn.loahoc.report;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** One figure in a table. */
public sealed interface Cell {

  /**
   * A figure that is told.
   *
   * @param value whole, or with one decimal
   */
  record Value(BigDecimal value) implements Cell {}

  /** A figure under {@value Masks#LEAST}, which is not told. */
  record Under() implements Cell {}

  /** A figure that is not told, since another one could be computed from it. */
  record Withheld() implements Cell {}

  /** There is none. */
  record Missing() implements Cell {}

  static Cell of(long value) {
    return new Value(BigDecimal.valueOf(value));
  }

  /** As people read it: "1.284", "12,5", "< 5". */
  default String shown() {
    return switch (this) {
      case Value number -> number(number.value());
      case Under under -> "< " + Masks.LEAST;
      case Withheld withheld -> "…";
      case Missing missing -> "";
    };
  }

  private static String number(BigDecimal value) {
    DecimalFormatSymbols signs = DecimalFormatSymbols.getInstance(Locale.ROOT);
    signs.setGroupingSeparator('.');
    signs.setDecimalSeparator(',');
    String pattern = value.scale() > 0 ? "#,##0.0" : "#,##0";
    return new DecimalFormat(pattern, signs).format(value);
  }
}
