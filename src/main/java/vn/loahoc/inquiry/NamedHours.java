package vn.loahoc.inquiry;

import java.util.regex.Pattern;
import vn.loahoc.calendar.HourWindow;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;
import vn.loahoc.time.Grain;
import vn.loahoc.time.TimeMention;

/** When a class is to be on or begin, by an hour or a part of the day that a message names. */
final class NamedHours {

  private static final int DAY = 24 * 60;
  private static final int NOON = 12 * 60;
  private static final int NOW = 60;

  /** "Đi làm tới 5 rưỡi": free from then on. */
  private static final Pattern BUSY =
      Pattern.compile(
          "\\b(?:di lam|lam viec|lam ca|lam|tang ca|ban|truc|ban hang)\\b[^,.;?]{0,12}$");

  /** Folded; what ends when somebody is free. */
  private static final String FREE =
      "(?:tan (?:ca|lam|so|hoc|truong|cho|lop)|het (?:ca|gio lam|viec)|xong viec|dong (?:tiem|quan"
          + "|hang)|ve (?:toi |den )?nha)";

  /** "Em tan ca 7h30 tối, tối nay còn lớp nào": the same. */
  private static final Pattern OFF_WORK =
      Pattern.compile("\\b(?:" + FREE + "|moi (?:(?:di lam |di hoc )?ve|ranh))\\b[^,.;?]{0,12}$");

  /** "6h tối mới tan ca", "7h tối mẹ em mới đi làm về": the same behind it. */
  private static final Pattern OFF_WORK_THEN =
      Pattern.compile(
          "^(?: \\w+){0,3}? (?:(?:moi )?"
              + FREE
              + "|moi (?:di (?:lam|hoc|day|cho|ca) |lam )?(?:ve|ranh|xong|nghi|di duoc|hoc"
              + " duoc|den duoc|toi duoc))\\b");

  /** "Tập yoga sớm trước 6h", not "khai giảng sớm nhất". */
  private static final Pattern EARLY = Pattern.compile("\\bsom\\b(?! (?:nhat|hon)\\b)");

  private static final Pattern PART = Pattern.compile("\\b(?:sang|trua|chieu|toi|dem|khuya)\\b");

  private static final Pattern NIGHT =
      Pattern.compile("(?<!nửa )\\bđêm\\b|\\b(?:ban|buoi) dem\\b", Pattern.UNICODE_CHARACTER_CLASS);

  /** "Chiều tối": the end of the afternoon, and the evening. */
  private static final Pattern DUSK = Pattern.compile("\\bchieu toi\\b");

  private static final int LATE_AFTERNOON = 16 * 60;
  private static final int EVENING = 18 * 60;

  private static final Pattern DENIED =
      Pattern.compile(
          "\\b(?:(?:khong|ko|k|dung)(?:"
              + " (?:phai|hoc|day|roi|trung|vao|dung|o|mo|la))+|tru|ngoai)(?: vao)?(?: buoi|"
              + " ban)?\\s*$");

  /** "Vẽ tranh thứ Bảy" has no mark, and without any nobody can tell them apart. */
  private static final Pattern AVOIDED =
      Pattern.compile("(?<!\\p{L})tránh(?: (?:vào|ngày|buổi|ban))*\\s*$");

  private NamedHours() {}

  /**
   * The hours that a time means.
   *
   * @param before what was named before it: "tối mai sau 7h"
   * @param instant whether it is this moment
   */
  static HourWindow of(TimeMention time, Span before, boolean instant, String text) {
    return earlier(later(window(time, instant, text), before), time, text);
  }

  /** What a message says before a time, in small letters without marks. */
  static String before(TimeMention time, String text) {
    return Folding.plain(text.substring(0, time.from())).replaceAll("\\s+", " ");
  }

  /** "Tránh thứ Bảy ra". */
  static boolean isAvoided(TimeMention time, String text) {
    return AVOIDED.matcher(Spelling.normalize(text.substring(0, time.from()))).find();
  }

  /** "Tối mai sau 7h": seven in the evening. */
  private static HourWindow later(HourWindow window, Span before) {
    boolean afternoon =
        before.part().isPresent() && before.hours().from() >= NOON && window.from() < NOON;
    return afternoon && window.from() > 0
        ? new HourWindow(
            window.from() + NOON, Math.min(DAY, window.until() + NOON), window.begins())
        : window;
  }

  /** "Sáng sớm trước 6h": six in the morning, at whatever hour that is asked. */
  private static HourWindow earlier(HourWindow window, TimeMention time, String text) {
    boolean open =
        time.span().grain() != Grain.PART_OF_DAY
            && !PART.matcher(Folding.plain(time.text())).find()
            && time.span().start().getHour() * 60 >= NOON;
    return open && EARLY.matcher(Folding.plain(text)).find()
        ? new HourWindow(
            Math.max(0, window.from() - NOON),
            window.until() == DAY ? DAY : window.until() - NOON,
            window.begins())
        : window;
  }

  private static HourWindow window(TimeMention time, boolean instant, String text) {
    if (time.span().grain() == Grain.PART_OF_DAY && isLeftOut(time, text)) {
      return without(hours(time, instant, text));
    }
    return hours(time, instant, text);
  }

  private static boolean isLeftOut(TimeMention time, String text) {
    return DENIED.matcher(before(time, text)).find() || isAvoided(time, text);
  }

  /** "Không phải buổi tối": what is before or after it. */
  private static HourWindow without(HourWindow part) {
    if (part.until() == DAY) {
      return new HourWindow(0, part.from());
    }
    return part.from() < NOON - 60 ? new HourWindow(part.until(), DAY) : HourWindow.WHOLE_DAY;
  }

  private static HourWindow hours(TimeMention time, boolean instant, String text) {
    if (isNight(time)) {
      return new HourWindow(EVENING, DAY);
    }
    if (DUSK.matcher(Folding.plain(time.text())).find()) {
      return new HourWindow(LATE_AFTERNOON, DAY);
    }
    int from = time.span().start().getHour() * 60 + time.span().start().getMinute();
    int end = time.span().end().getHour() * 60 + time.span().end().getMinute();
    if (instant) {
      return new HourWindow(from, Math.min(DAY, from + NOW));
    }
    int until = end <= from ? DAY : end;
    return switch (time.bound()) {
      case AT ->
          isOffWork(time, text) ? new HourWindow(from, DAY, true) : new HourWindow(from, until);
      case FROM -> new HourWindow(from, DAY, true);
      case BEFORE, UNTIL ->
          BUSY.matcher(before(time, text)).find()
              ? new HourWindow(from, DAY, true)
              : new HourWindow(0, from == 0 ? DAY : from, true);
    };
  }

  private static boolean isOffWork(TimeMention time, String text) {
    String behind = Folding.plain(text.substring(Math.min(time.to(), text.length())));
    return OFF_WORK.matcher(before(time, text)).find() || OFF_WORK_THEN.matcher(behind).find();
  }

  /** "Học ban đêm" is said of classes that begin at seven. */
  private static boolean isNight(TimeMention time) {
    return time.span().grain() == Grain.PART_OF_DAY
        && NIGHT.matcher(Spelling.normalize(time.text())).find();
  }
}
