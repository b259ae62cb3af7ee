package vn.loahoc.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.loahoc.corpus.Campaign;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.corpus.Corpus;
import vn.loahoc.text.Spelling;
import vn.loahoc.time.TimeRule;

/**
 * The classes of timetables, found by ward and day without going through their whole year.
 * Immutable and thread-safe.
 */
public final class Classes {

  /** No class at all. */
  public static final Classes NONE = of(Map.of());

  private static final int ID_DIGITS = 11;
  private static final int MEETING_DIGITS = 16;

  /** How far the next meeting is looked for; most come back within the shorter time. */
  private static final int[] AHEAD_DAYS = {14, 366};

  private static final Comparator<ClassMeeting> IN_ORDER =
      Comparator.comparing(ClassMeeting::day)
          .thenComparing((ClassMeeting meeting) -> meeting.happening().hours().order())
          .thenComparing(meeting -> meeting.session().title())
          .thenComparing(ClassMeeting::id);

  private final List<ClassSeries> all;
  private final Map<String, ClassSeries> byId = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Shelf> byWard = new LinkedHashMap<>();

  /** The classes of one ward, by the days they may be held on. */
  private static final class Shelf {
    final List<ClassSeries> all = new ArrayList<>();
    final Map<DayOfWeek, List<ClassSeries>> weekly = new EnumMap<>(DayOfWeek.class);
    final Map<LocalDate, List<ClassSeries>> single = new HashMap<>();

    void add(ClassSeries series) {
      all.add(series);
      Set<DayOfWeek> weekdays = series.weekdays();
      weekdays.forEach(day -> at(weekly, day).add(series));
      series.singleDays().stream()
          .filter(day -> !weekdays.contains(day.getDayOfWeek()))
          .forEach(day -> at(single, day).add(series));
    }

    private static <K> List<ClassSeries> at(Map<K, List<ClassSeries>> shelf, K key) {
      return shelf.computeIfAbsent(key, k -> new ArrayList<>());
    }

    /** Each once. */
    void perhapsOn(LocalDate day, Consumer<ClassSeries> taker) {
      weekly.getOrDefault(day.getDayOfWeek(), List.of()).forEach(taker);
      single.getOrDefault(day, List.of()).forEach(taker);
    }
  }

  private Classes(List<ClassSeries> all) {
    this.all = List.copyOf(all);
    for (ClassSeries series : all) {
      places.put(series.id(), places.size());
      byId.put(series.id(), series);
      byWard.computeIfAbsent(series.ward().orElse(""), ward -> new Shelf()).add(series);
    }
  }

  /**
   * All classes.
   *
   * @param sessions by the id of their campaign, in the order of their sources
   */
  public static Classes of(Map<String, List<ClassSession>> sessions) {
    Map<String, ClassSeries> series = new LinkedHashMap<>();
    WardKinds kinds = WardKinds.of(sessions.values().stream().flatMap(List::stream).toList());
    sessions.forEach(
        (campaign, those) ->
            those.forEach(
                session -> {
                  int ordinal = 1;
                  while (series.containsKey(id(campaign, session, ordinal))) {
                    ordinal++;
                  }
                  String id = id(campaign, session, ordinal);
                  series.put(id, new ClassSeries(id, campaign, kinds.mended(session)));
                }));
    return new Classes(List.copyOf(series.values()));
  }

  /** Those of a corpus; if any of its campaigns is that of home, only of home. */
  public static Classes of(Corpus corpus) {
    boolean none = corpus.campaigns().stream().noneMatch(Campaign::home);
    Map<String, List<ClassSession>> sessions = new LinkedHashMap<>();
    corpus.campaigns().stream()
        .filter(campaign -> none || campaign.home())
        .forEach(campaign -> sessions.put(campaign.id(), campaign.sessions()));
    return of(sessions);
  }

  /**
   * The same with what staff said of single meetings; what is about nothing here changes nothing.
   */
  public Classes amended(Collection<Amendment> amendments) {
    Map<String, TimeRule> rules = new HashMap<>();
    for (Amendment amendment : amendments) {
      find(amendment.occurrence())
          .ifPresent(
              meeting ->
                  rules.merge(
                      meeting.series().id(),
                      AmendedRule.of(
                          meeting.session().when(), meeting.happening(), amendment.change()),
                      (rule, other) ->
                          AmendedRule.of(rule, meeting.happening(), amendment.change())));
    }
    return rules.isEmpty()
        ? this
        : new Classes(
            all.stream()
                .map(
                    one ->
                        rules.containsKey(one.id())
                            ? new ClassSeries(
                                one.id(), one.campaign(), one.session().at(rules.get(one.id())))
                            : one)
                .toList());
  }

  /** Never made of day, hour, room or row: what moves is still the same in a person's calendar. */
  private static String id(String campaign, ClassSession session, int ordinal) {
    return Digests.of(
        ID_DIGITS,
        campaign,
        session.where().ward().map(Slug::of).orElse(""),
        Spelling.normalize(session.centre().orElse("")),
        Spelling.normalize(session.title()),
        String.valueOf(ordinal));
  }

  /** Whether there are none but made-up ones, which say nothing of what there is. */
  public boolean areSamples() {
    return all.stream().allMatch(series -> series.session().sample());
  }

  /** Whether made-up ones stand beside real ones. */
  public boolean areMixed() {
    return !areSamples() && all.stream().anyMatch(series -> series.session().sample());
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** Every class, in the order of the sources. */
  public List<ClassSeries> all() {
    return all;
  }

  /** The wards that have classes, by slug. */
  public Set<String> wards() {
    Set<String> wards = new LinkedHashSet<>(byWard.keySet());
    wards.remove("");
    return wards;
  }

  /** The classes that a query is about, whenever they are held, in the order of the sources. */
  public List<ClassSeries> matching(ClassQuery query) {
    if (query.wards().isEmpty()) {
      return all.stream().filter(query.fits()).toList();
    }
    return shelves(query.wards()).stream()
        .flatMap(shelf -> shelf.all.stream())
        .filter(query.fits())
        .sorted(Comparator.comparing(series -> places.getOrDefault(series.id(), 0)))
        .toList();
  }

  /** What is on: every meeting that fits, by day, hour and title. */
  public List<ClassMeeting> on(ClassQuery query) {
    List<ClassMeeting> found = new ArrayList<>();
    Collection<Shelf> shelves = shelves(query.wards());
    for (LocalDate day : query.days()) {
      for (Shelf shelf : shelves) {
        shelf.perhapsOn(day, series -> add(series, day, query, found));
      }
    }
    found.sort(IN_ORDER);
    return List.copyOf(found);
  }

  private static void add(
      ClassSeries series, LocalDate day, ClassQuery query, List<ClassMeeting> found) {
    if (query.fits().test(series)) {
      for (ClassMeeting meeting : series.between(day, day)) {
        if (query.hours().holds(meeting.happening().hours())) {
          found.add(meeting);
        }
      }
    }
  }

  /** The first meetings after the days of a query that fit in all else: those of one day. */
  public List<ClassMeeting> next(ClassQuery query) {
    List<ClassSeries> fitting = matching(query);
    LocalDate from = query.last().plusDays(1);
    for (int ahead : AHEAD_DAYS) {
      List<ClassMeeting> found =
          fitting.stream()
              .flatMap(series -> first(series, from, from.plusDays(ahead), query).stream())
              .sorted(IN_ORDER)
              .toList();
      if (!found.isEmpty()) {
        LocalDate day = found.getFirst().day();
        return found.stream().filter(meeting -> meeting.day().equals(day)).toList();
      }
    }
    return List.of();
  }

  /**
   * The meetings nearest to the days of a query that fit in all else: those of one day, before or
   * after them, the earlier of two as near.
   *
   * @param from nothing is looked for before this day, nor more than two weeks before those asked
   */
  public List<ClassMeeting> nearest(ClassQuery query, LocalDate from) {
    List<ClassMeeting> next = next(query);
    LocalDate eve = query.first().minusDays(1);
    LocalDate start = Collections.max(List.of(from, eve.minusDays(AHEAD_DAYS[0])));
    List<ClassMeeting> before = on(query.over(start, eve));
    if (before.isEmpty()) {
      return next;
    }
    LocalDate day = before.getLast().day();
    long back = ChronoUnit.DAYS.between(day, query.first());
    boolean nearer =
        next.isEmpty() || back <= ChronoUnit.DAYS.between(query.last(), next.getFirst().day());
    return nearer ? before.stream().filter(meeting -> meeting.day().equals(day)).toList() : next;
  }

  private static Optional<ClassMeeting> first(
      ClassSeries series, LocalDate from, LocalDate to, ClassQuery query) {
    return series.between(from, to).stream()
        .filter(meeting -> query.hours().holds(meeting.happening().hours()))
        .findFirst();
  }

  /** The next meeting of a class from a day on, within a year. */
  public static Optional<ClassMeeting> next(ClassSeries series, LocalDate from) {
    return first(series, from, from.plusDays(AHEAD_DAYS[1]), ClassQuery.of(from, from));
  }

  /** Whether a class is still to come or going on: whether it may meet again within a year. */
  public static boolean isAhead(ClassSeries series, LocalDate today) {
    return series.session().when().meetings().isEmpty() || next(series, today).isPresent();
  }

  /** A meeting by its id. */
  public Optional<ClassMeeting> find(String id) {
    if (id.length() != MEETING_DIGITS || !id.matches("[0-9a-f]+")) {
      return Optional.empty();
    }
    ClassSeries series = byId.get(id.substring(0, ID_DIGITS));
    return series == null ? Optional.empty() : series.meeting(id, dayOf(id));
  }

  /** A meeting by its id that its source has on a usual day and calls off. */
  public Optional<ClassMeeting> calledOff(String id) {
    if (id.length() != MEETING_DIGITS || !id.matches("[0-9a-f]+") || find(id).isPresent()) {
      return Optional.empty();
    }
    return series(id).flatMap(series -> series.calledOff(id, dayOf(id)));
  }

  private static LocalDate dayOf(String id) {
    return LocalDate.ofEpochDay(Integer.parseInt(id.substring(ID_DIGITS, MEETING_DIGITS - 1), 16));
  }

  /** The class of an id of it or of one of its meetings. */
  public Optional<ClassSeries> series(String id) {
    return Optional.ofNullable(byId.get(id.substring(0, Math.min(id.length(), ID_DIGITS))));
  }

  /** What no row gives a ward is for everybody. */
  private Collection<Shelf> shelves(Set<String> wards) {
    if (wards.isEmpty()) {
      return byWard.values();
    }
    List<Shelf> shelves = new ArrayList<>();
    for (String ward : wards) {
      Optional.ofNullable(byWard.get(ward)).ifPresent(shelves::add);
    }
    Optional.ofNullable(byWard.get("")).ifPresent(shelves::add);
    return shelves;
  }
}
