package vn.loahoc.corpus.timetable;

import static vn.loahoc.corpus.ProblemCatalogue.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.corpus.Problem;
import vn.loahoc.place.Room;
import vn.loahoc.place.Ward;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;
import vn.loahoc.time.TimeRule;

/**
 * What rows say against each other: the same row twice, one class in two rooms at a time, one room
 * with two classes at a time. The later row gets the problem. One use.
 */
final class Clashes {

  /** A room with more rows than that is a mistake of another kind. */
  private static final int LOOKED_BACK = 300;

  private final List<ClassSession> kept = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<Same, ClassSession> rows = new HashMap<>();
  private final Map<Named, List<Placed>> classes = new HashMap<>();
  private final Map<Named, List<ClassSession>> rooms = new HashMap<>();
  private final Memo<String> folded = new Memo<>(HouseWords::plain);
  private final Memo<Optional<Room>> named = new Memo<>(Room::named);
  private final Memo<Optional<Room>> ofVenues = new Memo<>(Room::ofVenue);
  private final Memo<String> houses = new Memo<>(Room::houseOf);

  void add(ClassSession session) {
    Placed placed = placed(session);
    ClassSession same = rows.putIfAbsent(row(placed), session);
    if (same != null && isWrittenAs(same, session)) {
      problems.add(
          problem(
              session.origin().place(),
              "duplicate_row",
              "“" + session.title() + "” ở " + cited(same, session)));
      return;
    }
    kept.add(session);
    twoRooms(placed);
    roomTwice(placed);
  }

  List<ClassSession> kept() {
    return kept;
  }

  List<Problem> problems() {
    return problems;
  }

  private void twoRooms(Placed placed) {
    ClassSession session = placed.session();
    Named name = new Named(placed.title(), placed.house());
    List<Placed> before = classes.computeIfAbsent(name, key -> new ArrayList<>(1));
    latest(before)
        .filter(other -> !isAt(other, placed))
        .map(Placed::session)
        .filter(other -> isWritten(other.title(), session.title()) && overlap(other, session))
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
    before.add(placed);
  }

  private void roomTwice(Placed placed) {
    ClassSession session = placed.session();
    Optional<Room> found = placed.room();
    if (found.isEmpty()) {
      return;
    }
    Named room = new Named(found.get().name(), building(placed, found.get()));
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

  private static <T> Stream<T> latest(List<T> all) {
    return all.subList(Math.max(0, all.size() - LOOKED_BACK), all.size()).stream();
  }

  private record Same(String title, Named house, Named spot, TimeRule when) {}

  /**
   * A session as it is compared, once for all rows below it: "P.1" beside its house is "Phòng 1,
   * Nhà văn hóa Mẫu".
   *
   * @param house the centre, else the ward: two wards may well have a class of one name
   */
  private record Placed(
      ClassSession session, String title, Named house, Optional<Room> room, Named spot) {}

  /** A class of a house, a room of a building, a house of a ward. */
  private record Named(String name, Object within) {}

  private Same row(Placed placed) {
    return new Same(placed.title(), placed.house(), placed.spot(), placed.session().when());
  }

  private Placed placed(ClassSession session) {
    ClassSession.Where where = session.where();
    Optional<Room> room = room(where);
    Named spot =
        room.map(one -> new Named(folded.of(one.name()), plain(one.house())))
            .orElseGet(() -> new Named(plain(where.room()), plain(where.venue())));
    Named house = in(session, plain(session.centre()));
    return new Placed(session, folded.of(session.title()), house, room, spot);
  }

  /** "Ve mau nuoc" is "Vẽ màu nước", while "may" and "máy" are two words. */
  private static boolean isWritten(String one, String other) {
    return one.equals(other)
        || isUnmarked(one)
        || isUnmarked(other)
        || Spelling.words(one).equals(Spelling.words(other))
        || !Folding.plainWords(one).equals(Folding.plainWords(other));
  }

  private static boolean isAt(Placed one, Placed other) {
    return one.spot().equals(other.spot())
        && isWritten(place(one.session()), place(other.session()));
  }

  private static boolean isUnmarked(String words) {
    return Folding.fold(words).equals(words);
  }

  private static boolean isWrittenAs(ClassSession one, ClassSession other) {
    return isWritten(one.title(), other.title()) && isWritten(place(one), place(other));
  }

  private static Named in(ClassSession session, String name) {
    List<Ward> wards = session.where().wards();
    return new Named(
        name,
        wards.size() == 1
            ? wards.getFirst().name()
            : wards.stream().map(Ward::name).collect(Collectors.joining(", ")));
  }

  /** Where nothing tells the house, that of the table. */
  private Object building(Placed placed, Room room) {
    ClassSession session = placed.session();
    boolean known = session.centre().isPresent() || !session.where().wards().isEmpty();
    return room.house()
        .<Object>map(house -> in(session, folded.of(house)))
        .orElseGet(
            () -> known ? placed.house() : session.origin().file() + session.origin().sheet());
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

  private String plain(Optional<String> words) {
    return words.map(folded::of).orElse("");
  }

  private static boolean overlap(ClassSession a, ClassSession b) {
    return SharedDays.overlap(a.when(), b.when());
  }
}
