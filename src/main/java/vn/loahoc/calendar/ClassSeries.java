package vn.loahoc.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.corpus.WrittenWards;
import vn.loahoc.time.Happening;
import vn.loahoc.time.PublicHolidays;
import vn.loahoc.time.TimeRule;

/**
 * A class with all its meetings.
 *
 * @param id lasts while the campaign, the ward, the centre and the title stay, whatever becomes of
 *     days, hours and rooms; 11 characters of 0–9 and a–f
 * @param campaign id of the campaign
 */
public record ClassSeries(String id, String campaign, ClassSession session) {

  /** The last day that an id can name; 179 years after its first. */
  static final LocalDate LAST_DAY = LocalDate.ofEpochDay(0xffff);

  private static final HexFormat HEX = HexFormat.of();

  /** More than that many meetings of one class on one day were misread. */
  private static final int MOST_A_DAY = 16;

  /** The same class, whatever is known of its times. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ClassSeries series && series.id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /**
   * The slug of its ward, or of what stands for it; nothing if the row names none, several or all.
   */
  public Optional<String> ward() {
    return session
        .where()
        .ward()
        .map(Slug::of)
        .or(() -> named().filter(names -> names.size() == 1).map(n -> Slug.ofWard(n.getFirst())))
        .filter(slug -> !slug.isEmpty());
  }

  /** What stands in the place of a ward that is no known one. */
  private Optional<List<String>> named() {
    return session
        .where()
        .wardAsWritten()
        .filter(words -> session.where().ward().isEmpty())
        .map(words -> WrittenWards.of(words).names());
  }

  /** Whether it is held in one of some wards, as far as its row says where. */
  public boolean isIn(Set<String> wards) {
    return ward().map(wards::contains).orElseGet(() -> mayBeIn(wards));
  }

  /**
   * Whether it may be held for wards: not if its row names several others. One that names a single
   * other is no question here, since classes are looked up by their ward.
   */
  public boolean mayBeIn(Set<String> wards) {
    return wards.isEmpty()
        || session.where().wards().stream().map(Slug::of).anyMatch(wards::contains)
        || named()
            .filter(names -> names.size() > 1)
            .map(names -> names.stream().map(Slug::ofWard).anyMatch(wards::contains))
            .orElse(true);
  }

  /** Its meetings from one day to another, both inclusive, in order. */
  public List<ClassMeeting> between(LocalDate first, LocalDate last) {
    LocalDate from = first.isBefore(LocalDate.EPOCH) ? LocalDate.EPOCH : first;
    LocalDate to = last.isAfter(LAST_DAY) ? LAST_DAY : last;
    if (to.isBefore(from)) {
      return List.of();
    }
    List<Happening> happenings = session.when().between(from, to);
    if (happenings.isEmpty()) {
      return List.of();
    }
    Set<String> ids = HashSet.newHashSet(happenings.size());
    List<ClassMeeting> meetings = new ArrayList<>(happenings.size());
    for (Happening happening : happenings) {
      LocalDate stood = stood(happening);
      // one that was added beside the usual one has numbers of its own, whatever becomes of that
      boolean added = happening.move().filter(move -> move.from().isEmpty()).isPresent();
      int count = session.when().number(happening);
      String meetingId = idOf(stood, count + (added ? MOST_A_DAY / 2 : 0));
      if (count < MOST_A_DAY / 2 && isNamed(stood) && ids.add(meetingId)) {
        meetings.add(new ClassMeeting(meetingId, this, happening));
      }
    }
    return List.copyOf(meetings);
  }

  /** The day by which it is known: a moved meeting stays the same in a person's calendar. */
  private static LocalDate stood(Happening happening) {
    return happening.move().flatMap(TimeRule.Move::from).orElse(happening.day());
  }

  private static boolean isNamed(LocalDate day) {
    return !day.isBefore(LocalDate.EPOCH) && !day.isAfter(LAST_DAY);
  }

  private String idOf(LocalDate day, int index) {
    return id + HEX.toHexDigits(day.toEpochDay(), 4) + HEX.toHexDigits(index, 1);
  }

  /** The meeting of an id, wherever it was moved. */
  Optional<ClassMeeting> meeting(String meetingId, LocalDate stood) {
    Set<LocalDate> days = new TreeSet<>();
    days.add(stood);
    session.when().exceptions().moves().stream()
        .filter(move -> move.from().filter(stood::equals).isPresent())
        .forEach(move -> days.add(move.to()));
    return days.stream()
        .flatMap(day -> between(day, day).stream())
        .filter(meeting -> meeting.id().equals(meetingId))
        .findFirst();
  }

  /** The meeting of an id as it would be, if it is called off. */
  Optional<ClassMeeting> calledOff(String meetingId, LocalDate stood) {
    return calledOff(stood).filter(meeting -> meeting.id().equals(meetingId)).findFirst();
  }

  /** The meetings that are called off from one day to another, both inclusive, as they would be. */
  public List<ClassMeeting> calledOff(LocalDate first, LocalDate last) {
    return first.datesUntil(last.plusDays(1)).flatMap(this::calledOff).toList();
  }

  private Stream<ClassMeeting> calledOff(LocalDate day) {
    TimeRule rule = session.when();
    boolean holiday = rule.exceptions().holidays() && PublicHolidays.contains(day);
    return rule.usual(day).stream()
        .filter(hours -> holiday || rule.isCalledOff(day, hours))
        .map(hours -> new Happening(day, hours, Optional.empty()))
        .map(h -> new ClassMeeting(idOf(day, rule.number(h)), this, h));
  }

  /** The weekdays that come back. */
  Set<DayOfWeek> weekdays() {
    Set<DayOfWeek> days = new TreeSet<>();
    session.when().meetings().forEach(meeting -> days.addAll(meeting.weekdays()));
    return days;
  }

  /** Days besides: single ones and those something was moved to. */
  Set<LocalDate> singleDays() {
    Set<LocalDate> days = new TreeSet<>();
    session.when().meetings().forEach(meeting -> days.addAll(meeting.dates()));
    session.when().exceptions().moves().forEach(move -> days.add(move.to()));
    return days;
  }
}
