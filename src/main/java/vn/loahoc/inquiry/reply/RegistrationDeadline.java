package vn.loahoc.inquiry.reply;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.inquiry.Aside;
import vn.loahoc.inquiry.Sentences;

/**
 * "Hạn chót 05/10": what a row says of registering, and until when one may. Its own words are told;
 * whether that is over is as places are given, else as the words say.
 *
 * @param closes when places are given no more; nothing where the row has no such time that is
 *     understood, as where one registers elsewhere
 * @param now local time in {@code Asia/Ho_Chi_Minh}
 */
record RegistrationDeadline(Optional<LocalDateTime> closes, LocalDateTime now) {

  private static final Pattern UNTIL =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?<bound>trước(?: hết)?|hạn(?:\\s+(?:chót|cuối|cùng|nộp|đăng ký|ghi"
              + " danh|nhận|hồ sơ|là))*|đến hết|đến|tới|hết|chậm nhất|muộn"
              + " nhất)\\s*:?\\s*(?:là\\s+)?(?:hết\\s+)?(?:lúc\\s+)?"
              + "(?<hour>\\d{1,2}\\s*(?:h|g|giờ|:)\\s*(?:\\d{1,2})?,?\\s+)?"
              + "(?:(?:thứ\\s+[\\p{L}\\d]+|t[2-7]|chủ nhật|cn),?\\s+)?(?:ngày\\s+)?"
              // "25/9 - 01/10": from when as well
              + "(?:\\d{1,2}\\s*/\\s*\\d{1,2}(?:/\\d{4})?\\s*(?:[-–]|đến|tới)\\s*)?"
              + "(?<day>\\d{1,2})\\s*[/.-]\\s*(?<month>\\d{1,2})"
              + "(?:\\s*[/.-]\\s*(?<year>\\d{4}))?(?![\\d/])(?:\\s+\\d{1,2}:\\d{2}(?!\\d))?");

  /** In a remark, which may speak of other days as well. */
  private static final Pattern OF_REGISTERING =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:(?=hạn)|(?:nhận |mở )?(?:đăng ký|ghi danh|đk)"
              + "(?:(?!(?<!\\p{L})(?:học|khai giảng)(?!\\p{L}))[^;.\\n]){0,40}?)"
              + UNTIL.pattern().substring("(?iu)".length()));

  private static final Pattern REGISTERS =
      Pattern.compile("(?iu)(?<!\\p{L})(?:đăng k[ýí]|ghi danh|ghi tên|báo danh)(?!\\p{L})");

  private static final int HALF_A_YEAR = 183;

  /**
   * The words of how to register, with a mark if that is over.
   *
   * @param remark what is told beside them, and has the mark if it is what tells the end
   */
  String marked(String how, Optional<String> remark) {
    boolean elsewhere = remark.filter(OF_REGISTERING.asPredicate()).isPresent();
    boolean here = UNTIL.matcher(how).find() || !elsewhere;
    return closes.isPresent() ? mark(how, here && isOver()) : marked(how);
  }

  private String marked(String said) {
    return mark(said, closes.isPresent() ? isOver() : areOver(said));
  }

  private static String mark(String said, boolean over) {
    return over ? Sentences.say("deadline-over", said.replaceAll("[.\\s]+$", "")) : said;
  }

  private boolean isOver() {
    return closes.filter(end -> !now.isBefore(end)).isPresent();
  }

  /** Whether the last day of these words is over. */
  private boolean areOver(String said) {
    LocalDate today = now.toLocalDate();
    Matcher until = UNTIL.matcher(said);
    boolean over = false;
    while (until.find()) {
      boolean before =
          until.group("hour") == null
              && until.group("bound").toLowerCase(Locale.ROOT).startsWith("trước");
      over =
          day(until, today)
              .filter(day -> day.isBefore(today) || (before && day.equals(today)))
              .isPresent();
    }
    return over;
  }

  /** What a remark says of it, with a mark if it is over. */
  Optional<String> noted(String remark) {
    Matcher until = OF_REGISTERING.matcher(remark);
    return until.find() ? Optional.of(marked(until.group())) : Optional.empty();
  }

  /** A remark with that mark behind what it says of it. */
  String markedIn(String remark) {
    return OF_REGISTERING
        .matcher(remark)
        .replaceAll(until -> Matcher.quoteReplacement(marked(until.group())));
  }

  /** What the remarks of a row say of registering, with its last day marked where that is over. */
  Optional<String> remarked(ClassSession.Offer offer) {
    return offer.note().stream()
        .flatMap(Aside::remarks)
        .filter(REGISTERS.asPredicate())
        .map(this::markedIn)
        .findFirst();
  }

  private static Optional<LocalDate> day(Matcher until, LocalDate today) {
    try {
      int year =
          until.group("year") == null ? today.getYear() : Integer.parseInt(until.group("year"));
      LocalDate day =
          LocalDate.of(
              year, Integer.parseInt(until.group("month")), Integer.parseInt(until.group("day")));
      if (until.group("year") == null && day.isAfter(today.plusDays(HALF_A_YEAR))) {
        day = day.minusYears(1);
      } else if (until.group("year") == null && day.isBefore(today.minusDays(HALF_A_YEAR))) {
        day = day.plusYears(1);
      }
      return Optional.of(day);
    } catch (DateTimeException e) {
      return Optional.empty(); // 31/11 is no day
    }
  }
}
