package vn.loahoc.photo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.loahoc.answer.Wording;
import vn.loahoc.calendar.CalendarWords;
import vn.loahoc.calendar.When;
import vn.loahoc.checkin.Occasion;

/** What photos show, as people speak of it. */
public final class PhotoNames {

  private static final int TITLE = 120;
  private static final int BRIEF = 60;

  private PhotoNames() {}

  /** "Đọc sách cùng con, thứ Năm, 03/10/2024". */
  public static String of(Depicted what) {
    return title(what) + ", " + Wording.day(what.day());
  }

  /** "Đọc sách cùng con", "Hoạt động khác". */
  public static String title(Depicted what) {
    return what.title().isEmpty() ? other() : Wording.atMost(what.title(), TITLE);
  }

  /** "Hoạt động khác". */
  public static String other() {
    return PhotoWords.say("other");
  }

  /** "18 giờ đến 20 giờ: Đọc sách …", with the day if it is another than today. */
  public static String brief(Occasion occasion, LocalDate today) {
    LocalDate day = occasion.span().day();
    String date = day.equals(today) ? "" : Wording.shortDate(day);
    String hours = hours(occasion);
    String when = String.join(date.isEmpty() || hours.isEmpty() ? "" : ", ", date, hours);
    String name = when.isEmpty() ? occasion.title() : when + ": " + occasion.title();
    return Wording.atMost(name, BRIEF);
  }

  private static String hours(Occasion occasion) {
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
}
