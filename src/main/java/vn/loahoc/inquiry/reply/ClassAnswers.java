package vn.loahoc.inquiry.reply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.Replies;
import vn.loahoc.answer.Wording;
import vn.loahoc.calendar.ClassMeeting;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.inquiry.Fees;
import vn.loahoc.inquiry.Inquiry;
import vn.loahoc.inquiry.Sentences;
import vn.loahoc.inquiry.Sign;
import vn.loahoc.inquiry.Wards;

/** Answers an inquiry. One question, one thread. */
final class ClassAnswers {

  private final Finding finding;
  private final Inquiry inquiry;
  private final Wards wards;
  private final Moment moment;
  private final LocalDate today;
  private final Described described;
  private final Finding.Found found;
  private final FreePlaces free;
  private final Facts facts;
  private final Looked looked;
  private final OwnFirst own;
  private final ThatDay thatDay;
  private final Composed composed;
  private final OldWard old;
  private final Headings headings;

  /**
   * @param home the ward of the person who asks, where it is known
   */
  ClassAnswers(
      Finding finding, Wards wards, Inquiry inquiry, Moment moment, Optional<Wards.Named> home) {
    this.finding = finding;
    this.inquiry = inquiry;
    this.wards = wards;
    this.moment = moment;
    this.today = moment.today();
    this.found = finding.find(inquiry, today);
    this.described = new Described(wards, today, inquiry.ward(), finding.hasMixed());
    this.free = new FreePlaces(moment, found.byDay() ? found.meetings() : List.of());
    this.facts = new Facts(described, moment, free, finding.cautions());
    this.looked = new Looked(today);
    this.own = OwnFirst.of(inquiry, home);
    this.thatDay = new ThatDay(inquiry, found, moment, own);
    this.old = OldWard.of(inquiry, finding, found.series(), described, today);
    this.headings = new Headings(inquiry, found, looked, own, old, today);
    this.composed = new Composed(inquiry, found, moment, free);
  }

  Answer answer(String question) {
    if (asksWhatIsOff()) {
      return new WhatIsOff(finding, inquiry, today, described, looked).answer();
    }
    if (found.isEmpty()) {
      return instead(question).orElseGet(this::nothing);
    }
    if (inquiry.wardOpen() && Finding.wards(found).size() > 1) {
      String those =
          looked
              .narrowly(inquiry)
              .map(said -> Sentences.say("which-ward-these", said, wards.sorts(today)))
              .orElseGet(() -> Sentences.say("which-ward-all", wards.sorts(today)));
      return WhichWard.of(question, those, stillOpen(), described);
    }
    List<ClassSeries> meant = meant();
    if (inquiry.isElsewhere() && Finding.wards(found).size() <= 1) {
      return told("only-there", meant.size() == 1 ? one(meant.getFirst(), question) : list());
    }
    if (inquiry.pick().isPresent() && meant.size() == 1) {
      return one(meant.getFirst(), question);
    }
    // one class that stands in two rooms is no choice
    long heads = meant.stream().map(s -> described.head(s.session())).distinct().count();
    if (inquiry.has(Sign.THAT) && heads > 1) {
      return WhichClass.of(question, Pages.of(meant, inquiry.page()), described);
    }
    if (inquiry.has(Sign.ALIKE) && inquiry.pick().isEmpty() && inquiry.facts().isEmpty()) {
      return list();
    }
    if (inquiry.asksWhereHouseIs()) {
      return Address.of(meant, described).map(at -> house(at, meant)).orElseGet(this::list);
    }
    Set<Sign> asked = inquiry.facts();
    boolean whole = meant.size() > 1 && asked.equals(Set.of(Sign.WHERE));
    boolean all = asked.isEmpty() || (Sign.OF_A_DAY.containsAll(asked) && found.byDay()) || whole;
    List<ClassSeries> others =
        Pages.areOver(meant.size(), inquiry.page()) ? othersThere() : List.of();
    if (!others.isEmpty()) {
      return composed.noMoreFor(Looked.whom(inquiry), others);
    }
    if (meant.size() == 1 && !inquiry.has(Sign.COUNT) && !(found.byDay() && all)) {
      return one(meant.getFirst(), question);
    }
    if (asked.isEmpty() && inquiry.has(Sign.FURTHER)) {
      return further(meant, question);
    }
    if (whole && !inquiry.topic().isKnown() && !found.byDay()) {
      return Address.ofCentre(question, meant, described)
          .map(at -> house(at, meant))
          .orElseGet(this::list);
    }
    Answer told =
        !all && !inquiry.has(Sign.COUNT)
            ? several().facts(question)
            : found.byDay() ? meetings() : list();
    return comesBackThen() ? told : onlySingleDays(told);
  }

  /** What one can still go to; if all is over, all. */
  private List<ClassSeries> stillOpen() {
    List<ClassSeries> open =
        found.meetings().stream()
            .filter(meeting -> !moment.isOver(meeting))
            .map(ClassMeeting::series)
            .distinct()
            .toList();
    return open.isEmpty() ? found.series() : open;
  }

  /** What the ward has for others than the people that were asked for. */
  private List<ClassSeries> othersThere() {
    return inquiry.isForSomebody() && inquiry.ward().isPresent() && !inquiry.topic().isKnown()
        ? finding.find(inquiry.forAnybody(), today).series().stream()
            .filter(series -> !found.series().contains(series))
            .toList()
        : List.of();
  }

  /** "Tuần này lớp nào nghỉ", whichever class that is. */
  private boolean asksWhatIsOff() {
    return inquiry.has(Sign.OFF)
        && Set.of(Sign.OFF, Sign.WHEN).containsAll(inquiry.facts())
        && !inquiry.topic().isNamed()
        && inquiry.house().isEmpty()
        && inquiry.pick().isEmpty()
        && !inquiry.has(Sign.LISTED)
        && !inquiry.span().comesBack();
  }

  private Answer further(List<ClassSeries> meant, String question) {
    if (meant.size() == 1) {
      return one(meant.getFirst(), question);
    }
    return inquiry.topic().isKnown() || inquiry.has(Sign.LISTED)
        ? several().further(meant, question)
        : told("further", found.byDay() ? meetings() : list());
  }

  private Answer nothing() {
    return new Nothing(finding, inquiry, today, described, looked).answer();
  }

  /**
   * "Lớp võ cho bé 5 tuổi học phí bao nhiêu", "tối thứ Hai lớp bơi gửi xe ở đâu": it is for others
   * or at other times, but what is asked of it is known.
   */
  private Optional<Answer> instead(String question) {
    boolean whose = inquiry.isForSomebody() && finding.find(inquiry.always(), today).isEmpty();
    Set<Sign> asked = inquiry.facts();
    if (!whose) {
      asked.removeAll(Sign.OF_A_DAY);
    }
    boolean asks = !asked.isEmpty() || (!whose && inquiry.has(Sign.FURTHER));
    if (!inquiry.topic().isKnown() || !asks) {
      return Optional.empty();
    }
    Inquiry wider = whose ? inquiry.forAnybody().asking(Set.of(Sign.AUDIENCE)) : inquiry.always();
    ClassAnswers those = new ClassAnswers(finding, wards, wider, moment, own.home());
    if (those.found.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        whose
            ? told("not-for", those.answer(question), inquiry.topic().said(), Looked.whom(inquiry))
            : after(notThen(those.found.series().size() == 1), those.answer(question)));
  }

  /** That it is not held then; of one class also when it is. */
  private String notThen(boolean one) {
    return nothing().text().lines().limit(one ? 2 : 1).collect(Collectors.joining("\n"));
  }

  /** "Tối 3-5-7 học gì": a single lecture on a Tuesday is no class of these days. */
  private boolean comesBackThen() {
    return !inquiry.span().comesBack()
        || found.series().stream()
            .flatMap(series -> series.session().when().meetings().stream())
            .anyMatch(
                meeting -> !Collections.disjoint(meeting.weekdays(), inquiry.span().weekdays()));
  }

  private Answer onlySingleDays(Answer those) {
    String when = looked.when(inquiry.span()).map(Wording::capital).orElse("");
    return told("only-single-days", those, when);
  }

  /** Not what was looked for, but what there is. */
  private static Answer told(String instead, Answer those, String... with) {
    return after(Sentences.say(instead, with), those);
  }

  private static Answer after(String said, Answer those) {
    return new Answer.Absent(said + "\n" + those.text(), those.sources(), those.happenings());
  }

  /** Where a house is, and by their names alone what it has. */
  private Answer house(String at, List<ClassSeries> those) {
    String text = at + "\n" + Sentences.say("house-has", Rest.titles(those));
    return inquiry.page() > 0 ? list() : composed.told(text, those, List.of(), true);
  }

  /** The one picked by its number, those beside it, or all. */
  private List<ClassSeries> meant() {
    if (inquiry.pick().isEmpty()) {
      return found.series();
    }
    List<ClassSeries> told =
        found.byDay() && !inquiry.has(Sign.LISTED)
            ? thatDay.toTell().stream().map(ClassMeeting::series).toList()
            : Fees.ordered(Changed.once(found.series()), true, inquiry.signs());
    List<ClassSeries> page = Pages.of(told, inquiry.page());
    int number = inquiry.pick().getAsInt() == 0 ? page.size() : inquiry.pick().getAsInt();
    if (number < 1 || number > page.size()) {
      return found.series();
    }
    ClassSeries picked = page.get(number - 1);
    return inquiry.has(Sign.OTHER_ONE)
        ? page.stream().filter(series -> !series.equals(picked)).toList()
        : List.of(picked);
  }

  private SeveralFacts several() {
    return new SeveralFacts(finding, described, facts, composed);
  }

  private static List<ClassSession> sessions(List<ClassSeries> all) {
    return all.stream().map(ClassSeries::session).toList();
  }

  private Answer one(ClassSeries series, String question) {
    OneClass.Told told =
        new OneClass(inquiry, finding, found, described, facts, looked).of(series, question);
    Optional<String> elsewhere = old.elsewhere(looked.said(inquiry));
    List<ClassMeeting> next =
        found.meetings().isEmpty()
            ? moment.next(series).stream().toList()
            : thatDay
                .ahead(found.meetings().stream().filter(m -> m.series().equals(series)).toList())
                .stream()
                .limit(1)
                .toList();
    String text = elsewhere.map(line -> line + "\n").orElse("") + told.text();
    return composed.told(text, List.of(series), next, told.says() && elsewhere.isEmpty());
  }

  private Answer list() {
    List<ClassSeries> all = Changed.once(found.series());
    List<ClassSeries> shown = Pages.of(all, inquiry.page());
    if (shown.isEmpty()) {
      return composed.noMore();
    }
    List<String> lines = new ArrayList<>();
    lines.add(headings.ofClasses());
    for (ClassSeries series : shown) {
      String said = free.marked(series, described.whole(series));
      String change = Changed.of(series, found.series()).map(c -> " (" + c + ")").orElse("");
      lines.add(finding.cautions().read(series.session(), said) + change + ".");
    }
    composed.conflicts(shown).ifPresent(lines::add);
    lines.addAll(finding.cautions().of(sessions(shown)));
    Rest rest = Rest.of(all, inquiry.page());
    rest.said("more", described).ifPresent(lines::add);
    return composed.told(
        String.join("\n", lines), rest.beside(shown), composed.next(shown), !old.isElsewhere());
  }

  /** What is on, day by day. */
  private Answer meetings() {
    boolean still = inquiry.has(Sign.STILL);
    List<ClassMeeting> all = thatDay.toTell();
    if (still && all.isEmpty()) {
      return noneLeft();
    }
    List<ClassMeeting> shown = Pages.of(all, inquiry.page());
    if (shown.isEmpty()) {
      return composed.noMore(finding.onOtherDays(inquiry, found, today));
    }
    List<String> lines = new ArrayList<>();
    boolean oneDay = found.days().isOne();
    lines.add(headings.ofMeetings());
    LocalDate day = LocalDate.MIN;
    Optional<String> part = Optional.empty();
    for (ClassMeeting meeting : shown) {
      Optional<String> other = old.outside(meeting.series());
      if (!other.equals(part)) {
        other.ifPresent(lines::add);
        part = other;
        day = LocalDate.MIN;
      }
      if (!oneDay && !meeting.day().equals(day)) {
        lines.add(Sentences.say("day-heading", Wording.capital(looked.day(meeting.day()))));
      }
      day = meeting.day();
      String line = described.ofTheDay(meeting);
      String marked = moment.isOver(meeting) ? line : free.marked(meeting.series(), line);
      String said = moment.marked(meeting, marked);
      lines.add(finding.cautions().read(meeting.session(), said) + ".");
    }
    Optional<String> done =
        inquiry.page() == 0 && (still || oneDay) ? thatDay.done(shown) : Optional.empty();
    done.ifPresent(lines::add);
    lines.addAll(new WhatIsOff(finding, inquiry, today, described, looked).offThen(found.series()));
    if (inquiry.topic().isKnown() && inquiry.has(Sign.OFF)) {
      lines.addAll(facts.changes(found.series()));
    }
    if (inquiry.topic().isKnown() && found.series().size() == 1) {
      Labelled.note(found.series().getFirst().session()).ifPresent(lines::add);
    }
    composed.conflicts(shown.stream().map(ClassMeeting::series).toList()).ifPresent(lines::add);
    lines.addAll(finding.cautions().of(shown.stream().map(ClassMeeting::session).toList()));
    // what is told as over is no rest
    List<ClassMeeting> left =
        all.stream().filter(m -> done.isEmpty() || !moment.isOver(m) || shown.contains(m)).toList();
    Rest rest = Rest.of(left.stream().map(ClassMeeting::series).toList(), inquiry.page());
    rest.said("more-meetings", described).ifPresent(lines::add);
    return composed.told(
        String.join("\n", lines),
        rest.beside(shown.stream().map(ClassMeeting::series).toList()),
        shown,
        !old.isElsewhere());
  }

  /** "Hôm nay còn lớp nào", and all are over. */
  private Answer noneLeft() {
    List<String> lines = new ArrayList<>(List.of(Sentences.say("none-left", looked.said(inquiry))));
    thatDay.done(List.of()).ifPresent(lines::add);
    List<ClassMeeting> next = finding.next(inquiry, today).stream().limit(1).toList();
    next.forEach(meeting -> lines.add(Sentences.say("next", described.dated(meeting))));
    lines.addAll(finding.cautions().of(next.stream().map(ClassMeeting::session).toList()));
    List<ClassSession> sessions =
        next.isEmpty()
            ? found.series().stream().map(ClassSeries::session).limit(Pages.SIZE).toList()
            : next.stream().map(ClassMeeting::session).toList();
    return Replies.absent(
        Composed.sampled(sessions, String.join("\n", lines)),
        Described.sources(sessions),
        next.stream().map(Described::happening).toList());
  }
}
