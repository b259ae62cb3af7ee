package vn.loahoc.corpus.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.time.Anchor;
import vn.loahoc.time.Bound;
import vn.loahoc.time.Grain;
import vn.loahoc.time.Hours;
import vn.loahoc.time.TimeExpressions;
import vn.loahoc.time.TimeMention;
import vn.loahoc.time.TimeRule;

/** The time expressions of cells, and what else their words say by themselves. One thread. */
final class Moments {

  private static final int LONGEST = 1_000;

  /** Only to have some year where none is known; what has none of its own is then not used. */
  private static final int ANY_YEAR = 2000;

  /** Nobody teaches before; "1h30" without "chiều" is one of these. */
  private static final int FIRST_HOUR = 5;

  private static final Pattern REVERSED =
      Pattern.compile("(?iu)(\\d{1,2}/\\d{1,2}(?:/\\d{4})?)\\s*(?:[-–—]|đến|tới)\\s*\\d.*");

  private static final Pattern DAY = Pattern.compile("\\d\\s*[/.-]\\s*\\d{1,2}(?![\\dhg])");
  private static final Pattern FIGURES = Pattern.compile("\\d+");
  private static final Pattern LATER =
      Pattern.compile("(?iu)trưa|chiều|tối|đêm|sáng\\s*(?:[-–—]|đến|tới)");

  private final OptionalInt year;
  private final Memo<List<TimeMention>> times;
  private final Memo<List<Phrases.Hit>> talk = new Memo<>(Phrases.TALK::find);
  private final Memo<HourWords> clocks = new Memo<>(HourWords::of);
  private final Memo<String> cells = new Memo<>(DayFigures::inCell);
  private final Memo<String> days = new Memo<>(text -> DayOrder.plain(DayCells.plain(text)));
  private final Memo<List<String>> held = new Memo<>(text -> HeldTimes.parts(text, this));
  private final Memo<String> named = new Memo<>(NamedWeekdays::plain);
  private final Memo<Optional<String>> dashes = new Memo<>(WeekdayWords::ambiguous);
  private final Map<String, Memo<List<String>>> weekdays = new HashMap<>();
  private final Memo<NoteShape> shapes = new Memo<>(text -> NoteShape.of(text, this));
  private final Memo<Sentence> sentences = new Memo<>(text -> Sentence.of(shape(text)));
  private final Memo<String> certain = new Memo<>(StatusWords::certain);
  private final Memo<Boolean> someWeeks = new Memo<>(WeekdayWords::notEveryWeek);
  private final Memo<Leftover> leftovers = new Memo<>(text -> Leftover.of(text, find(text)));
  private final Memo<Optional<LunarMonths>> lunar = new Memo<>(LunarMonths::in);
  private final Memo<Optional<LunarDaysOff>> lunarOff =
      new Memo<>(text -> LunarDaysOff.in(text, false));
  private final Memo<Optional<MonthWords>> monthly = new Memo<>(MonthWords::in);
  private final Memo<Optional<String>> unreal =
      new Memo<>(text -> UnrealDays.in(PlainTimes.of(text)));
  private final Memo<Boolean> mayChange = new Memo<>(StatusWords::maySayMore);
  private final Memo<Boolean> wholeDay = new Memo<>(SpokenTimes::speakOfWholeDay);
  private final Memo<Boolean> timeless = new Memo<>(this::isTimeless);

  /**
   * @param year that of days without one; a day in its middle has the lunar year of that number
   */
  Moments(OptionalInt year) {
    Anchor anchor = Anchor.document(LocalDate.of(year.orElse(ANY_YEAR), 7, 1));
    this.times = new Memo<>(text -> TimeExpressions.find(text, anchor));
    this.year = year;
  }

  /** The year of days without one, if it is known. */
  OptionalInt year() {
    return year;
  }

  /** Those of a text; what stands after its first thousand letters is not looked at. */
  List<TimeMention> find(String text) {
    String looked = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    return times.of(looked);
  }

  /** Whether a remark has neither a time nor a word that changes one. */
  boolean saysNothing(String remark) {
    return timeless.of(remark);
  }

  private boolean isTimeless(String remark) {
    return remark.length() <= LONGEST
        && find(remark).isEmpty()
        && !mayChange(remark)
        && talk(remark).stream().noneMatch(hit -> hit.key().equals("holiday"))
        && !Course.goesOn(shape(remark).shape())
        && !Course.isOnce(shape(remark).shape());
  }

  /** Whether "cả ngày" or the like is among the words of a cell. */
  boolean speakOfWholeDay(String words) {
    return wholeDay.of(words);
  }

  /** What the words of a text say. */
  List<Phrases.Hit> talk(String text) {
    return talk.of(text);
  }

  /** How the words of a column of hours may be meant. */
  HourWords clocks(String text) {
    return clocks.of(text);
  }

  /** The days and hours of a cell as a sentence has them. */
  String inCell(String words) {
    return cells.of(words);
  }

  /** The same of a cell of a column of days, before anything else is made of it. */
  String inDayCell(String words) {
    return days.of(words);
  }

  /** The parts of a text that tells when a class is held. */
  List<String> held(String text) {
    return held.of(text);
  }

  /** A text with its lists of weekdays as everybody writes them. */
  String named(String text) {
    return named.of(text);
  }

  /** How the words of a column of weekdays may be meant, where lists have such dashes. */
  List<String> weekdays(String text, String dashes) {
    return weekdays
        .computeIfAbsent(dashes, key -> new Memo<>(words -> WeekdayWords.readings(words, key)))
        .of(text);
  }

  /** Two weekdays of a column of them that may be a list or a range. */
  Optional<String> ambiguousDays(String text) {
    return dashes.of(text);
  }

  /** Whether words of a column of days are of some weeks only. */
  boolean notEveryWeek(String text) {
    return someWeeks.of(text);
  }

  /** What of a cell of weekdays or hours no time holds. */
  Leftover leftover(String text) {
    return leftovers.of(text);
  }

  /** Days of every lunar month in a text. */
  Optional<LunarMonths> lunarMonths(String text) {
    return lunar.of(text);
  }

  /** Days of every lunar month that a text takes off. */
  Optional<LunarDaysOff> lunarDaysOff(String text) {
    return lunarOff.of(text);
  }

  /** What a text says of every month. */
  Optional<MonthWords> everyMonth(String text) {
    return monthly.of(text);
  }

  /** The first day of a text that no month has. */
  Optional<String> unrealDay(String text) {
    return unreal.of(text);
  }

  /** A text as its changes are looked for. */
  NoteShape shape(String text) {
    return shapes.of(text);
  }

  /** What a sentence of a remark says. */
  Sentence sentence(String text) {
    return sentences.of(text);
  }

  /** A sentence of a remark without what would be if; of the same length. */
  String certain(String sentence) {
    return certain.of(sentence);
  }

  /** Whether a text has words of a change; spares a closer look. */
  boolean mayChange(String text) {
    return mayChange.of(text);
  }

  /** Whether a day of it has a year, written or known. */
  boolean dated(TimeMention mention) {
    return year.isPresent() || mention.stated().year();
  }

  static LocalDate first(TimeMention mention) {
    return mention.span().start().toLocalDate();
  }

  /** The first day of what ends before it begins: "01/11/2026 - 01/10/2026". */
  Optional<LocalDate> startOfReversed(TimeMention mention) {
    Matcher two = REVERSED.matcher(mention.text());
    return mention.bound() == Bound.UNTIL && two.matches()
        ? find(two.group(1)).stream().map(Moments::first).findFirst()
        : Optional.empty();
  }

  static LocalDate last(TimeMention mention) {
    return mention.stated().hour()
        ? mention.span().end().minusMinutes(1).toLocalDate()
        : mention.span().end().toLocalDate().minusDays(1);
  }

  /** From the first to the last of several months or quarters, if a text has no days. */
  Optional<TimeRule.Span> months(String text) {
    return find(text).stream().anyMatch(mention -> mention.stated().date())
        ? Optional.empty()
        : TitleMonths.of(text, year);
  }

  /** How many days it has. */
  static long days(TimeMention mention) {
    return ChronoUnit.DAYS.between(first(mention), last(mention)) + 1;
  }

  /** The weekdays that it names. */
  static Set<DayOfWeek> weekdays(TimeMention mention) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    mention.stated().weekday().ifPresent(days::add);
    mention.recurrence().ifPresent(back -> days.addAll(back.days()));
    mention.recurrence().ifPresent(back -> days.removeAll(back.except()));
    return days;
  }

  /** "16h - 15h ngày 08/10": from one hour to one of less than a day later, with a single day. */
  static boolean isOverNight(TimeMention mention) {
    return isClock(mention)
        && !mention.span().end().isAfter(mention.span().start().plusDays(1))
        && DAY.matcher(mention.text()).results().count() < 2;
  }

  static boolean isClock(TimeMention mention) {
    return mention.stated().hour() && mention.span().grain().compareTo(Grain.PART_OF_DAY) < 0;
  }

  /** The hours of a mention; an end that is not after the start is a fault and left out. */
  static Optional<Hours> hours(TimeMention mention, Faults faults) {
    if (!mention.stated().hour()) {
      return Optional.empty();
    }
    LocalTime start = mention.span().start().toLocalTime();
    if (!isClock(mention)) {
      return Optional.of(part(start));
    }
    if (start.getHour() < FIRST_HOUR) {
      faults.add("unlikely_hour", start);
    }
    if (!mention.stated().end()) {
      return Optional.of(clock(start, Optional.empty(), faults));
    }
    LocalTime end = mention.span().end().toLocalTime();
    LocalTime written = isWritten(end, mention.text()) ? end : end.minusHours(12);
    return Optional.of(clock(start, Optional.of(written), faults));
  }

  /**
   * Whether an hour stands there as it was understood. "6h30 - 5h30" is taken for the afternoon in
   * a chat; in a timetable somebody has to look at it.
   */
  private static boolean isWritten(LocalTime hour, String text) {
    return hour.getHour() <= 12
        || hasFigure(text, String.valueOf(hour.getHour()))
        || LATER.matcher(text).find();
  }

  private static boolean hasFigure(String text, String figure) {
    Matcher figures = FIGURES.matcher(text);
    while (figures.find()) {
      if (figures.group().equals(figure)) {
        return true;
      }
    }
    return false;
  }

  static Hours clock(LocalTime start, Optional<LocalTime> end, Faults faults) {
    boolean backwards =
        end.isPresent() && !end.get().equals(LocalTime.MIDNIGHT) && !end.get().isAfter(start);
    if (backwards) {
      faults.add("end_before_start", end.get(), start);
      return new Hours.At(start, Optional.empty());
    }
    return new Hours.At(start, end);
  }

  /** A part of the day by where it begins, as {@code time} has them. */
  private static Hours part(LocalTime from) {
    String name =
        switch (from.getHour()) {
          case 5 -> "sáng";
          case 11 -> "trưa";
          case 13 -> "chiều";
          case 18 -> "tối";
          default -> "đêm";
        };
    return new Hours.Part(name, from);
  }

  /** "Thứ Ba, 05/10" where that day is a Thursday: the day counts. */
  static void wrongWeekday(TimeMention mention, LocalDate day, Faults faults) {
    mention
        .stated()
        .weekday()
        .filter(weekday -> weekday != day.getDayOfWeek())
        .ifPresent(
            weekday ->
                faults.add(
                    "weekday_mismatch",
                    WrittenDays.weekday(weekday),
                    WrittenDays.of(day),
                    WrittenDays.weekday(day.getDayOfWeek())));
  }
}
