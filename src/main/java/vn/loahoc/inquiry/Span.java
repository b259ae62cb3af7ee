package vn.loahoc.inquiry;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.loahoc.calendar.HourWindow;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;
import vn.loahoc.time.Bound;
import vn.loahoc.time.Grain;
import vn.loahoc.time.Recurrence;
import vn.loahoc.time.TimeMention;
import vn.loahoc.time.TimeSpan;

/**
 * The days and hours that a message names.
 *
 * @param days first and last day, inclusive; empty where only weekdays or hours are named
 * @param weekdays all where none is named
 * @param part the part of day in words: "sáng", "tối", or "lúc 19 giờ"; empty for the whole day
 * @param grain of the days: a month is told by its classes, a week by its days
 */
public record Span(
    Optional<Days> days,
    Set<DayOfWeek> weekdays,
    HourWindow hours,
    Optional<String> part,
    Grain grain) {

  /** No day, weekday or hour. */
  public static final Span NONE =
      new Span(
          Optional.empty(),
          EnumSet.allOf(DayOfWeek.class),
          HourWindow.WHOLE_DAY,
          Optional.empty(),
          Grain.DAY);

  private static final int DAY = 24 * 60;
  private static final int NOON = 12 * 60;
  private static final int NOW = 60;

  /** How many days ahead something is about to open. */
  private static final int COMING = 30;

  /** Nobody asks so far ahead without a year. */
  private static final int LONG_AHEAD = 300;

  private static final Pattern AFTER_WORK =
      Pattern.compile("\\b(?:ngoai gio (?:hanh chinh|lam)|sau gio (?:hanh chinh|lam)|tan so)\\b");

  private static final Pattern BARE_LIST =
      Pattern.compile(
          "\\b(toi|sang|chieu|hoc|lop|lich|ngay|buoi|ranh|trong|nghi)\\s+((?<!lop |ngay"
              + " )(?:[2-7]|cn|chu nhat)(?:[\\s,.-]+(?:[2-7]|cn|chu nhat)){1,5}"
              + "|2[\\s,.-]*4[\\s,.-]*6|3[\\s,.-]*5[\\s,.-]*7)\\b(?!\\s*(?:h\\b|g\\b|gio|[/:]|tuoi|lop|nguoi|thang|\\d))");

  /** "3 5 7 học gì buổi tối", "hạ lan 2 4 6 có lớp gì", "2-4-6 tối": such digits count nothing. */
  private static final Pattern LEADING_LIST =
      Pattern.compile(
          "(?<!\\b(?:lop|khoi|con|be|chau|khoang|tam|phuong|quan|xa|so|tu|den|toi|phong|cap|nha|to|kp"
              + "|ap|ngay|thang|moi|nhom|doi)\\s{1,3})(?<![\\w/:.,-])(?<!\\d\\s)((?:[2-7]|cn|chu"
              + " nhat)(?:[\\s,.-]+(?:[2-7]|cn|chu"
              + " nhat)){1,5}|2[\\s,.-]*4[\\s,.-]*6|3[\\s,.-]*5[\\s,.-]*7)\\s+(?:(?:buoi\\s+)?(sang|trua|chieu|toi)\\b|(?:hoc|co|o|tai|day|thi|lop"
              + " (?:nao|gi))\\b)");

  /** Nobody asks so far ahead by two figures: "3-5" is Tuesdays and Thursdays. */
  private static final int FAR_AHEAD = 60;

  private static final Pattern BUSY =
      Pattern.compile(
          "\\b(?:di lam|lam viec|lam ca|lam|tang ca|ban|truc|ban hang)\\b[^,.;?]{0,12}$");

  /** "Em tan ca 7h30 tối, tối nay còn lớp nào": free from then on. */
  private static final Pattern OFF_WORK =
      Pattern.compile("\\b(?:tan (?:ca|lam|so|hoc|truong|cho)|xong viec|het ca)\\b[^,.;?]{0,12}$");

  /** "Tập yoga sớm trước 6h", not "khai giảng sớm nhất". */
  private static final Pattern EARLY = Pattern.compile("\\bsom\\b(?! (?:nhat|hon)\\b)");

  private static final Pattern PART = Pattern.compile("\\b(?:sang|trua|chieu|toi|dem|khuya)\\b");

  private static final Pattern NIGHT =
      Pattern.compile("(?<!nửa )\\bđêm\\b|\\b(?:ban|buoi) dem\\b", Pattern.UNICODE_CHARACTER_CLASS);

  private static final int EVENING = 18 * 60;

  private static final Pattern DENIED =
      Pattern.compile(
          "\\b(?:(?:khong|ko|k|dung)(?:"
              + " (?:phai|hoc|day|roi|trung|vao|dung|o|mo|la))+|tru|ngoai|tranh)(?: vao)?(?: buoi|"
              + " ban)?\\s*$");

  private static final Pattern OTHER_THAN =
      Pattern.compile("\\b(?:(?:khong|ko|k) phai|tru|ngoai|tranh)(?: (?:la|vao|ngay))?\\s*$");

  private static final int WEEKEND = 2;

  /** Offices close at five. */
  private static final int WORK_ENDS = 17 * 60;

  /** First and last day, inclusive. */
  public record Days(LocalDate first, LocalDate last) {
    /** Whether it is a single day. */
    public boolean isOne() {
      return first.equals(last);
    }
  }

  /** Whether it names a day, a weekday or an hour. */
  public boolean isNamed() {
    return !equals(NONE);
  }

  /** Whether days of every week are meant. */
  public boolean comesBack() {
    return days.isEmpty() && !weekdays.equals(NONE.weekdays);
  }

  /** What the times of a message come to. */
  static Span of(List<TimeMention> times, String text, LocalDateTime now) {
    Span span = NONE;
    for (TimeMention time : Weeks.joined(times)) {
      if (time.span().grain() != Grain.YEAR && !isListOfDays(time, text, now)) {
        span = span.with(time, text, now);
      }
    }
    String plain = Folding.plain(text);
    span = span.withBareList(plain).withLeadingList(plain);
    boolean afterWork = span.part().isEmpty() && AFTER_WORK.matcher(Folding.fold(text)).find();
    return afterWork
        ? new Span(
            span.days, span.weekdays, new HourWindow(WORK_ENDS, DAY, true), span.part, span.grain)
        : span;
  }

  /** "Tối 2 4 6 học gì", "lớp 357": weekdays without the word for one. */
  private Span withBareList(String plain) {
    Matcher list = BARE_LIST.matcher(plain);
    if (comesBack() || !list.find()) {
      return this;
    }
    return new Span(days, weekdays(list.group(2)), hours(list.group(1)), part, grain);
  }

  private Span withLeadingList(String plain) {
    Matcher list = LEADING_LIST.matcher(plain);
    if (comesBack() || !list.find() || !rises(list.group(1))) {
      return this;
    }
    HourWindow when = list.group(2) == null ? hours : hours(list.group(2));
    return new Span(days, weekdays(list.group(1)), when, part, grain);
  }

  private static Set<DayOfWeek> weekdays(String list) {
    Set<DayOfWeek> named = EnumSet.noneOf(DayOfWeek.class);
    for (String day : figures(list).split("")) {
      named.add(DayOfWeek.of(Integer.parseInt(day) - 1));
    }
    return named;
  }

  private static String figures(String list) {
    return list.replaceAll("cn|chu nhat", "8").replaceAll("\\D", "");
  }

  /** Weekdays are told in their order, other figures in any. */
  private static boolean rises(String list) {
    String days = figures(list);
    return IntStream.range(1, days.length()).allMatch(i -> days.charAt(i - 1) < days.charAt(i));
  }

  private HourWindow hours(String partOfDay) {
    return switch (partOfDay) {
      case "sang" -> new HourWindow(5 * 60, 11 * 60);
      case "trua" -> new HourWindow(11 * 60, 13 * 60);
      case "chieu" -> new HourWindow(13 * 60, 18 * 60);
      case "toi" -> new HourWindow(18 * 60, DAY);
      default -> hours;
    };
  }

  /** "3-5 buổi chiều": no day of May; "tối 7 cn": not only the Sunday. */
  private static boolean isListOfDays(TimeMention time, String text, LocalDateTime now) {
    String plain = Folding.plain(text);
    Matcher leading = LEADING_LIST.matcher(plain);
    boolean far = time.stated().day() && time.span().start().isAfter(now.plusDays(FAR_AHEAD));
    if (far && leading.find() && rises(leading.group(1))) {
      return overlaps(time, leading.start(1), leading.end(1));
    }
    Matcher list = BARE_LIST.matcher(plain);
    return time.stated().weekday().isPresent()
        && list.find()
        && overlaps(time, list.start(2), list.end(2));
  }

  private static boolean overlaps(TimeMention time, int from, int to) {
    return time.from() < to && from < time.to();
  }

  private Span with(TimeMention time, String text, LocalDateTime now) {
    Span span = this;
    if (time.recurrence().isPresent()) {
      Recurrence recurrence = time.recurrence().get();
      Set<DayOfWeek> named = EnumSet.copyOf(recurrence.days());
      named.removeAll(recurrence.except());
      span = new Span(days, named.isEmpty() ? weekdays : named, hours, part, grain);
    } else if (isLeftOut(time, text)) {
      Set<DayOfWeek> left = EnumSet.copyOf(weekdays);
      left.removeAll(weekdaysOf(time.span()));
      span = new Span(days, left, hours, part, grain);
    } else if (time.stated().day() || isToday(time, text)) {
      span = new Span(Optional.of(joined(time, now)), weekdays, hours, part, time.span().grain());
    }
    if (time.stated().hour()) {
      boolean instant = time.span().grain() == Grain.MINUTE && !time.text().matches(".*\\d.*");
      Optional<Days> day =
          instant ? Optional.of(new Days(now.toLocalDate(), now.toLocalDate())) : span.days();
      span =
          new Span(
              day,
              span.weekdays(),
              earlier(later(window(time, instant, text)), time, text),
              Optional.of(time.text()),
              span.grain);
    }
    return span;
  }

  /** "Không phải cuối tuần", "trừ chủ nhật": any other day. */
  private static boolean isLeftOut(TimeMention time, String text) {
    return time.stated().day()
        && !time.stated().date()
        && !time.stated().hour()
        && weekdaysOf(time.span()).size() <= WEEKEND
        && OTHER_THAN.matcher(before(time, text)).find();
  }

  private static Set<DayOfWeek> weekdaysOf(TimeSpan span) {
    return span.start()
        .toLocalDate()
        .datesUntil(span.end().minusMinutes(1).toLocalDate().plusDays(1))
        .limit(WEEKEND + 1)
        .map(LocalDate::getDayOfWeek)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
  }

  private static String before(TimeMention time, String text) {
    return Folding.plain(text.substring(0, time.from())).replaceAll("\\s+", " ");
  }

  /** "Tối mai sau 7h": seven in the evening. */
  private HourWindow later(HourWindow window) {
    boolean afternoon = part.isPresent() && hours.from() >= NOON && window.from() < NOON;
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

  /** "toi nay" without marks: the second word belongs to the first. */
  private static boolean isToday(TimeMention time, String text) {
    String after = Folding.plain(text.substring(Math.min(time.to(), text.length())));
    return time.stated().hour() && after.matches("^\\s*nay\\b.*");
  }

  private Days joined(TimeMention time, LocalDateTime now) {
    TimeSpan span = time.span();
    LocalDate first = span.start().toLocalDate();
    LocalDate last = span.end().minusMinutes(1).toLocalDate();
    if (!time.stated().year() && first.isAfter(now.toLocalDate().plusDays(LONG_AHEAD))) {
      // "13/10" the day after is yesterday, not a year ahead
      first = first.minusYears(1);
      last = last.minusYears(1);
    }
    if (span.grain() == Grain.PART_OF_DAY) {
      // a night goes on after midnight, a class does not
      last = first;
    }
    // "sau 6 giờ chiều nay": the bound is that of the hour
    boolean clock = time.stated().hour() && span.grain() != Grain.PART_OF_DAY;
    Days own =
        switch (clock ? Bound.AT : time.bound()) {
          case AT -> new Days(first, last);
          case FROM -> new Days(first, first.plusDays(30));
          case BEFORE -> between(now.toLocalDate(), first.minusDays(1));
          case UNTIL -> between(now.toLocalDate(), last);
        };
    return days.map(
            d ->
                new Days(
                    d.first().isBefore(own.first()) ? d.first() : own.first(),
                    d.last().isAfter(own.last()) ? d.last() : own.last()))
        .orElse(own);
  }

  private static Days between(LocalDate first, LocalDate last) {
    return last.isBefore(first) ? new Days(last, last) : new Days(first, last);
  }

  private static HourWindow window(TimeMention time, boolean instant, String text) {
    if (time.span().grain() == Grain.PART_OF_DAY && DENIED.matcher(before(time, text)).find()) {
      return without(hours(time, instant, text));
    }
    return hours(time, instant, text);
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
    int from = time.span().start().getHour() * 60 + time.span().start().getMinute();
    int end = time.span().end().getHour() * 60 + time.span().end().getMinute();
    if (instant) {
      return new HourWindow(from, Math.min(DAY, from + NOW));
    }
    int until = end <= from ? DAY : end;
    return switch (time.bound()) {
      case AT ->
          OFF_WORK.matcher(Folding.plain(text.substring(0, time.from()))).find()
              ? new HourWindow(from, DAY, true)
              : new HourWindow(from, until);
      case FROM -> new HourWindow(from, DAY, true);
      case BEFORE, UNTIL ->
          isBusyUntil(time, text)
              ? new HourWindow(from, DAY, true)
              : new HourWindow(0, from == 0 ? DAY : from, true);
    };
  }

  /** "Học ban đêm" is said of classes that begin at seven. */
  private static boolean isNight(TimeMention time) {
    return time.span().grain() == Grain.PART_OF_DAY
        && NIGHT.matcher(Spelling.normalize(time.text())).find();
  }

  /** "Đi làm tới 5 rưỡi": free from then on. */
  private static boolean isBusyUntil(TimeMention time, String text) {
    String before = text.substring(0, Math.min(time.from(), text.length()));
    return BUSY.matcher(Folding.plain(before)).find();
  }

  /** The same days, whatever the hour. */
  public Span atAnyHour() {
    return new Span(days, weekdays, HourWindow.WHOLE_DAY, Optional.empty(), grain);
  }

  /** The same; the coming weeks, if it names no days. */
  Span orAhead(LocalDate today) {
    Days coming = new Days(today, today.plusDays(COMING));
    return days.isPresent() || comesBack()
        ? this
        : new Span(Optional.of(coming), weekdays, hours, part, Grain.DAY);
  }

  /** The same days with other hours, or the same hours on other days. */
  Span after(Span before) {
    boolean ownDays = days.isPresent() || !weekdays.equals(NONE.weekdays);
    boolean everyEvening = before.days.isEmpty() && before.part.isPresent();
    if (ownDays && everyEvening && hours.equals(NONE.hours)) {
      // "có lớp buổi tối không", then "thứ bảy thì sao"
      return new Span(days, weekdays, before.hours, before.part, grain);
    }
    return ownDays ? this : new Span(before.days, before.weekdays, hours, part, before.grain);
  }
}
