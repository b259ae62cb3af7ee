package vn.loahoc.checkin;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.loahoc.calendar.CalendarWords;
import vn.loahoc.calendar.When;
import vn.loahoc.text.Shortened;

/** Occasions to choose from, each on a line of its own or on a button. */
public final class Choices {

  private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("dd/MM");
  private static final int BRIEF = 60;

  private Choices() {}

  /**
   * In the order given: "18 giờ đến 20 giờ: Đọc sách …", with the day if it is another than today,
   * and with the ward or the place where two would read alike.
   */
  public static List<String> of(List<Occasion> occasions, LocalDate today) {
    Set<String> seen = new HashSet<>();
    Set<String> alike = new HashSet<>();
    for (Occasion occasion : occasions) {
      String brief = brief(when(occasion, today), occasion);
      if (!seen.add(brief)) {
        alike.add(brief);
      }
    }
    return occasions.stream()
        .map(
            occasion -> {
              List<String> when = when(occasion, today);
              String brief = brief(when, occasion);
              return alike.contains(brief) ? brief(with(when, where(occasion)), occasion) : brief;
            })
        .toList();
  }

  /** "18 giờ đến 20 giờ"; nothing where no hour is known. */
  public static String hours(Occasion occasion) {
    return occasion
        .span()
        .start()
        .flatMap(
            start ->
                CalendarWords.hours(
                    new When.At(
                        start.toLocalDate(),
                        start.toLocalTime(),
                        occasion.span().end().map(LocalDateTime::toLocalTime))))
        .orElse("");
  }

  /** The ward, else the place; empty if neither is known. */
  public static String where(Occasion occasion) {
    Occasion.Spot spot = occasion.spot();
    return spot.ward().or(spot::place).orElse("");
  }

  private static List<String> when(Occasion occasion, LocalDate today) {
    LocalDate day = occasion.span().day();
    String date = day.equals(today) ? "" : SHORT_DATE.format(day);
    return with(with(List.of(), date), hours(occasion));
  }

  private static List<String> with(List<String> parts, String part) {
    return part.isEmpty() ? parts : Stream.concat(parts.stream(), Stream.of(part)).toList();
  }

  private static String brief(List<String> parts, Occasion occasion) {
    String before = parts.isEmpty() ? "" : String.join(", ", parts) + ": ";
    return Shortened.to(before + occasion.title(), BRIEF);
  }
}
