package vn.loahoc.checkin.chat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import vn.loahoc.answer.Wording;
import vn.loahoc.calendar.CalendarWords;
import vn.loahoc.calendar.When;
import vn.loahoc.checkin.CheckInWords;
import vn.loahoc.checkin.Occasion;
import vn.loahoc.checkin.Window;

/** Occasions as people speak of them. */
public final class OccasionWords {

  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final int TITLE = 120;
  private static final int BUTTON = 60;

  private OccasionWords() {}

  static String title(Occasion occasion) {
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
  static String window(Occasion occasion) {
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

  /** For a button: "18 giờ đến 20 giờ: Đọc sách …", with the day if it is another. */
  static String brief(Occasion occasion, LocalDate today) {
    LocalDate day = occasion.span().day();
    String hours = hours(occasion);
    String date = day.equals(today) ? "" : Wording.shortDate(day);
    String when = String.join(date.isEmpty() || hours.isEmpty() ? "" : ", ", date, hours);
    String name = when.isEmpty() ? occasion.title() : when + ": " + occasion.title();
    return Wording.atMost(name, BUTTON);
  }
}
