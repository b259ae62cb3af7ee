package vn.loahoc.inquiry.reply;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import vn.loahoc.calendar.ClassMeeting;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.calendar.Classes;
import vn.loahoc.calendar.When;
import vn.loahoc.inquiry.Sentences;

/**
 * When somebody asks, and how full things are then.
 *
 * @param now local time in {@code Asia/Ho_Chi_Minh}
 */
record Moment(LocalDateTime now, Openings openings) {

  /** Hours that what tells no end is thought to last. */
  private static final int USUAL_HOURS = 2;

  LocalDate today() {
    return now.toLocalDate();
  }

  /** Whether nobody can go there any more. */
  boolean isOver(ClassMeeting meeting) {
    return !end(meeting).isAfter(now);
  }

  /** Whether it has begun and is not over. */
  boolean isOn(ClassMeeting meeting) {
    return meeting.when() instanceof When.At at
        && !at.day().atTime(at.start()).isAfter(now)
        && !isOver(meeting);
  }

  private static LocalDateTime end(ClassMeeting meeting) {
    if (!(meeting.when() instanceof When.At at)) {
      return meeting.day().plusDays(1).atStartOfDay();
    }
    LocalDateTime start = at.day().atTime(at.start());
    LocalDateTime end =
        at.end().map(at.day()::atTime).orElseGet(() -> start.plusHours(USUAL_HOURS));
    return end.isAfter(start) ? end : end.plusDays(1);
  }

  /** The meeting of a class that is on. */
  Optional<ClassMeeting> running(ClassSeries series) {
    return series.between(today(), today()).stream().filter(this::isOn).findFirst();
  }

  /** The next meeting of a class that has not begun, within a year. */
  Optional<ClassMeeting> coming(ClassSeries series) {
    return series.between(today(), today()).stream()
        .filter(meeting -> !isOver(meeting) && !isOn(meeting))
        .findFirst()
        .or(() -> Classes.next(series, today().plusDays(1)));
  }

  /** The one that is on, or else the next. */
  Optional<ClassMeeting> next(ClassSeries series) {
    return running(series).or(() -> coming(series));
  }

  /** "Yoga (đang diễn ra)", "Yoga (đã xong)"; on other days nothing is added. */
  String marked(ClassMeeting meeting, String said) {
    if (!meeting.day().equals(today())) {
      return said;
    }
    if (isOver(meeting)) {
      return Sentences.say("over-today", said);
    }
    return isOn(meeting) ? Sentences.say("on-now", said) : said;
  }
}
