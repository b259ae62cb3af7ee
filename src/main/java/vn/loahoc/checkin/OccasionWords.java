package vn.loahoc.checkin;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.loahoc.answer.Wording;
import vn.loahoc.calendar.CalendarWords;
import vn.loahoc.calendar.When;

/** Occasions as people speak of them. */
public final class OccasionWords {

  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final int TITLE = 120;
  private static final int BRIEF = 60;

  private OccasionWords() {}

  /** Its title, not too long. */
  public static String title(Occasion occasion) {
    return Wording.atMost(occasion.title(), TITLE);
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

  /** "Thứ Năm, 03/10/2024". */
  public static String day(Occasion occasion) {
    return Wording.capital(Wording.day(occasion.span().day()));
  }

  /** "17 giờ 30 đến 21 giờ", "cả ngày 03/10/2024": when the code is good. */
  public static String window(Occasion occasion) {
    if (occasion.span().start().isEmpty()) {
      return CheckInWords.say("window.day", "day", Wording.date(occasion.span().day()));
    }
    Window window = Window.of(occasion.span());
    LocalDateTime opens = LocalDateTime.ofInstant(window.opens(), ZONE);
    LocalDateTime closes = LocalDateTime.ofInstant(window.closes(), ZONE);
    String hours =
        CalendarWords.hours(
                new When.At(
                    opens.toLocalDate(), opens.toLocalTime(), Optional.of(closes.toLocalTime())))
            .orElse("");
    return CheckInWords.say(
        "window.hours", "hours", hours, "day", Wording.date(opens.toLocalDate()));
  }

  /**
   * To choose from, in the order given: "18 giờ đến 20 giờ: Đọc sách …", with the day if it is
   * another than today, and with the ward or the place where two would read alike.
   */
  public static List<String> choices(List<Occasion> occasions, LocalDate today) {
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

  /** The ward, else the place; empty if neither is known. */
  public static String where(Occasion occasion) {
    return occasion.spot().ward().or(occasion.spot()::place).orElse("");
  }

  private static List<String> when(Occasion occasion, LocalDate today) {
    LocalDate day = occasion.span().day();
    String date = day.equals(today) ? "" : Wording.shortDate(day);
    return with(with(List.of(), date), hours(occasion));
  }

  private static List<String> with(List<String> parts, String part) {
    return part.isEmpty() ? parts : Stream.concat(parts.stream(), Stream.of(part)).toList();
  }

  private static String brief(List<String> parts, Occasion occasion) {
    String before = parts.isEmpty() ? "" : String.join(", ", parts) + ": ";
    return Wording.atMost(before + occasion.title(), BRIEF);
  }
}
