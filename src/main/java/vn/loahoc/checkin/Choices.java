package vn.loahoc.checkin;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
   * and where several would read alike with the ward, or with the place if that does not do.
   */
  public static List<String> of(List<Occasion> occasions, LocalDate today) {
    List<String> brief = occasions.stream().map(one -> brief(one, "", today)).toList();
    return apart(occasions, apart(occasions, brief, Choices::where, today), Choices::place, today);
  }

  /**
   * What tells one from others of the same title and hours, as in a list: the ward, else the place;
   * empty if there are none.
   */
  public static String apart(Occasion one, List<Occasion> all) {
    List<Occasion> alike =
        all.stream()
            .filter(other -> !other.id().equals(one.id()))
            .filter(other -> other.title().equals(one.title()) && other.span().equals(one.span()))
            .toList();
    if (alike.isEmpty()) {
      return "";
    }
    return alike.stream().anyMatch(other -> where(other).equals(where(one)))
        ? place(one)
        : where(one);
  }

  /** Those that read alike with more. */
  private static List<String> apart(
      List<Occasion> occasions,
      List<String> titles,
      Function<Occasion, String> more,
      LocalDate today) {
    return IntStream.range(0, titles.size())
        .mapToObj(
            i ->
                Collections.frequency(titles, titles.get(i)) == 1
                    ? titles.get(i)
                    : brief(occasions.get(i), more.apply(occasions.get(i)), today))
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

  private static String place(Occasion occasion) {
    return occasion.spot().place().orElseGet(() -> where(occasion));
  }

  private static String brief(Occasion occasion, String where, LocalDate today) {
    LocalDate day = occasion.span().day();
    String date = day.equals(today) ? "" : SHORT_DATE.format(day);
    String before =
        Stream.of(date, hours(occasion), where)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    String brief = Shortened.to((before.isEmpty() ? "" : before + ": ") + occasion.title(), BRIEF);
    return CheckInWords.marked(brief, occasion);
  }
}
