package vn.loahoc.corpus.timetable;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.loahoc.corpus.SourceTable.Cell;
import vn.loahoc.time.Grain;
import vn.loahoc.time.TimeMention;

/** Tells from a cell alone what it may be. One sheet, one thread. */
final class CellSigns {

  private static final Pattern PHONE =
      Pattern.compile("(?<!\\d)(?:\\+?84|0)(?:[ .-]?\\d){8,10}(?!\\d)");
  private static final Pattern MONEY =
      Pattern.compile("(?iu)\\d\\s*(?:đ|đồng|vnđ|vnd|k|ngàn|nghìn|triệu|[.,]?000)(?![\\p{L}\\d])");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?iu)(?:(?:tối đa|khoảng|dự kiến|dưới|trên|ít nhất|từ)"
              + " )?\\d{1,4}(?:\\s*[-–]\\s*\\d{1,4})?(?:\\s+\\p{L}+){0,2}");
  private static final Pattern DASHED_HOURS =
      Pattern.compile("\\s*\\d{1,2}\\s*(?:[-–—]|đến|tới)\\s*(?:[89]|1\\d|2[0-4])\\s*");
  private static final Pattern FIGURES = Pattern.compile("\\d+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");

  /** What may stand between times. */
  private static final Set<String> SMALL =
      Set.of(
          "từ", "đến", "tới", "lúc", "ngày", "các", "và", "vào", "hằng", "hàng", "tuần", "giờ",
          "buổi", "trừ", "học", "bắt", "đầu", "hết", "kể");

  private static final double LEAST_MONEY = 1_000;
  private static final double LEAST_PHONE = 1e8;
  private static final double MOST_PHONE = 1e11;
  private static final int LONGEST = 160;
  private static final int MOST_FIGURES = 11;

  private final Moments moments;
  private final WardNames wards;

  CellSigns(Moments moments, WardNames wards) {
    this.moments = moments;
    this.wards = wards;
  }

  Set<Sign> of(Cell cell) {
    return switch (cell) {
      case Cell.Hour ignored -> EnumSet.of(Sign.HOURS, Sign.ONE_HOUR, Sign.TIME);
      case Cell.Day(LocalDate day) -> {
        Set<Sign> signs = EnumSet.of(Sign.DAYS, Sign.ONE_DAY, Sign.TIME);
        WeekdayWords.madeADate(day).ifPresent(days -> signs.add(Sign.WEEKDAYS));
        yield signs;
      }
      case Cell.Moment ignored -> EnumSet.of(Sign.MIXED, Sign.TIME);
      case Cell.Figure(double value) -> figure(value);
      case Cell.Text(String words) ->
          text(words.length() > LONGEST ? words.substring(0, LONGEST) : words);
      case Cell.Broken ignored -> EnumSet.noneOf(Sign.class);
    };
  }

  static boolean hasPhone(String words) {
    return PHONE.matcher(words).find();
  }

  private static Set<Sign> figure(double value) {
    if (value > 0 && value < 1) {
      return EnumSet.of(Sign.HOURS, Sign.ONE_HOUR, Sign.TIME);
    }
    if (SerialDay.isOne(value)) {
      return EnumSet.of(Sign.DAYS, Sign.ONE_DAY, Sign.TIME, Sign.MONEY);
    }
    Set<Sign> signs = EnumSet.of(value >= LEAST_MONEY ? Sign.MONEY : Sign.NUMBER);
    if (value >= 0 && value < LEAST_MONEY) {
      signs.add(Sign.SEATS);
    }
    if (value >= LEAST_PHONE && value < MOST_PHONE) {
      return EnumSet.of(Sign.PHONE);
    }
    if (WeekdayWords.isList(Cells.figures(value))) {
      signs.add(Sign.WEEKDAYS);
    }
    return signs;
  }

  private Set<Sign> text(String words) {
    Set<Sign> signs = words(NamedWeekdays.plain(DayOrder.plain(PlainTimes.of(words))));
    if (Seats.isIn(words)) {
      signs.add(Sign.SEATS);
    }
    return signs;
  }

  private Set<Sign> words(String words) {
    if (FIGURES.matcher(words).matches() && words.length() <= MOST_FIGURES) {
      return figure(Double.parseDouble(words)); // as if the program held it as a number
    }
    Set<Sign> signs = EnumSet.noneOf(Sign.class);
    time(words, signs);
    boolean time = signs.contains(Sign.TIME);
    if (hasPhone(words)) {
      signs.add(Sign.PHONE);
    } else if (MONEY.matcher(words).find()) {
      signs.add(Sign.MONEY);
    }
    if ((!time && NUMBER.matcher(words).matches()) || Phrases.TALK.has(words, "unlimited")) {
      signs.add(Sign.NUMBER);
    }
    if (!time) {
      words(words, signs);
    }
    if (People.isFullName(words)) {
      signs.add(Sign.FULL_NAME);
    }
    ward(words, signs);
    return signs;
  }

  private void ward(String words, Set<Sign> signs) {
    if (wards.named(words, LocalDate.MAX).isPresent()) {
      signs.add(Sign.WARD);
      signs.remove(Sign.ROOM); // "P. Mẫu" is no room
    } else if (!signs.contains(Sign.TIME) && wards.isNearly(words)) {
      signs.add(Sign.NEARLY_WARD);
    }
  }

  private static void words(String words, Set<Sign> signs) {
    for (Phrases.Hit hit : Phrases.CELLS.find(words)) {
      boolean first = hit.from() == 0;
      switch (hit.key()) {
        case "place" -> signs.add(Sign.PLACE);
        case "people" -> signs.add(Sign.PEOPLE);
        case "free" -> signs.add(Sign.MONEY);
        case "group" -> {
          if (first) {
            signs.add(Sign.GROUP);
          }
        }
        case "person" -> {
          if (first) {
            signs.add(Sign.PERSON);
          }
        }
        default -> {
          if (first) {
            signs.add(Sign.ROOM);
          }
        }
      }
    }
  }

  private void time(String words, Set<Sign> signs) {
    boolean bare = WeekdayWords.isList(words);
    if (!bare && FIGURES.matcher(words).matches()) {
      return; // figures alone are hours only where the heading says so
    }
    boolean dashed = !bare && DASHED_HOURS.matcher(words).matches();
    String reading =
        bare
            ? moments.weekdays(words, "").getFirst()
            : dashed ? words.strip() + "h" : moments.clocks(words).readings().getFirst();
    List<TimeMention> found = moments.find(reading);
    List<Phrases.Hit> talk = moments.talk(words);
    boolean weekday = found.stream().anyMatch(CellSigns::isWeekday) || says(talk, "everyday");
    weekday |= says(talk, "workdays");
    if (!weekday && (says(talk, "cancel") || says(talk, "move") || says(talk, "makeup"))) {
      signs.add(Sign.OFF);
    } else if (says(talk, "holiday") && found.isEmpty()) {
      signs.add(Sign.OFF);
    } else if (says(talk, "open")) {
      signs.add(Sign.OPEN);
    } else if ((weekday || !found.isEmpty()) && isTimeOnly(reading, found)) {
      kind(found, weekday, signs);
      signs.add(Sign.TIME);
    }
  }

  private static void kind(List<TimeMention> found, boolean weekday, Set<Sign> signs) {
    boolean hour = found.stream().anyMatch(Moments::isClock);
    boolean day = found.stream().anyMatch(CellSigns::isDay);
    if ((hour && (weekday || day)) || (weekday && day)) {
      signs.add(Sign.MIXED);
    } else if (hour) {
      signs.add(Sign.HOURS);
      if (found.size() == 1 && !found.getFirst().stated().end()) {
        signs.add(Sign.ONE_HOUR);
      }
    } else if (weekday) {
      signs.add(Sign.WEEKDAYS);
    } else if (day) {
      signs.add(Sign.DAYS);
      TimeMention first = found.getFirst();
      boolean whole = first.span().grain() == Grain.MONTH;
      if (found.size() == 1 && (whole || Moments.last(first).equals(Moments.first(first)))) {
        signs.add(Sign.ONE_DAY);
      }
    } else {
      signs.add(Sign.PART);
    }
  }

  /** Whether hardly anything stands there but times. */
  private static boolean isTimeOnly(String words, List<TimeMention> found) {
    int other = 0;
    int at = 0;
    for (TimeMention mention : found) {
      other += otherWords(words.substring(at, Math.max(at, mention.from())));
      at = Math.max(at, mention.to());
    }
    other += otherWords(words.substring(at));
    return other <= 2 * Math.max(1, found.size());
  }

  private static int otherWords(String words) {
    return (int)
        WORD.matcher(words).results().filter(word -> !SMALL.contains(word.group())).count();
  }

  private static boolean isWeekday(TimeMention mention) {
    return !isDay(mention)
        && (mention.recurrence().isPresent() || mention.stated().day()); // "cuối tuần" too
  }

  private static boolean isDay(TimeMention mention) {
    return mention.stated().date() || mention.span().grain() == Grain.MONTH;
  }

  private static boolean says(List<Phrases.Hit> talk, String key) {
    return talk.stream().anyMatch(hit -> hit.key().equals(key));
  }
}
