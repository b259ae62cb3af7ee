package vn.loahoc.inquiry.reply;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.loahoc.answer.Wording;
import vn.loahoc.calendar.ClassTimes;
import vn.loahoc.calendar.HourWindow;
import vn.loahoc.inquiry.Grades;
import vn.loahoc.inquiry.Inquiry;
import vn.loahoc.inquiry.Sentences;
import vn.loahoc.inquiry.Sign;
import vn.loahoc.inquiry.Span;
import vn.loahoc.time.Grain;
import vn.loahoc.time.Hours;

/** What was looked for, in words, so that a wrong understanding is seen. */
final class Looked {

  private static final int NOON = 11 * 60;
  private static final int AFTERNOON = 13 * 60;
  private static final int EVENING = 18 * 60;
  private static final int MORNING = 5 * 60;
  private static final int DAY = 24 * 60;

  private final LocalDate today;

  Looked(LocalDate today) {
    this.today = today;
  }

  /** "Thứ Hai, 02/10/2023 (hôm nay), buổi tối, phường Mẫu, cho người lớn tuổi". */
  String said(Inquiry inquiry) {
    return narrowly(inquiry).orElseGet(() -> Sentences.say("looked-classes"));
  }

  /** The same; nothing if all classes were looked for. */
  Optional<String> narrowly(Inquiry inquiry) {
    List<String> parts = new ArrayList<>();
    when(inquiry.span()).ifPresent(parts::add);
    inquiry.house().ifPresent(house -> parts.add(house.said()));
    inquiry.ward().ifPresent(ward -> parts.add(ward.said()));
    if (inquiry.topic().isKnown() && inquiry.topic().isNamed()) {
      String key = inquiry.has(Sign.OTHERS) ? "looked-other" : "looked-topic";
      parts.add(Sentences.say(key, inquiry.topic().said()));
    } else if (inquiry.topic().isKnown() && inquiry.has(Sign.OTHERS)) {
      parts.add(Sentences.say("looked-kin"));
    } else if (inquiry.topic().isKnown() && inquiry.has(Sign.MORE)) {
      parts.add(Sentences.say("looked-rest"));
    }
    if (inquiry.isForSomebody()) {
      parts.add(whom(inquiry));
    }
    if (inquiry.has(Sign.FREE)) {
      parts.add(Sentences.say("looked-free"));
    }
    if (inquiry.has(Sign.UNREGISTERED)) {
      parts.add(Sentences.say("looked-unregistered"));
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(Wording.capital(String.join(", ", parts)));
  }

  /** "cho người lớn tuổi", "cho người 8 tuổi". */
  static String whom(Inquiry inquiry) {
    if (inquiry.age().isPresent() && inquiry.has(Sign.GRADE)) {
      int grade = Grades.ofAge(inquiry.age().getAsInt());
      return Sentences.say("looked-grade", String.valueOf(grade));
    }
    if (inquiry.age().isPresent()) {
      String years = Sentences.say("looked-age", years(inquiry));
      return inquiry.whom().contains(Sign.DISABLED) ? years + ", " + group(Sign.DISABLED) : years;
    }
    return Sentences.say(
        "looked-whom",
        inquiry.whom().stream().sorted().map(Looked::group).collect(Collectors.joining(", ")));
  }

  /** "6 hoặc 9": a class may be for any of them. */
  private static String years(Inquiry inquiry) {
    return inquiry.ages().stream()
        .map(String::valueOf)
        .collect(Collectors.joining(Sentences.say("or-age")));
  }

  private static String group(Sign sign) {
    return switch (sign) {
      case OLDER -> Sentences.say("whom-older");
      case CHILDREN -> Sentences.say("whom-children");
      case NURSERY -> Sentences.say("whom-nursery");
      case PRIMARY -> Sentences.say("whom-primary");
      case MIDDLE -> Sentences.say("whom-middle");
      case HIGH -> Sentences.say("whom-high");
      case MEN -> Sentences.say("whom-men");
      case WOMEN -> Sentences.say("whom-women");
      case TEENS -> Sentences.say("whom-teens");
      case YOUNG -> Sentences.say("whom-young");
      case WORKERS -> Sentences.say("whom-workers");
      case DISABLED -> Sentences.say("whom-disabled");
      case PARENTS -> Sentences.say("whom-parents");
      case ADULTS -> Sentences.say("whom-adults");
      case FAMILY -> Sentences.say("whom-family");
      default -> Sentences.say("whom-all");
    };
  }

  /** The days and hours; nothing if none were named. */
  Optional<String> when(Span span) {
    List<String> parts = new ArrayList<>();
    if (!span.weekdays().equals(Span.NONE.weekdays())) {
      parts.add(ClassTimes.weekdays(span.weekdays()));
    }
    span.days().ifPresent(days -> parts.add(days(days, span.grain())));
    if (!span.hours().equals(HourWindow.WHOLE_DAY)) {
      parts.add(part(span.hours()));
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
  }

  /** "tối 03/10", "02/10 đến 08/10": as somebody would type it. */
  String plainly(Span span) {
    String part = span.hours().equals(HourWindow.WHOLE_DAY) ? "" : part(span.hours()) + " ";
    return part
        + span.days()
            .map(
                days ->
                    days.isOne()
                        ? Sentences.say("plain-day", Wording.shortDate(days.first()))
                        : Sentences.say(
                            "plain-days",
                            Wording.shortDate(days.first()),
                            Wording.shortDate(days.last())))
            .orElse("");
  }

  private String days(Span.Days days, Grain grain) {
    if (days.isOne()) {
      return day(days.first());
    }
    if (grain == Grain.MONTH && days.first().getMonth() == days.last().getMonth()) {
      return Sentences.say("month", days.first().getMonthValue() + "/" + days.first().getYear());
    }
    return Sentences.say("days", Wording.shortDate(days.first()), Wording.date(days.last()));
  }

  /** "thứ Hai, 02/10/2023 (hôm nay)". */
  String day(LocalDate day) {
    return Sentences.say("day", Wording.day(day), Wording.distance(day, today));
  }

  private static String part(HourWindow hours) {
    return switch (hours.from()) {
      case MORNING -> hours.until() == NOON ? Sentences.say("part-morning") : span(hours);
      case NOON -> hours.until() == AFTERNOON ? Sentences.say("part-noon") : span(hours);
      case AFTERNOON -> hours.until() == EVENING ? Sentences.say("part-afternoon") : span(hours);
      case EVENING -> hours.until() == DAY ? Sentences.say("part-evening") : span(hours);
      default -> span(hours);
    };
  }

  private static String span(HourWindow hours) {
    if (hours.until() - hours.from() <= 1) {
      return Sentences.say("part-at", clock(hours.from()));
    }
    if (hours.until() == DAY) {
      return Sentences.say("part-from", clock(hours.from()));
    }
    return hours.from() == 0
        ? Sentences.say("part-until", clock(hours.until()))
        : Sentences.say("part-hours", clock(hours.from()), clock(hours.until()));
  }

  private static String clock(int minutes) {
    return ClassTimes.hours(
            new Hours.At(LocalTime.of(minutes / 60 % 24, minutes % 60), Optional.empty()))
        .toLowerCase(Locale.ROOT);
  }
}
