package vn.loahoc.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * When something happens that may come back: weekdays and single days, within a span, without the
 * days that are called off, with those that are moved. Local days and hours without a zone; pure
 * and immutable.
 *
 * @param meetings what is held on which days at which hours; none where the source does not say
 */
public record TimeRule(List<Meeting> meetings, Span span, Exceptions exceptions) {

  private static final long LONGEST_DAYS = 3_660;

  private static final Comparator<Happening> IN_ORDER =
      Comparator.comparing(Happening::day).thenComparing(happening -> happening.hours().order());

  public TimeRule {
    meetings = List.copyOf(meetings);
  }

  /**
   * Days with the same hours.
   *
   * @param weekdays those of every week, within the span
   * @param dates single days besides, wherever the span ends; ascending
   */
  public record Meeting(Set<DayOfWeek> weekdays, List<LocalDate> dates, Hours hours) {
    public Meeting {
      weekdays = Set.copyOf(weekdays);
      dates = List.copyOf(new TreeSet<>(dates));
    }
  }

  /** First and last day, both inclusive; empty where the source leaves them open. */
  public record Span(Optional<LocalDate> first, Optional<LocalDate> last) {

    public static final Span OPEN = new Span(Optional.empty(), Optional.empty());

    /** Whether a day lies in it. */
    public boolean contains(LocalDate day) {
      return first.map(start -> !day.isBefore(start)).orElse(true)
          && last.map(end -> !day.isAfter(end)).orElse(true);
    }
  }

  /**
   * What differs from the rule.
   *
   * @param cancelled days without it, ascending
   * @param slots single times without it, of days that have several
   * @param moves in the order of the source
   * @param holidays whether it is not held on {@link PublicHolidays}; a single day or a move that
   *     names such a day stands all the same
   */
  public record Exceptions(
      List<LocalDate> cancelled, List<Slot> slots, List<Move> moves, boolean holidays) {

    public static final Exceptions NONE = new Exceptions(List.of(), List.of(), false);

    public Exceptions {
      cancelled = List.copyOf(new TreeSet<>(cancelled));
      slots = List.copyOf(slots);
      moves = List.copyOf(moves);
    }

    /** Those of whole days, as sources write them. */
    public Exceptions(List<LocalDate> cancelled, List<Move> moves, boolean holidays) {
      this(cancelled, List.of(), moves, holidays);
    }

    /** The same with other moves. */
    public Exceptions moving(List<Move> others) {
      return new Exceptions(cancelled, slots, others, holidays);
    }
  }

  /** One of the times of a day, by the hours of the rule. */
  public record Slot(LocalDate day, Hours hours) {}

  /**
   * One time that is held on another day.
   *
   * @param from the day it stood on; empty for one that is added ("học bù")
   * @param to the day it is held on
   * @param hours empty where they stay as they were
   * @param place a room of the same house or another house; empty where it stays
   * @param stood the hours it stood at, where the other times of that day stay; empty for all
   */
  public record Move(
      Optional<LocalDate> from,
      LocalDate to,
      Optional<Hours> hours,
      Optional<String> place,
      Optional<Hours> stood) {

    /** All of a day, as sources write it. */
    public Move(
        Optional<LocalDate> from, LocalDate to, Optional<Hours> hours, Optional<String> place) {
      this(from, to, hours, place, Optional.empty());
    }

    private boolean takes(LocalDate day, Hours usual) {
      return from.filter(day::equals).isPresent() && stood.map(usual::equals).orElse(true);
    }
  }

  /** The same, whatever is called off or moved. */
  public TimeRule withoutExceptions() {
    return new TimeRule(meetings, span, Exceptions.NONE);
  }

  /**
   * Every time from its first day to its last, in order; nothing where one of them is not stated,
   * or they are more than ten years apart, as a slip of the year makes them.
   */
  public Optional<List<Happening>> all() {
    return span.first()
        .flatMap(first -> span.last().filter(last -> isNear(first, last)))
        .map(last -> between(span.first().orElse(last), last));
  }

  private static boolean isNear(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to) <= LONGEST_DAYS;
  }

  /** Whether a last day is not stated although it comes back. */
  public boolean isOpenEnded() {
    return span.last().isEmpty() && isWeekly();
  }

  /** Whether it has a meeting that comes back every week. */
  public boolean isWeekly() {
    return meetings.stream().anyMatch(m -> !m.weekdays().isEmpty());
  }

  /**
   * Every time from one day to another, in order.
   *
   * @param from first day, inclusive
   * @param to last day, inclusive
   * @throws IllegalArgumentException if that is more than ten years
   */
  public List<Happening> between(LocalDate from, LocalDate to) {
    if (!isNear(from, to)) {
      throw new IllegalArgumentException("more than ten years: " + from + " to " + to);
    }
    if (from.equals(to)) {
      return on(from);
    }
    List<Happening> all = new ArrayList<>();
    Predicate<LocalDate> wanted = day -> !day.isBefore(from) && !day.isAfter(to);
    for (Meeting meeting : meetings) {
      days(meeting, from, to).stream()
          .filter(day -> !isCalledOff(day, meeting.hours()))
          .forEach(day -> all.add(new Happening(day, meeting.hours(), Optional.empty())));
    }
    for (Move move : exceptions.moves()) {
      if (wanted.test(move.to())) {
        moved(move).forEach(all::add);
      }
    }
    all.sort(IN_ORDER);
    return List.copyOf(all);
  }

  /** The same of one day, which is asked most: without any days gone through. */
  private List<Happening> on(LocalDate day) {
    List<Happening> all = new ArrayList<>(1);
    for (Meeting meeting : meetings) {
      if (isHeld(meeting, day) && !isCalledOff(day, meeting.hours())) {
        all.add(new Happening(day, meeting.hours(), Optional.empty()));
      }
    }
    for (Move move : exceptions.moves()) {
      if (move.to().equals(day)) {
        all.addAll(moved(move));
      }
    }
    if (all.size() > 1) {
      all.sort(IN_ORDER);
    }
    return List.copyOf(all);
  }

  private boolean isHeld(Meeting meeting, LocalDate day) {
    boolean weekly =
        meeting.weekdays().contains(day.getDayOfWeek())
            && span.contains(day)
            && !(exceptions.holidays() && PublicHolidays.contains(day));
    return weekly || meeting.dates().contains(day);
  }

  /** Whether the rule, without its exceptions, has something on a day. */
  public boolean names(LocalDate day) {
    return meetings.stream().anyMatch(meeting -> names(meeting, day));
  }

  private Set<LocalDate> days(Meeting meeting, LocalDate from, LocalDate to) {
    Set<LocalDate> days = new TreeSet<>();
    LocalDate first = span.first().filter(start -> start.isAfter(from)).orElse(from);
    LocalDate last = span.last().filter(end -> end.isBefore(to)).orElse(to);
    for (DayOfWeek weekday : meeting.weekdays()) {
      LocalDate day = first.with(TemporalAdjusters.nextOrSame(weekday));
      for (; !day.isAfter(last); day = day.plusWeeks(1)) {
        if (!exceptions.holidays() || !PublicHolidays.contains(day)) {
          days.add(day);
        }
      }
    }
    meeting.dates().stream()
        .filter(day -> !day.isBefore(from) && !day.isAfter(to))
        .forEach(days::add);
    return days;
  }

  /** Whether what the rule has at a day and hours is not held there and then. */
  public boolean isCalledOff(LocalDate day, Hours hours) {
    return exceptions.cancelled().contains(day)
        || (!exceptions.slots().isEmpty() && exceptions.slots().contains(new Slot(day, hours)))
        || exceptions.moves().stream().anyMatch(move -> move.takes(day, hours));
  }

  /** The hours that the rule, without its exceptions, has on a day, in order. */
  public List<Hours> usual(LocalDate day) {
    return meetings.stream()
        .filter(meeting -> names(meeting, day))
        .map(Meeting::hours)
        .distinct()
        .sorted(Comparator.comparing(Hours::order))
        .toList();
  }

  /**
   * Its place among the times of the day it stood on, or of what was added on its day, from 0. The
   * same whatever becomes of the others.
   */
  public int number(Happening happening) {
    Optional<Move> moved = happening.move();
    if (moved.isEmpty()) {
      return meetings.size() == 1 ? 0 : usual(happening.day()).indexOf(happening.hours());
    }
    Move move = moved.get();
    if (move.stood().isPresent()) {
      return usual(move.from().orElseThrow()).indexOf(move.stood().get());
    }
    boolean added = move.from().isEmpty();
    int before = 0;
    for (Move other : exceptions.moves()) {
      if (other.equals(move)) {
        break;
      }
      boolean alike = added ? other.to().equals(move.to()) : other.stood().isEmpty();
      before += alike && other.from().equals(move.from()) ? moved(other).size() : 0;
    }
    return before + moved(move).indexOf(happening);
  }

  /** What was held on the day it moved from, or at the hours of the first meeting. */
  private List<Happening> moved(Move move) {
    if (move.stood().isPresent()) {
      Hours hours = move.hours().or(move::stood).orElseThrow();
      return List.of(new Happening(move.to(), hours, Optional.of(move)));
    }
    List<Hours> usual =
        meetings.stream()
            .filter(m -> move.from().map(day -> names(m, day)).orElse(true))
            .map(Meeting::hours)
            .toList();
    Hours otherwise = meetings.isEmpty() ? new Hours.Unstated() : meetings.getFirst().hours();
    List<Hours> hours =
        move.hours()
            .map(List::of)
            .orElse(usual.isEmpty() || move.from().isEmpty() ? List.of(otherwise) : usual);
    return hours.stream()
        .distinct()
        .map(each -> new Happening(move.to(), each, Optional.of(move)))
        .toList();
  }

  private boolean names(Meeting meeting, LocalDate day) {
    return meeting.dates().contains(day)
        || (meeting.weekdays().contains(day.getDayOfWeek()) && span.contains(day));
  }
}
