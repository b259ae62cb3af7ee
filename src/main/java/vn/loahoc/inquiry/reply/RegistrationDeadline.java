package vn.loahoc.inquiry.reply;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.inquiry.Aside;
import vn.loahoc.inquiry.Sentences;

/** "Hạn chót 05/10": what a row says of registering, and until when one may. */
final class RegistrationDeadline {

  private static final Pattern UNTIL =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(trước(?: hết)?|hạn(?:\\s+(?:chót|cuối|cùng|nộp|đăng ký|ghi danh|nhận|hồ"
              + " sơ|là))*|đến hết|đến|tới|hết|chậm nhất|muộn"
              + " nhất)\\s*:?\\s*(?:là\\s+)?(?:hết\\s+)?(?:ngày\\s+)?"
              + "(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})(?:\\s*[/.-]\\s*(\\d{4}))?(?![\\d/])");

  /** In a remark, which may speak of other days as well. */
  private static final Pattern OF_REGISTERING =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:(?=hạn)|(?:nhận |mở )?(?:đăng ký|ghi danh|đk)"
              + "(?:(?!(?<!\\p{L})(?:học|khai giảng)(?!\\p{L}))[^;.\\n]){0,40}?)"
              + UNTIL.pattern().substring("(?iu)".length()));

  private static final Pattern REGISTERS =
      Pattern.compile("(?iu)(?<!\\p{L})(?:đăng k[ýí]|ghi danh|ghi tên|báo danh)(?!\\p{L})");

  private static final int HALF_A_YEAR = 183;

  private RegistrationDeadline() {}

  /** The words of how to register, with a mark if their last day is over. */
  static String marked(String how, LocalDate today) {
    Matcher until = UNTIL.matcher(how);
    boolean over = false;
    while (until.find()) {
      boolean before = until.group(1).toLowerCase(Locale.ROOT).startsWith("trước");
      over =
          day(until, today)
              .filter(day -> day.isBefore(today) || (before && day.equals(today)))
              .isPresent();
    }
    return over ? Sentences.say("deadline-over", how.replaceAll("[.\\s]+$", "")) : how;
  }

  /** What a remark says of it, with a mark if it is over. */
  static Optional<String> noted(String remark, LocalDate today) {
    Matcher until = OF_REGISTERING.matcher(remark);
    return until.find() ? Optional.of(marked(until.group(), today)) : Optional.empty();
  }

  /** A remark with that mark behind what it says of it. */
  static String markedIn(String remark, LocalDate today) {
    return OF_REGISTERING
        .matcher(remark)
        .replaceAll(until -> Matcher.quoteReplacement(marked(until.group(), today)));
  }

  /** What the remarks of a row say of registering, with its last day marked where that is over. */
  static Optional<String> remarked(ClassSession.Offer offer, LocalDate today) {
    return offer.note().stream()
        .flatMap(Aside::remarks)
        .filter(REGISTERS.asPredicate())
        .map(remark -> markedIn(remark, today))
        .findFirst();
  }

  private static Optional<LocalDate> day(Matcher until, LocalDate today) {
    try {
      int year = until.group(4) == null ? today.getYear() : Integer.parseInt(until.group(4));
      LocalDate day =
          LocalDate.of(year, Integer.parseInt(until.group(3)), Integer.parseInt(until.group(2)));
      if (until.group(4) == null && day.isAfter(today.plusDays(HALF_A_YEAR))) {
        day = day.minusYears(1);
      } else if (until.group(4) == null && day.isBefore(today.minusDays(HALF_A_YEAR))) {
        day = day.plusYears(1);
      }
      return Optional.of(day);
    } catch (DateTimeException e) {
      return Optional.empty(); // 31/11 is no day
    }
  }
}
