package vn.loahoc.inquiry.reply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.Replies;
import vn.loahoc.answer.Wording;
import vn.loahoc.calendar.ClassMeeting;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.calendar.ClassTimes;
import vn.loahoc.calendar.HourWindow;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.inquiry.Inquiry;
import vn.loahoc.inquiry.Sentences;
import vn.loahoc.inquiry.Span;
import vn.loahoc.inquiry.Topic;
import vn.loahoc.text.Spelling;
import vn.loahoc.time.Hours;
import vn.loahoc.time.PublicHolidays;
import vn.loahoc.time.TimeRule;

/** Where no class fits: says so, and what comes nearest. */
final class Nothing {

  /** How many days ahead classes are looked for that are off. */
  private static final int AHEAD = 60;

  /** More of them than that nobody reads. */
  private static final int MOST_OFF = 12;

  private static final int SUGGESTED = 3;

  private static final Pattern PUT_OFF = Pattern.compile("(?U)\\b(?:tạm )?hoãn\\b");

  /** What an answer says already of a meeting that is off or moved. */
  private static final Pattern TIMES_ONLY =
      Pattern.compile(
          "(?U)\\b(?:nghỉ|dời|chuyển|đổi|sang|qua|học bù|bù|buổi|ngày|lúc|cùng giờ|giờ|học|lịch|và"
              + "|thứ|chủ nhật|hai|ba|tư|năm|sáu|bảy|h|g|vào|thành|lớp|này)\\b|\\d+[hg]?\\d*");

  private final Finding finding;
  private final Inquiry inquiry;
  private final LocalDate today;
  private final Described described;
  private final Looked looked;

  Nothing(Finding finding, Inquiry inquiry, LocalDate today, Described described, Looked looked) {
    this.finding = finding;
    this.inquiry = inquiry;
    this.today = today;
    this.described = described;
    this.looked = looked;
  }

  Answer answer() {
    if (inquiry.topic().isKnown() && inquiry.span().isNamed()) {
      List<ClassSeries> series = finding.find(inquiry.always(), today).series();
      if (!series.isEmpty()) {
        return notThen(series);
      }
    }
    List<ClassMeeting> next = next();
    String none = String.join("\n", noneThen());
    if (!next.isEmpty()) {
      ClassMeeting first = next.getFirst();
      return cautioned(
          none + "\n" + Sentences.say("next", described.dated(first)),
          List.of(first.session()),
          List.of(first));
    }
    return inOtherWards(none).orElseGet(() -> others(none));
  }

  /** For the same people at that time, where their ward never has anything for them. */
  private Optional<Answer> inOtherWards(String none) {
    if (inquiry.ward().isEmpty() || inquiry.topic().isKnown() || !inquiry.isForSomebody()) {
      return Optional.empty();
    }
    Finding.Found there = finding.find(inquiry.in(Optional.empty()), today);
    List<ClassMeeting> shown =
        there.series().stream()
            .flatMap(
                series -> there.meetings().stream().filter(m -> m.series().equals(series)).limit(1))
            .limit(SUGGESTED)
            .toList();
    String those =
        shown.stream().map(described.elsewhere()::dated).collect(Collectors.joining("; "));
    return shown.isEmpty()
        ? Optional.empty()
        : Optional.of(
            absent(
                none + "\n" + Sentences.say("elsewhere", those),
                shown.stream().map(ClassMeeting::session).toList(),
                shown));
  }

  /** What is on next; for somebody or in a ward that has nothing at such hours, at any. */
  private List<ClassMeeting> next() {
    List<ClassMeeting> next = soonest();
    boolean narrow =
        (inquiry.ward().isPresent() || inquiry.isForSomebody())
            && inquiry.span().isNamed()
            && !inquiry.topic().isNamed();
    return next.isEmpty() && narrow
        ? finding.soundNearest(inquiry.on(inquiry.span().atAnyHour()), today)
        : next;
  }

  private List<ClassMeeting> soonest() {
    List<ClassMeeting> later = later();
    return later.isEmpty() ? finding.soundNearest(inquiry, today) : later;
  }

  /** "Sáng nay có lớp gì", where there is one in the evening of the same day. */
  private List<ClassMeeting> later() {
    Span span = inquiry.span();
    boolean partOfADay =
        span.days().filter(Span.Days::isOne).isPresent()
            && !span.hours().equals(HourWindow.WHOLE_DAY);
    HourWindow after = new HourWindow(span.hours().until(), HourWindow.WHOLE_DAY.until(), true);
    return partOfADay
        ? finding.find(inquiry.on(span.atAnyHour()), today).meetings().stream()
            .filter(meeting -> !(meeting.happening().hours() instanceof Hours.Unstated))
            .filter(meeting -> after.holds(meeting.happening().hours()))
            .toList()
        : List.of();
  }

  /** That there is none, and what would be if it were not off. */
  private List<String> noneThen() {
    List<String> lines = new ArrayList<>(List.of(Sentences.say("none", looked.said(inquiry))));
    boolean narrow = inquiry.house().isPresent() || inquiry.ward().isPresent();
    Optional<LocalDate> day = inquiry.span().days().filter(Span.Days::isOne).map(Span.Days::first);
    if (narrow && day.isPresent()) {
      String when = Wording.capital(looked.when(inquiry.span()).orElse(""));
      finding.everything(inquiry, today).stream()
          .filter(series -> isOff(series, day.get()) && isUsualThen(series))
          .limit(SUGGESTED)
          .forEach(series -> lines.add(why(series, day.get(), when)));
    }
    day.filter(d -> !inquiry.topic().isNamed() && !inquiry.isForSomebody())
        .map(
            d ->
                finding
                    .cautions()
                    .afterTable(finding.everything(inquiry, today), inquiry.span(), d, described))
        .ifPresent(those -> those.stream().limit(SUGGESTED).forEach(lines::add));
    return lines;
  }

  /** The class is there, but not on those days. */
  private Answer notThen(List<ClassSeries> series) {
    List<String> lines = new ArrayList<>();
    String when = Wording.capital(looked.when(inquiry.span()).orElse(""));
    Optional<LocalDate> day = inquiry.span().days().filter(Span.Days::isOne).map(Span.Days::first);
    for (ClassSeries one : series.stream().limit(SUGGESTED).toList()) {
      lines.add(day.map(d -> why(one, d, when)).orElseGet(() -> plainly(one, when)));
      boolean off = CalledOff.of(one.session()).isPresent();
      lines.add(
          off
              ? Sentences.say("was-planned", ClassTimes.planned(one.session().when()))
              : Sentences.say("usual", finding.cautions().when(one.session(), today)));
      day.filter(d -> !off && isRemarked(one, d))
          .flatMap(d -> Labelled.note(one.session()))
          .ifPresent(lines::add);
    }
    List<ClassMeeting> next = soonest();
    next.stream().limit(1).forEach(m -> lines.add(Sentences.say("next", described.dated(m))));
    if (next.isEmpty() && inquiry.ward().isPresent()) {
      List<ClassSeries> there =
          finding.find(inquiry.in(Optional.empty()), today).series().stream()
              .limit(SUGGESTED)
              .toList();
      String heads =
          there.stream().map(s -> described.head(s.session())).collect(Collectors.joining("; "));
      if (!there.isEmpty()) {
        lines.add(Sentences.say("elsewhere", heads));
      }
    }
    List<ClassMeeting> others =
        finding.forEverybody(inquiry, today).stream().limit(SUGGESTED).toList();
    if (!others.isEmpty()) {
      String those = others.stream().map(described::dated).collect(Collectors.joining("; "));
      lines.add(Sentences.say("then-for-all", those));
    }
    return cautioned(
        String.join("\n", lines),
        Stream.concat(
                series.stream().limit(SUGGESTED).map(ClassSeries::session),
                others.stream().map(ClassMeeting::session))
            .toList(),
        next.stream().limit(1).toList());
  }

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
        .limit(SUGGESTED)
        .map(series -> why(series, day, when))
        .toList();
  }

  /** Whether it is held at the hours that were asked for, when it is not off. */
  private boolean isUsualThen(ClassSeries series) {
    return series.session().when().meetings().stream()
        .anyMatch(meeting -> inquiry.span().hours().holds(meeting.hours()));
  }

  /** "Hôm nay lớp nào nghỉ?", "tuần này có lớp nào dời không": those that are off, of all. */
  Answer off() {
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
      return absent(Sentences.say("none-off", looked.said(inquiry)), List.of(), List.of());
    }
    return Replies.sure(
        Composed.sampled(off, String.join("\n", lines)), Described.sources(off), List.of());
  }

  private static boolean isOff(ClassSeries series, LocalDate day) {
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
  private static boolean isRemarked(ClassSeries series, LocalDate day) {
    String note = Spelling.normalize(series.session().offer().note().orElse(""));
    String date =
        "(?s).*(?<!\\d)0?" + day.getDayOfMonth() + "[/.-]0?" + day.getMonthValue() + "(?!\\d).*";
    boolean more = TIMES_ONLY.matcher(note).replaceAll("").chars().anyMatch(Character::isLetter);
    return isOff(series, day) && more && note.matches(date);
  }

  private String plainly(ClassSeries series, String when) {
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

  private String why(ClassSeries series, LocalDate day, String when) {
    TimeRule rule = series.session().when();
    String head = described.head(series.session());
    Optional<TimeRule.Move> away =
        rule.exceptions().moves().stream()
            .filter(move -> move.from().filter(day::equals).isPresent())
            .findFirst();
    if (away.isPresent()) {
      return Sentences.say("moved-away", when, head, ClassTimes.moved(away.get()));
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

  /** Nothing fits at any time: what is there without the topic, the people or the ward. */
  private Answer others(String none) {
    boolean topic = inquiry.topic().isKnown();
    String said =
        topic && inquiry.isForSomebody() && !inquiry.topic().said().isBlank()
            ? Sentences.say("not-for", inquiry.topic().said(), Looked.whom(inquiry))
            : none;
    Inquiry wider =
        topic
            ? Inquiry.about(inquiry.topic())
            : Inquiry.about(Topic.NONE).in(inquiry.ward()).at(inquiry.house());
    List<ClassSeries> kin =
        topic && inquiry.isForSomebody()
            ? finding.find(inquiry.of(inquiry.topic().others()), today).series()
            : List.of();
    List<ClassSeries> there =
        inquiry.topic().near().isEmpty() || kin.isEmpty() ? soundFirst(wider) : kin;
    List<ClassSeries> shown =
        (there.isEmpty() ? soundFirst(wider.in(Optional.empty())) : there)
            .stream().limit(SUGGESTED).toList();
    if (shown.isEmpty()) {
      return absent(said, List.of(), List.of());
    }
    String heads =
        shown.stream()
            .map(s -> inquiry.isForSomebody() ? forWhom(s) : described.head(s.session()))
            .distinct()
            .collect(Collectors.joining("; "));
    String key = there.isEmpty() || (topic && !inquiry.isForSomebody()) ? "elsewhere" : "others";
    return cautioned(
        said + "\n" + Sentences.say(key, heads),
        shown.stream().map(ClassSeries::session).toList(),
        List.of());
  }

  /** At the hours that were asked for if there are any; what is in doubt comes last. */
  private List<ClassSeries> soundFirst(Inquiry wider) {
    List<ClassSeries> then =
        inquiry.span().isNamed()
            ? finding.find(wider.on(inquiry.span()), today).series()
            : List.of();
    List<ClassSeries> those =
        new ArrayList<>(then.isEmpty() ? finding.find(wider, today).series() : then);
    those.sort(Comparator.comparing(s -> finding.cautions().of(s.session()).isPresent()));
    return those;
  }

  private String forWhom(ClassSeries series) {
    String head = described.head(series.session());
    return series
        .session()
        .offer()
        .audience()
        .map(whom -> Sentences.say("head-for", head, whom))
        .orElse(head);
  }

  /** What is told instead carries the same cautions as if it had been asked for. */
  private Answer cautioned(String text, List<ClassSession> sessions, List<ClassMeeting> next) {
    List<ClassSession> all =
        Stream.concat(sessions.stream(), next.stream().map(ClassMeeting::session)).toList();
    List<String> lines = new ArrayList<>(List.of(text));
    lines.addAll(finding.cautions().of(all));
    return absent(String.join("\n", lines), sessions, next);
  }

  static Answer absent(String text, List<ClassSession> sessions, List<ClassMeeting> next) {
    return Replies.absent(
        Composed.sampled(sessions, text),
        Described.sources(sessions),
        next.stream().map(Described::happening).toList());
  }
}
