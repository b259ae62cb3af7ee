package vn.loahoc.corpus.timetable;

import static vn.loahoc.corpus.ProblemCatalogue.problem;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.corpus.Problem;
import vn.loahoc.place.Room;
import vn.loahoc.place.Ward;
import vn.loahoc.text.Spelling;
import vn.loahoc.time.TimeRule;

/**
 * What rows say against each other: the same row twice, one class in two rooms at a time, one room
 * with two classes at a time. The later row gets the problem. One use.
 */
final class Clashes {

  /** A room with more rows than that is a mistake of another kind. */
  private static final int LOOKED_BACK = 300;

  private static final int A_WEEK = 7;

  private final List<ClassSession> kept = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<Same, ClassSession> rows = new HashMap<>();
  private final Map<Named, List<ClassSession>> classes = new HashMap<>();
  private final Map<Named, List<ClassSession>> rooms = new HashMap<>();
  private final Memo<String> normalised = new Memo<>(t -> String.join(" ", Spelling.words(t)));
  private final Memo<Optional<Room>> named = new Memo<>(Room::named);
  private final Memo<Optional<Room>> ofVenues = new Memo<>(Room::ofVenue);
  private final Memo<String> houses = new Memo<>(Room::houseOf);

  void add(ClassSession session) {
    ClassSession same = rows.putIfAbsent(row(session), session);
    if (same != null) {
      problems.add(
          problem(
              session.origin().place(),
              "duplicate_row",
              "“" + session.title() + "” ở " + cited(same, session)));
      return;
    }
    kept.add(session);
    twoRooms(session);
    roomTwice(session);
  }

  List<ClassSession> kept() {
    return kept;
  }

  List<Problem> problems() {
    return problems;
  }

  private void twoRooms(ClassSession session) {
    Named name = new Named(normal(Optional.of(session.title())), house(session));
    List<ClassSession> before = classes.computeIfAbsent(name, key -> new ArrayList<>(1));
    latest(before)
        .filter(other -> !place(other).equals(place(session)) && overlap(other, session))
        .findFirst()
        .ifPresent(
            other ->
                problems.add(
                    problem(
                        session.origin().place(),
                        "two_rooms",
                        session.title(),
                        place(other),
                        place(session),
                        cited(other, session))));
    before.add(session);
  }

  private void roomTwice(ClassSession session) {
    Optional<Room> found = room(session.where());
    if (found.isEmpty()) {
      return;
    }
    Named room = new Named(found.get().name(), building(session, found.get()));
    List<ClassSession> before = rooms.computeIfAbsent(room, key -> new ArrayList<>(1));
    latest(before)
        .filter(other -> overlap(other, session))
        .findFirst()
        .ifPresent(
            other ->
                problems.add(
                    problem(
                        session.origin().place(),
                        "room_twice",
                        place(session),
                        other.title(),
                        session.title(),
                        cited(other, session))));
    before.add(session);
  }

  private Optional<Room> room(ClassSession.Where where) {
    return where.room().isPresent()
        ? named.of(where.room().get()).map(room -> room.within(where.venue().map(houses::of)))
        : where.venue().flatMap(ofVenues::of);
  }

  private static Stream<ClassSession> latest(List<ClassSession> all) {
    return all.subList(Math.max(0, all.size() - LOOKED_BACK), all.size()).stream();
  }

  private record Same(String title, Named house, String venue, String room, TimeRule when) {}

  /** A class of a house, a room of a building, a house of a ward. */
  private record Named(String name, Object within) {}

  private Same row(ClassSession session) {
    return new Same(
        normal(Optional.of(session.title())),
        house(session),
        normal(session.where().venue()),
        normal(session.where().room()),
        session.when());
  }

  /** The centre, else the ward: two wards may well have a class of one name. */
  private Named house(ClassSession session) {
    return in(session, normal(session.centre()));
  }

  private static Named in(ClassSession session, String name) {
    return new Named(
        name, session.where().wards().stream().map(Ward::name).collect(Collectors.joining(", ")));
  }

  /** Where nothing tells the house, that of the table. */
  private Object building(ClassSession session, Room room) {
    boolean known = session.centre().isPresent() || !session.where().wards().isEmpty();
    return room.house()
        .<Object>map(house -> in(session, house))
        .orElseGet(
            () -> known ? house(session) : session.origin().file() + session.origin().sheet());
  }

  private static String place(ClassSession session) {
    return session.where().line().orElse("chưa ghi phòng");
  }

  /** Where the other row stands, as seen from this one. */
  private static String cited(ClassSession other, ClassSession session) {
    ClassSession.Row row = other.origin();
    String sheet =
        row.sheet().equals(session.origin().sheet())
            ? ""
            : row.sheet().map(name -> ", trang tính " + name).orElse("");
    String file = row.file().equals(session.origin().file()) ? "" : ", tệp " + row.file();
    return "hàng " + row.row() + sheet + file;
  }

  private String normal(Optional<String> words) {
    return words.map(normalised::of).orElse("");
  }

  private static boolean overlap(ClassSession a, ClassSession b) {
    for (TimeRule.Meeting one : a.when().meetings()) {
      for (TimeRule.Meeting other : b.when().meetings()) {
        if (one.hours().overlaps(other.hours())
            && sharesADay(one, a.when().span(), other, b.when().span())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean sharesADay(
      TimeRule.Meeting one, TimeRule.Span span, TimeRule.Meeting other, TimeRule.Span otherSpan) {
    return one.dates().stream().anyMatch(day -> isOn(day, other, otherSpan))
        || other.dates().stream().anyMatch(day -> isOn(day, one, span))
        || sharesAWeekday(one, span, other, otherSpan);
  }

  private static boolean isOn(LocalDate day, TimeRule.Meeting meeting, TimeRule.Span span) {
    return meeting.dates().contains(day)
        || (meeting.weekdays().contains(day.getDayOfWeek()) && span.contains(day));
  }

  private static boolean sharesAWeekday(
      TimeRule.Meeting one, TimeRule.Span span, TimeRule.Meeting other, TimeRule.Span otherSpan) {
    Set<DayOfWeek> both = EnumSet.noneOf(DayOfWeek.class);
    both.addAll(one.weekdays());
    both.retainAll(other.weekdays());
    if (both.isEmpty()) {
      return false;
    }
    Optional<LocalDate> first =
        Stream.concat(span.first().stream(), otherSpan.first().stream()).max(LocalDate::compareTo);
    Optional<LocalDate> last =
        Stream.concat(span.last().stream(), otherSpan.last().stream()).min(LocalDate::compareTo);
    if (first.isEmpty() || last.isEmpty()) {
      return true;
    }
    for (int i = 0; i < A_WEEK && !first.get().plusDays(i).isAfter(last.get()); i++) {
      if (both.contains(first.get().plusDays(i).getDayOfWeek())) {
        return true;
      }
    }
    return false;
  }
}
