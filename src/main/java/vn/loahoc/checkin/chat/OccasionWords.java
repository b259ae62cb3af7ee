package vn.loahoc.checkin.chat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import vn.loahoc.answer.Wording;
import vn.loahoc.calendar.CalendarWords;
import vn.loahoc.calendar.When;
import vn.loahoc.checkin.CheckInWords;
import vn.loahoc.checkin.Choices;
import vn.loahoc.checkin.Occasion;
import vn.loahoc.checkin.Window;
import vn.loahoc.text.Shortened;

/** Occasions as people speak of them. */
public final class OccasionWords {

  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final int TITLE = 120;

  private OccasionWords() {}

  /** Its title, said to be made up if it is. */
  public static String title(Occasion occasion) {
    return CheckInWords.marked(Shortened.to(occasion.title(), TITLE), occasion);
  }

  /** "Thứ Năm, 03/10/2024". */
  public static String day(Occasion occasion) {
    return Wording.capital(Wording.day(occasion.span().day()));
  }

  /** "18 giờ đến 20 giờ ngày 03/10/2024"; "ngày 03/10/2024" where no hour is known. */
  static String when(Occasion occasion) {
    String day = Wording.date(occasion.span().day());
    String hours = Choices.hours(occasion);
    return hours.isEmpty()
        ? CheckInWords.say("when.day", "day", day)
        : CheckInWords.say("window.hours", "hours", hours, "day", day);
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
}
