package vn.loahoc.inquiry.reply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.Replies;
import vn.loahoc.answer.Wording;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.calendar.ClassTimes;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.inquiry.Inquiry;
import vn.loahoc.inquiry.Sentences;
import vn.loahoc.inquiry.Span;
import vn.loahoc.inquiry.Topic;
import vn.loahoc.text.Spelling;
import vn.loahoc.time.PublicHolidays;
import vn.loahoc.time.TimeRule;

/**
 * "Tuần này có lớp nào nghỉ": what is off, put off or moved away on some days, and why, as far as
 * rows say it.
 */
record WhatIsOff(
    Finding finding, Inquiry inquiry, LocalDate today, Described described, Looked looked) {

  /** How many days ahead classes are looked for that are off. */
  private static final int AHEAD = 60;

  /** More of them than that nobody reads. */
  private static final int MOST_OFF = 12;

  /** More that are off beside what is on are not told. */
  private static final int BESIDE = 3;

  private static final Pattern PUT_OFF = Pattern.compile("(?U)\\b(?:tạm )?hoãn\\b");

  /** What an answer says already of a meeting that is off or moved. */
  private static final Pattern TIMES_ONLY =
      Pattern.compile(
          "(?U)\\b(?:nghỉ|dời|chuyển|đổi|sang|qua|học bù|bù|buổi|ngày|lúc|cùng giờ|giờ|học|lịch|và"
              + "|thứ|chủ nhật|hai|ba|tư|năm|sáu|bảy|h|g|vào|thành|lớp|này)\\b|\\d+[hg]?\\d*");

  /** Of the classes of a topic those that are off on the one day that was named. */
  List<String> offThen(List<ClassSeries> on) {
    Optional<LocalDate> day = inquiry.span().days().filter(Span.Days::isOne).map(Span.Days::first);
    String when = Wording.capital(looked.when(inquiry.span()).orElse(""));
    if (!inquiry.topic().isNamed()) {
      return day.map(d -> calledOff(d, when)).orElse(List.of());
    }
    return day.stream()
        .flatMap(
            d ->
                inquiry.topic().exact().stream()
                    .filter(series -> !on.contains(series) && isOff(series, d))
                    .map(series -> why(series, d, when)))
        .toList();
  }

  /** Who asks what is on may have heard of the lecture that is not. */
  private List<String> calledOff(LocalDate day, String when) {
    return finding.everything(inquiry, today).stream()
        .filter(series -> isOff(series, day) && CalledOff.of(series.session()).isPresent())
        .filter(this::isUsualThen)
        .limit(BESIDE)
        .map(series -> why(series, day, when))
        .toList();
  }

  /** Whether it is held at the hours that were asked for, when it is not off. */
  boolean isUsualThen(ClassSeries series) {
    return series.session().when().meetings().stream()
        .anyMatch(meeting -> inquiry.span().hours().holds(meeting.hours()));
  }

  /** "Hôm nay lớp nào nghỉ?", "tuần này có lớp nào dời không": those that are off, of all. */
  Answer answer() {
    Span.Days days =
        inquiry.span().days().orElseGet(() -> new Span.Days(today, today.plusDays(AHEAD)));
    List<ClassSeries> all = finding.everything(Inquiry.about(Topic.NONE).in(inquiry.ward()), today);
    List<ClassSession> off = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (LocalDate day = days.first();
        !day.isAfter(days.last()) && lines.size() < MOST_OFF;
        day = day.plusDays(1)) {
      LocalDate then = day;
      String when = Wording.capital(looked.day(then));
      all.stream()
          .filter(series -> isOff(series, then))
          .limit(MOST_OFF - lines.size())
          .forEach(
              series -> {
                off.add(series.session());
                lines.add(why(series, then, when));
              });
    }
    if (off.isEmpty()) {
      return Nothing.absent(Sentences.say("none-off", looked.said(inquiry)), List.of(), List.of());
    }
    return Replies.sure(
        Composed.sampled(off, String.join("\n", lines)), Described.sources(off), List.of());
  }

  /**
   * The class as it usually is: that one day is off or moved has just been said. What is held on
   * single days has no other times than those.
   */
  static ClassSession besides(ClassSeries series, Optional<LocalDate> day) {
    TimeRule rule = series.session().when();
    TimeRule.Exceptions all = rule.exceptions();
    return day.filter(said -> rule.isWeekly())
        .map(
            said ->
                new TimeRule.Exceptions(
                    all.cancelled().stream().filter(d -> !d.equals(said)).toList(),
                    all.slots(),
                    all.moves().stream().filter(m -> !m.from().equals(day)).toList(),
                    all.holidays()))
        .map(rest -> series.session().at(new TimeRule(rule.meetings(), rule.span(), rest)))
        .orElse(series.session());
  }

  /** Whether a class is not held as usual on a day on which it would be. */
  static boolean isOff(ClassSeries series, LocalDate day) {
    TimeRule.Exceptions exceptions = series.session().when().exceptions();
    return exceptions.cancelled().contains(day)
        || exceptions.moves().stream().anyMatch(m -> m.from().filter(day::equals).isPresent());
  }

  /** "HOÃN, ngày mới thông báo sau": whoever hears only that it is off does not wait for it. */
  private static boolean isPutOff(ClassSeries series, LocalDate day) {
    String note = Spelling.normalize(series.session().offer().note().orElse(""));
    String others =
        note.replaceAll("\\b0?" + day.getDayOfMonth() + "/0?" + day.getMonthValue(), "");
    return PUT_OFF.matcher(note).find() && others.chars().noneMatch(Character::isDigit);
  }

  /** "Ngày 06/10 nghỉ (phòng máy bảo trì)": its row says why, and not only that it is off. */
  static boolean isRemarked(ClassSeries series, LocalDate day) {
    String note = Spelling.normalize(series.session().offer().note().orElse(""));
    String date =
        "(?s).*(?<!\\d)0?" + day.getDayOfMonth() + "[/.-]0?" + day.getMonthValue() + "(?!\\d).*";
    boolean more = TIMES_ONLY.matcher(note).replaceAll("").chars().anyMatch(Character::isLetter);
    return isOff(series, day) && more && note.matches(date);
  }

  /** That it is not held then, where no row says more. */
  String plainly(ClassSeries series, String when) {
    Optional<CalledOff> off = CalledOff.of(series.session());
    if (off.isPresent()) {
      return Sentences.say("called-off", described.head(series.session()), off.get().said());
    }
    String head = described.head(series.session());
    return inquiry
        .span()
        .days()
        .flatMap(days -> finding.cautions().afterTable(series.session(), days.first(), head))
        .orElseGet(() -> Sentences.say("not-then", when, head));
  }

  /** That and why it is not held on a day as usual. */
  String why(ClassSeries series, LocalDate day, String when) {
    TimeRule rule = series.session().whenAndWhere();
    String head = described.head(series.session());
    Optional<TimeRule.Move> away =
        rule.exceptions().moves().stream()
            .filter(move -> move.from().filter(day::equals).isPresent())
            .findFirst();
    if (away.isPresent()) {
      String held = away.get().to().equals(day) ? "changed-then" : "moved-away";
      return Sentences.say(held, when, head, ClassTimes.moved(away.get()));
    }
    Optional<CalledOff> off = CalledOff.of(series.session());
    if (off.isPresent() && rule.exceptions().cancelled().contains(day)) {
      return Sentences.say("called-off-then", when, head, off.get().said());
    }
    if (rule.exceptions().cancelled().contains(day)) {
      return Sentences.say(isPutOff(series, day) ? "put-off-then" : "off-then", when, head);
    }
    boolean holiday =
        rule.exceptions().holidays() && rule.names(day) && PublicHolidays.contains(day);
    return holiday ? Sentences.say("holiday-then", when, head) : plainly(series, when);
  }
}
