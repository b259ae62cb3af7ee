package vn.loahoc.cli;

import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import vn.loahoc.reading.Done;

/** A report in the JSON of {@code understand}; null where a message does not say. */
record DoneJson(
    String kind,
    @Nullable Integer minutes,
    @Nullable Integer pages,
    @Nullable Integer books,
    @Nullable Integer people,
    @Nullable String date) {

  static DoneJson of(Done done) {
    return new DoneJson(
        done.kind().name().toLowerCase(Locale.ROOT),
        orNull(done.amount().minutes()),
        orNull(done.amount().pages()),
        orNull(done.amount().books()),
        orNull(done.people()),
        done.date().map(LocalDate::toString).orElse(null));
  }

  /** The same in one line. */
  String line() {
    StringJoiner line = new StringJoiner(", ").add(kind);
    add(line, minutes, "phút");
    add(line, pages, "trang");
    add(line, books, "cuốn");
    add(line, people, "người");
    if (date != null) {
      line.add(date);
    }
    return line.toString();
  }

  private static void add(StringJoiner line, @Nullable Integer number, String unit) {
    if (number != null) {
      line.add(number + " " + unit);
    }
  }

  private static @Nullable Integer orNull(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }
}
