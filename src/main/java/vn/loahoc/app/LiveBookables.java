package vn.loahoc.app;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loahoc.attendance.Bookable;
import vn.loahoc.attendance.Bookables;
import vn.loahoc.calendar.Agenda;
import vn.loahoc.calendar.ClassMeeting;
import vn.loahoc.calendar.ClassQuery;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.calendar.Classes;
import vn.loahoc.calendar.Occurrence;
import vn.loahoc.calendar.WardKinds;
import vn.loahoc.calendar.When;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.inquiry.Wards;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.place.Ward;
import vn.loahoc.reminder.Remindable;

/**
 * The meetings of classes that take registrations here: those whose row says so ("Đăng ký: qua Loa
 * Học"). Any other class keeps its own list, and a place promised here would be none. Thread-safe.
 */
final class LiveBookables implements Bookables {

  private static final int AHEAD_DAYS = 21;
  private static final int MOST = 300;

  private final LiveAlmanac almanac;
  private final AtomicReference<@Nullable Taking> last = new AtomicReference<>();

  /** The classes of a calendar that take registrations. */
  private record Taking(Classes classes, Set<String> series) {}

  LiveBookables(LiveAlmanac almanac) {
    this.almanac = almanac;
  }

  @Override
  public Optional<Bookable> find(String occurrence) {
    return agenda().find(occurrence).flatMap(this::of);
  }

  @Override
  public Optional<Bookable> spokenOf(String title, Optional<LocalDateTime> start) {
    return isEmpty() ? Optional.empty() : agenda().matching(title, start).flatMap(this::of);
  }

  @Override
  public List<Bookable> meant(String text, LocalDateTime now, Optional<String> ward) {
    if (isEmpty()) {
      return List.of();
    }
    return new AskedFor(almanac.documents())
        .ids(text, now, ward).stream()
            .flatMap(occurrence -> find(occurrence).stream())
            .filter(bookable -> bookable.start().isAfter(now))
            .toList();
  }

  @Override
  public Optional<Elsewhere> meantElsewhere(String text, LocalDateTime now, Optional<String> ward) {
    List<ClassSession> all =
        new AskedFor(almanac.documents())
            .ids(text, now, ward).stream()
                .flatMap(occurrence -> agenda().classes().series(occurrence).stream())
                .map(ClassSeries::session)
                .toList();
    return all.stream().anyMatch(session -> session.offer().registersHere())
        ? Optional.empty()
        : all.stream().findFirst().map(LiveBookables::elsewhere);
  }

  @Override
  public Optional<Elsewhere> askedAboutElsewhere(String question, LocalDateTime now) {
    List<Remindable> all =
        new RemindableAgenda(this::agenda, almanac::remind, new AskedFor(almanac.documents()))
            .askedAbout(question, now);
    return all.stream().anyMatch(one -> find(one.occurrence()).isPresent())
        ? Optional.empty()
        : all.stream()
            .findFirst()
            .map(one -> new Elsewhere(one.title(), Optional.empty(), howElse(one.occurrence())));
  }

  private static Elsewhere elsewhere(ClassSession session) {
    return new Elsewhere(
        session.title(), session.where().ward().map(Ward::name), how(session.offer()));
  }

  @Override
  public Optional<String> howElse(String occurrence) {
    return agenda()
        .classes()
        .series(occurrence)
        .map(series -> series.session().offer())
        .filter(offer -> !offer.registersHere())
        .flatMap(LiveBookables::how);
  }

  private static Optional<String> how(ClassSession.Offer offer) {
    return offer.register().or(offer::contact);
  }

  @Override
  public Optional<WardNamed> wardIn(String text, LocalDate today) {
    Gazetteer known = almanac.documents().with(Understanding::gazetteer);
    boolean any = known.find(text).stream().anyMatch(found -> found.place() instanceof Ward);
    return Optional.of(new Wards(known, WardKinds.of(List.of())))
        .filter(wards -> any)
        .flatMap(wards -> wards.home(text, today))
        .map(named -> new WardNamed(named.said(), named.slugs()));
  }

  @Override
  public List<Bookable> ahead(LocalDateTime now, Set<String> wards) {
    Classes classes = agenda().classes();
    Set<String> taking = taking(classes).series();
    if (taking.isEmpty()) {
      return List.of();
    }
    ClassQuery query =
        ClassQuery.of(now.toLocalDate(), now.toLocalDate().plusDays(AHEAD_DAYS))
            .in(wards)
            .fitting(series -> taking.contains(series.id()));
    return classes.on(query).stream()
        .flatMap(meeting -> of(meeting.occurrence()).stream())
        .filter(bookable -> bookable.start().isAfter(now))
        .limit(MOST)
        .toList();
  }

  @Override
  public List<Over> over(LocalDateTime now) {
    LocalDate today = now.toLocalDate();
    Classes classes = agenda().classes();
    Set<String> taking = taking(classes).series();
    return classes.all().stream()
        .filter(series -> taking.contains(series.id()))
        .flatMap(
            series ->
                Stream.concat(
                    over(series.between(today.minusDays(AHEAD_DAYS), today), false),
                    over(series.calledOff(today, today.plusDays(AHEAD_DAYS)), true)))
        .filter(over -> over.calledOff() || !now.isBefore(over.what().start()))
        .sorted(Comparator.comparing(over -> Duration.between(over.what().start(), now).abs()))
        .toList();
  }

  private static Stream<Over> over(List<ClassMeeting> meetings, boolean calledOff) {
    return meetings.stream()
        .flatMap(meeting -> of(meeting.occurrence(), meeting.series()).stream())
        .map(bookable -> new Over(bookable, calledOff));
  }

  /** Whether the calendar has it, also if it takes no registrations or does not take place. */
  boolean isKnown(String occurrence) {
    return agenda().find(occurrence).isPresent();
  }

  @Override
  public boolean isEmpty() {
    return taking(agenda().classes()).series().isEmpty();
  }

  /** An occurrence as something to register for; nothing if its source does not say so. */
  Optional<Bookable> of(Occurrence occurrence) {
    return agenda().classes().series(occurrence.id()).flatMap(series -> of(occurrence, series));
  }

  /** A meeting of a class; nothing if its row does not say so, or no hour. */
  static Optional<Bookable> of(Occurrence occurrence, ClassSeries series) {
    return occurrence.when() instanceof When.At at
            && !occurrence.isCancelled()
            && series.session().offer().registersHere()
        ? Optional.of(bookable(occurrence, series, at.day().atTime(at.start())))
        : Optional.empty();
  }

  private static Bookable bookable(Occurrence occurrence, ClassSeries series, LocalDateTime start) {
    ClassSession session = series.session();
    return new Bookable(
        occurrence.id(),
        occurrence.source().campaign(),
        occurrence.title(),
        start,
        session.offer().places(),
        session.offer().closes(),
        session.offer().audience(),
        new Bookable.Where(
            occurrence.where().place(), session.centre(), session.where().ward().map(Ward::name)),
        session.sample());
  }

  @SuppressWarnings("ReferenceEquality") // other classes take others
  private Taking taking(Classes classes) {
    Taking known = last.get();
    if (known == null || known.classes() != classes) {
      known =
          new Taking(
              classes,
              classes.all().stream()
                  .filter(series -> series.session().offer().registersHere())
                  .map(ClassSeries::id)
                  .collect(Collectors.toUnmodifiableSet()));
      last.set(known);
    }
    return known;
  }

  private Agenda agenda() {
    return almanac.agenda();
  }
}
