package vn.loahoc.inquiry.reply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
import vn.loahoc.inquiry.Sign;
import vn.loahoc.inquiry.Span;
import vn.loahoc.inquiry.Topic;
import vn.loahoc.time.Hours;

/** Where no class fits: says so, and what comes nearest. */
final class Nothing {

  private static final int SUGGESTED = 3;

  /** So few elsewhere are told with when and where, so that nobody has to ask again. */
  private static final int WHOLE = 2;

  private final Finding finding;
  private final Inquiry inquiry;
  private final LocalDate today;
  private final Described described;
  private final Looked looked;
  private final WhatIsOff off;

  Nothing(Finding finding, Inquiry inquiry, LocalDate today, Described described, Looked looked) {
    this.finding = finding;
    this.inquiry = inquiry;
    this.today = today;
    this.described = described;
    this.looked = looked;
    this.off = new WhatIsOff(finding, inquiry, today, described, looked);
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
      List<ClassMeeting> before =
          earlier().stream().filter(meeting -> !meeting.equals(first)).limit(SUGGESTED).toList();
      String told = none + "\n" + Sentences.say("next", described.dated(first));
      String those = before.stream().map(described::dated).collect(Collectors.joining("; "));
      return cautioned(
          before.isEmpty() ? told : told + "\n" + Sentences.say("other-hours", those),
          Stream.concat(Stream.of(first), before.stream()).map(ClassMeeting::session).toList(),
          Stream.concat(Stream.of(first), before.stream()).toList());
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
                series ->
                    there.meetings().stream()
                        .filter(m -> m.series().equals(series) && !isGone(m))
                        .limit(1))
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

  /** "Cuối tuần này" on a Sunday: nobody can go to what was on Saturday. */
  private boolean isGone(ClassMeeting meeting) {
    boolean goesOn = inquiry.span().days().filter(days -> !days.last().isBefore(today)).isPresent();
    return goesOn && meeting.day().isBefore(today);
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
    return sameDay(
        new HourWindow(inquiry.span().hours().until(), HourWindow.WHOLE_DAY.until(), true));
  }

  /** "Tối thứ Bảy", where there is one in the morning of that day, which is still to come. */
  private List<ClassMeeting> earlier() {
    return inquiry.span().days().filter(days -> days.first().isAfter(today)).isPresent()
        ? sameDay(new HourWindow(0, inquiry.span().hours().from(), true))
        : List.of();
  }

  /** What is held at other hours of the day of which some hours were asked for. */
  private List<ClassMeeting> sameDay(HourWindow hours) {
    Span span = inquiry.span();
    boolean partOfADay =
        span.days().filter(Span.Days::isOne).isPresent()
            && !span.hours().equals(HourWindow.WHOLE_DAY);
    return partOfADay
        ? finding.find(inquiry.on(span.atAnyHour()), today).meetings().stream()
            .filter(meeting -> !(meeting.happening().hours() instanceof Hours.Unstated))
            .filter(meeting -> hours.holds(meeting.happening().hours()))
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
          .filter(series -> WhatIsOff.isOff(series, day.get()) && off.isUsualThen(series))
          .limit(SUGGESTED)
          .forEach(series -> lines.add(off.why(series, day.get(), when)));
    }
    if (lines.size() > 1) { // the table has one, which is off
      lines.removeFirst();
      lines.add(Sentences.say("none-besides", looked.said(inquiry)));
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
      lines.add(day.map(d -> off.why(one, d, when)).orElseGet(() -> off.plainly(one, when)));
      boolean wholly = CalledOff.of(one.session()).isPresent();
      lines.add(
          wholly
              ? Sentences.say("was-planned", ClassTimes.planned(one.session().when()))
              : Sentences.say(
                  "usual", finding.cautions().when(WhatIsOff.besides(one, day), today)));
      day.filter(d -> !wholly && WhatIsOff.isRemarked(one, d))
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

  /** Nothing fits at any time: what is there without the topic, the people or the ward. */
  private Answer others(String none) {
    boolean topic = inquiry.topic().isKnown();
    String said =
        topic && inquiry.isForSomebody() && !inquiry.topic().said().isBlank()
            ? Sentences.say("not-for", inquiry.topic().said(), Looked.whom(inquiry))
            : none;
    Inquiry wider = wider();
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
    boolean elsewhere = there.isEmpty() || (topic && !inquiry.isForSomebody());
    String told =
        elsewhere && shown.size() <= WHOLE
            ? whole(shown)
            : Sentences.say(elsewhere ? "elsewhere" : "others", heads);
    List<ClassSeries> beside = ofAnotherKindThere();
    String further =
        beside.isEmpty() ? "" : "\n" + Sentences.say("other-kinds-there", Rest.titles(beside));
    return cautioned(
        said + "\n" + told + further,
        Stream.concat(shown.stream(), beside.stream()).map(ClassSeries::session).toList(),
        List.of());
  }

  private String whole(List<ClassSeries> those) {
    return Sentences.say("elsewhere-whole")
        + "\n"
        + those.stream()
            .map(series -> described.elsewhere().whole(series) + ".")
            .collect(Collectors.joining("\n"));
  }

  /**
   * The topic alone, or whatever the place has; for who needs a class of their own what all may
   * join.
   */
  private Inquiry wider() {
    if (inquiry.topic().isKnown()) {
      return Inquiry.about(inquiry.topic());
    }
    return inquiry.whom().contains(Sign.DISABLED)
        ? inquiry.always().openToAll()
        : Inquiry.about(Topic.NONE).in(inquiry.ward()).at(inquiry.house());
  }

  /** "Phường Mẫu có lớp tin học không", then "còn lớp nào khác": whatever else the ward has. */
  private List<ClassSeries> ofAnotherKindThere() {
    if (inquiry.topic().told().isEmpty() || inquiry.ward().isEmpty()) {
      return List.of();
    }
    Topic topic = inquiry.topic();
    return soundFirst(Inquiry.about(Topic.NONE).in(inquiry.ward())).stream()
        .filter(s -> !topic.told().contains(s) && !topic.exact().contains(s))
        .limit(Pages.SIZE)
        .toList();
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
