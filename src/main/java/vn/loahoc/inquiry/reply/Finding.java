package vn.loahoc.inquiry.reply;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.loahoc.answer.Wording;
import vn.loahoc.calendar.ClassMeeting;
import vn.loahoc.calendar.ClassQuery;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.calendar.Classes;
import vn.loahoc.calendar.HourWindow;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.inquiry.Audiences;
import vn.loahoc.inquiry.Fees;
import vn.loahoc.inquiry.Inquiry;
import vn.loahoc.inquiry.Noted;
import vn.loahoc.inquiry.Premises;
import vn.loahoc.inquiry.Sentences;
import vn.loahoc.inquiry.Sign;
import vn.loahoc.inquiry.Span;
import vn.loahoc.inquiry.TalkWords;
import vn.loahoc.inquiry.Topic;
import vn.loahoc.inquiry.Wards;
import vn.loahoc.time.Grain;

/** Looks up what an inquiry is about. Thread-safe. */
final class Finding {

  /** Weekdays without a week are those of the coming days. */
  private static final int WEEK = 7;

  /** How far ahead a class without a day of its own is thought to go on. */
  private static final int RUNNING = 30;

  /** A kind of more classes tells nothing of one of them: "nghề". */
  private static final int MOST_OF_A_KIND = 5;

  private final Supplier<Classes> classes;
  private final TalkWords talk;
  private final Audiences audiences;
  private final Noted noted;
  private final Cautions cautions;

  Finding(Supplier<Classes> classes, TalkWords talk, Cautions cautions) {
    this.cautions = cautions;
    this.classes = classes;
    this.talk = talk;
    this.audiences = new Audiences(talk);
    this.noted = new Noted(talk);
  }

  /** What is wrong with rows. */
  Cautions cautions() {
    return cautions;
  }

  /** Whether made-up classes stand beside real ones. */
  boolean hasMixed() {
    return classes.get().areMixed();
  }

  /** What rows remark. */
  Noted noted() {
    return noted;
  }

  /**
   * What was found.
   *
   * @param days the days looked at
   * @param meetings what is on then, where days, weekdays or hours were named
   * @param series the classes, in the order of their meetings or of the sources
   */
  record Found(
      Span.Days days, boolean byDay, List<ClassMeeting> meetings, List<ClassSeries> series) {

    boolean isEmpty() {
      return series.isEmpty();
    }
  }

  /** All that may be meant, on whatever day, also what is over or off. */
  List<ClassSeries> everything(Inquiry inquiry, LocalDate today) {
    return classes.get().matching(query(inquiry.always(), today));
  }

  /**
   * Classes of a topic for somebody; where none is named for them, those for everybody. Which
   * classes of a topic are meant does not hang on the day: one that is for them and rests then is
   * not found, though one for everybody is on.
   */
  Found find(Inquiry inquiry, LocalDate today) {
    ClassQuery query = query(inquiry, today);
    if (inquiry.isForSomebody() && !isWhetherMayCome(inquiry, query, today)) {
      if (inquiry.topic().isKnown() && inquiry.span().isNamed()) {
        Set<ClassSeries> meant = Set.copyOf(find(inquiry.always(), today).series());
        return found(inquiry, query.fitting(query.fits().and(meant::contains)), today);
      }
      List<Audiences.Fit> open = List.of(Audiences.Fit.NAMED, Audiences.Fit.EVERYBODY);
      for (Audiences.Fit least : areAllTold(inquiry) ? open.subList(1, 2) : open) {
        Found found = found(inquiry, query.fitting(and(query, inquiry, least)), today);
        if (!found.isEmpty()) {
          return namedFirst(found, inquiry);
        }
      }
      if (!inquiry.topic().isKnown()) {
        return none(query);
      }
      Found carers =
          found(
              inquiry,
              query.fitting(
                  query.fits().and(s -> Audiences.isForTheirCarers(s.session(), inquiry))),
              today);
      return carers.isEmpty() ? ofItsKindFor(inquiry, today) : carers;
    }
    return found(inquiry, query, today);
  }

  /**
   * "Lớp múa cho bé 6 tuổi", where another dance is named for them: "Ba lê". Whoever says more than
   * one word of it wants just that.
   */
  private Found ofItsKindFor(Inquiry inquiry, LocalDate today) {
    boolean any = inquiry.topic().words().size() == 1;
    List<ClassSeries> kind = any ? ofItsKind(inquiry.topic()) : List.of();
    ClassQuery query = query(inquiry, today);
    if (kind.isEmpty()) {
      return none(query);
    }
    Inquiry kin = inquiry.of(Topic.of(inquiry.topic().words(), kind));
    ClassQuery those = query(kin, today);
    return found(kin, those.fitting(and(those, kin, Audiences.Fit.NAMED)), today);
  }

  /** "Có gì cho người lớn": what is for everybody as well, unless one thing is asked of them. */
  private static boolean areAllTold(Inquiry inquiry) {
    return Audiences.areOfManySorts(inquiry) && Sign.OF_A_DAY.containsAll(inquiry.facts());
  }

  /** Those whose rows name such people come before those for everybody, day by day. */
  private Found namedFirst(Found found, Inquiry inquiry) {
    Function<ClassSeries, Audiences.Fit> fit = s -> audiences.fit(s.session(), inquiry);
    List<ClassMeeting> meetings = new ArrayList<>(found.meetings());
    meetings.sort(
        Comparator.comparing(ClassMeeting::day).thenComparing(m -> fit.apply(m.series())));
    List<ClassSeries> series = new ArrayList<>(found.series());
    series.sort(Comparator.comparing(fit));
    return new Found(found.days(), found.byDay(), List.copyOf(meetings), List.copyOf(series));
  }

  /** "50 tuổi học được không" of one class: what its row says is told, whatever that is. */
  private boolean isWhetherMayCome(Inquiry inquiry, ClassQuery query, LocalDate today) {
    return inquiry.has(Sign.MAY_COME)
        && inquiry.topic().isKnown()
        && (inquiry.pick().isPresent() || found(inquiry, query, today).series().size() == 1);
  }

  /** Whether those who ask may come to a class, as its row says. */
  Optional<String> admission(ClassSession session, Inquiry inquiry) {
    if (!inquiry.has(Sign.MAY_COME)) {
      return Optional.empty();
    }
    return inquiry.ages().size() > 1
        ? Optional.of(
            inquiry.ages().stream()
                .map(years -> admission(session, inquiry, years))
                .collect(Collectors.joining("\n")))
        : audiences.admission(session, inquiry);
  }

  /** "9 tuổi: được, lớp dành cho 8-14 tuổi." */
  private String admission(ClassSession session, Inquiry inquiry, int years) {
    String said = audiences.admission(session, inquiry.ofAge(years)).orElse("");
    return Sentences.say("of-age", String.valueOf(years), Wording.small(said));
  }

  /** What is on of a topic for whoever comes, where those it is for have a class of their own. */
  List<ClassMeeting> forEverybody(Inquiry inquiry, LocalDate today) {
    ClassQuery query = query(inquiry, today);
    return inquiry.isForSomebody()
        ? classes.get().on(query.fitting(and(query, inquiry, Audiences.Fit.EVERYBODY)))
        : List.of();
  }

  private Predicate<ClassSeries> and(ClassQuery query, Inquiry inquiry, Audiences.Fit least) {
    return query.fits().and(s -> audiences.fit(s.session(), inquiry).compareTo(least) <= 0);
  }

  private static Found none(ClassQuery query) {
    return new Found(new Span.Days(query.first(), query.last()), true, List.of(), List.of());
  }

  private Found found(Inquiry inquiry, ClassQuery query, LocalDate today) {
    boolean byDay = inquiry.span().isNamed();
    Span.Days days = new Span.Days(query.first(), query.last());
    if (!byDay) {
      List<ClassSeries> all = classes.get().matching(query);
      List<ClassSeries> going = all.stream().filter(s -> Classes.isAhead(s, today)).toList();
      List<ClassSeries> told = new ArrayList<>(going.isEmpty() ? all : going);
      if (inquiry.has(Sign.SOONEST)) {
        told.sort(Comparator.comparing(s -> Starts.next(s, today)));
      }
      told.sort(Comparator.comparing(s -> !inquiry.topic().isNameOf(s)));
      Set<String> own = inquiry.ward().map(Wards.Named::own).orElse(Set.of());
      boolean over = inquiry.ward().filter(Wards.Named::over).isPresent();
      told.sort(
          Comparator.comparing(
              s -> over ? !OldWard.isIn(own, s) : s.ward().filter(own::contains).isEmpty()));
      if (inquiry.has(Sign.ALIKE)) {
        told.sort(Comparator.comparingInt(inquiry.topic().exact()::indexOf));
      }
      if (Audiences.isOfYoungAge(inquiry)) {
        told.sort(Comparator.comparing(s -> !Audiences.namesAges(s.session())));
      }
      if (Audiences.isOfPupils(inquiry)) {
        told.sort(Comparator.comparing(s -> !Audiences.namesPupils(s.session())));
      }
      return new Found(days, false, List.of(), List.copyOf(told));
    }
    Set<String> old =
        inquiry.ward().filter(Wards.Named::over).map(Wards.Named::own).orElse(Set.of());
    List<ClassMeeting> meetings =
        classes.get().on(query).stream()
            .filter(meeting -> !inquiry.has(Sign.OPENS) || isFirst(meeting))
            .sorted(
                Comparator.comparing(
                        (ClassMeeting m) -> !old.isEmpty() && !OldWard.isIn(old, m.series()))
                    .thenComparing(ClassMeeting::day))
            .toList();
    Set<ClassSeries> series = new LinkedHashSet<>();
    meetings.forEach(meeting -> series.add(meeting.series()));
    List<ClassSeries> ordered = new ArrayList<>(series);
    if (query.weekdays().size() < DayOfWeek.values().length) {
      ordered.sort(Comparator.comparingInt(s -> beside(s, query.weekdays())));
    }
    return new Found(days, !isLong(inquiry), meetings, List.copyOf(ordered));
  }

  private static boolean isFirst(ClassMeeting meeting) {
    LocalDate before = meeting.day().minusDays(1);
    return meeting.series().between(before.minusYears(1), before).isEmpty();
  }

  /** "Thứ 3 5 7 học gì": first what is held on just these weekdays, last what is held daily. */
  private static int beside(ClassSeries series, Set<DayOfWeek> weekdays) {
    Set<DayOfWeek> own = EnumSet.noneOf(DayOfWeek.class);
    series.session().when().meetings().forEach(m -> own.addAll(m.weekdays()));
    Set<DayOfWeek> missing = EnumSet.copyOf(weekdays);
    missing.removeAll(own);
    own.removeAll(weekdays);
    return own.size() + missing.size();
  }

  private static boolean isLong(Inquiry inquiry) {
    return inquiry.span().grain() == Grain.MONTH || inquiry.span().days().isEmpty();
  }

  /** The query of an inquiry, for everybody. */
  ClassQuery query(Inquiry inquiry, LocalDate today) {
    Span span = inquiry.span();
    boolean weekdays = !span.weekdays().equals(Span.NONE.weekdays());
    Span.Days days =
        span.days().orElse(new Span.Days(today, today.plusDays(weekdays ? WEEK - 1 : RUNNING)));
    Set<ClassSeries> topic = Set.copyOf(inquiry.topic().exact());
    Set<ClassSeries> told = Set.copyOf(inquiry.topic().told());
    Set<ClassSeries> house = inquiry.house().map(Premises.Named::classes).orElse(Set.of());
    Set<String> wards = inquiry.ward().map(Wards.Named::slugs).orElse(Set.of());
    boolean free = inquiry.has(Sign.FREE);
    // "trưa nay có gì": what is on at hours that nobody could read may be on at any
    boolean read = !inquiry.topic().isNamed() && !span.hours().equals(HourWindow.WHOLE_DAY);
    return ClassQuery.of(days.first(), days.last())
        .on(span.weekdays())
        .at(span.hours())
        .in(wards)
        .fitting(
            s ->
                s.mayBeIn(wards)
                    && (topic.isEmpty() ? !told.contains(s) : topic.contains(s))
                    && (house.isEmpty() || house.contains(s))
                    && (!free || Fees.areNone(s))
                    && (!read || !cautions.hasUnreadHours(s.session()))
                    && (!inquiry.has(Sign.UNREGISTERED) || Fees.isOpen(s))
                    && Fees.areWithin(s, inquiry.most()));
  }

  /** The next meetings after the days of an inquiry, for the same people if there are any. */
  List<ClassMeeting> next(Inquiry inquiry, LocalDate today) {
    return first(inquiry, today, classes.get()::next);
  }

  private List<ClassMeeting> first(
      Inquiry inquiry, LocalDate today, Function<ClassQuery, List<ClassMeeting>> found) {
    ClassQuery query = query(inquiry, today);
    if (!inquiry.isForSomebody()) {
      return found.apply(query);
    }
    List<ClassMeeting> named = found.apply(query.fitting(and(query, inquiry, Audiences.Fit.NAMED)));
    return named.isEmpty()
        ? found.apply(query.fitting(and(query, inquiry, Audiences.Fit.EVERYBODY)))
        : named;
  }

  /**
   * The same, or those before these days where they are nearer and still to come. What has
   * something wrong in its row is told where nothing sound is as near by a week.
   */
  List<ClassMeeting> soundNearest(Inquiry inquiry, LocalDate today) {
    List<ClassMeeting> all = nearest(inquiry, today, series -> true);
    if (all.isEmpty() || isSound(all.getFirst().series())) {
      return all;
    }
    List<ClassMeeting> sound = nearest(inquiry, today, this::isSound);
    LocalDate last = all.getFirst().day().plusDays(WEEK);
    return sound.isEmpty() || sound.getFirst().day().isAfter(last) ? all : sound;
  }

  private boolean isSound(ClassSeries series) {
    return cautions.of(List.of(series.session())).isEmpty();
  }

  private List<ClassMeeting> nearest(
      Inquiry inquiry, LocalDate today, Predicate<ClassSeries> those) {
    return first(
        inquiry,
        today,
        query -> classes.get().nearest(query.fitting(query.fits().and(those)), today.plusDays(1)));
  }

  /** What a ward has beside what was found on some days; nothing of all wards or of a topic. */
  List<ClassSeries> onOtherDays(Inquiry inquiry, Found found, LocalDate today) {
    return inquiry.ward().isEmpty() || inquiry.topic().isKnown()
        ? List.of()
        : find(inquiry.always(), today).series().stream()
            .filter(series -> !found.series().contains(series))
            .toList();
  }

  /** All that are not over. */
  List<ClassSeries> ahead(LocalDate today) {
    return classes.get().all().stream().filter(series -> Classes.isAhead(series, today)).toList();
  }

  /** The classes of the narrowest kind that a topic is of: "guitar" for "piano". */
  List<ClassSeries> ofItsKind(Topic topic) {
    return talk.narrowKinds().stream()
        .filter(kind -> talk.isOfKind(topic.said(), kind))
        .map(this::ofKind)
        .filter(those -> !those.isEmpty() && those.size() <= MOST_OF_A_KIND)
        .min(Comparator.comparingInt(List::size))
        .orElse(List.of());
  }

  private List<ClassSeries> ofKind(int kind) {
    return classes.get().all().stream()
        .filter(series -> talk.isOfKind(series.session().title(), kind))
        .toList();
  }

  /** The slugs of the wards that have something, in order. */
  static List<String> wards(Found found) {
    Set<String> wards = new LinkedHashSet<>();
    found.series().forEach(series -> series.ward().ifPresent(wards::add));
    return new ArrayList<>(wards);
  }
}
