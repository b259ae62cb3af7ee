package vn.loahoc.corpus;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loahoc.place.Room;
import vn.loahoc.place.Spot;
import vn.loahoc.place.Ward;
import vn.loahoc.text.Folding;
import vn.loahoc.time.TimeRule;

/**
 * A class or another activity of a learning centre, as one row of its timetable has it.
 *
 * @param title what it is, in the words of the row
 * @param centre who holds it
 * @param when its days and hours, as far as the row says; without meetings where it does not
 * @param offer for whom, how many, what it costs
 * @param sample whether it is made up ("dữ liệu mẫu"); such a session is never shown beside a
 *     public channel except in a trial
 * @param remind how long before it people are reminded; empty where its row does not say
 * @param origin where it stands
 */
public record ClassSession(
    String title,
    Optional<String> centre,
    Where where,
    TimeRule when,
    Offer offer,
    boolean sample,
    List<Ahead> remind,
    Row origin) {

  public ClassSession {
    remind = List.copyOf(remind);
  }

  /** One whose row does not say how long before it people are reminded. */
  public ClassSession(
      String title,
      Optional<String> centre,
      Where where,
      TimeRule when,
      Offer offer,
      boolean sample,
      Row origin) {
    this(title, centre, where, when, offer, sample, List.of(), origin);
  }

  /** Whether it is held on single days only: a lecture, a contest, a festival. */
  public boolean isSingle() {
    return !when.meetings().isEmpty()
        && when.meetings().stream().allMatch(meeting -> meeting.weekdays().isEmpty());
  }

  /** The same at other times. */
  public ClassSession at(TimeRule otherTimes) {
    return new ClassSession(title, centre, where, otherTimes, offer, sample, remind, origin);
  }

  /** When it is held, as it is told: another room of a single meeting with its house. */
  public TimeRule whenAndWhere() {
    List<TimeRule.Move> moves = when.exceptions().moves().stream().map(this::inItsHouse).toList();
    return new TimeRule(when.meetings(), when.span(), when.exceptions().moving(moves));
  }

  private TimeRule.Move inItsHouse(TimeRule.Move move) {
    Optional<String> place = move.place().flatMap(there -> where.movedTo(there).line());
    return new TimeRule.Move(move.from(), move.to(), move.hours(), place, move.stood());
  }

  /** The same at another place, see {@link Where#movedTo}. */
  public ClassSession movedTo(String place) {
    return new ClassSession(
        title, centre, where.movedTo(place), when, offer, sample, remind, origin);
  }

  /** The same in wards that its row names. */
  public ClassSession in(List<Ward> wards) {
    Where there =
        new Where(where.venue(), where.room(), wards, where.wardAsWritten(), where.spot());
    return new ClassSession(title, centre, there, when, offer, sample, remind, origin);
  }

  /**
   * Where it is held.
   *
   * @param venue name or address of the house, as written
   * @param room as written
   * @param wards the wards meant, as they were at the time of the session; nearly always one
   * @param wardAsWritten the words of the ward column, also where they name no known ward
   * @param spot the point of the venue, where the row gives it
   */
  public record Where(
      Optional<String> venue,
      Optional<String> room,
      List<Ward> wards,
      Optional<String> wardAsWritten,
      Optional<Spot> spot) {

    public Where {
      wards = List.copyOf(wards);
    }

    /** In one ward, or none that is known. */
    public Where(
        Optional<String> venue,
        Optional<String> room,
        Optional<Ward> ward,
        Optional<String> wardAsWritten,
        Optional<Spot> spot) {
      this(venue, room, ward.stream().toList(), wardAsWritten, spot);
    }

    /** The ward, if it is one. */
    public Optional<Ward> ward() {
      return wards.size() == 1 ? Optional.of(wards.getFirst()) : Optional.empty();
    }

    /**
     * Where a meeting is that is held elsewhere for once.
     *
     * @param place a room of the same venue ("phòng 3"), or another venue, with its room or without
     */
    public Where movedTo(String place) {
      return Room.isWithin(place)
          ? new Where(house(), Optional.of(place), wards, wardAsWritten, spot)
          : new Where(Optional.of(place), Optional.empty(), wards, wardAsWritten, Optional.empty());
    }

    /** The venue without a room that stands in the same cell. */
    public Optional<String> house() {
      return venue.map(Room::withoutRooms).filter(words -> !words.isEmpty());
    }

    /** Room and venue in one line; empty where none is known. */
    public Optional<String> line() {
      String line =
          Stream.of(room, venue).flatMap(Optional::stream).collect(Collectors.joining(", "));
      return Optional.of(line).filter(words -> !words.isEmpty());
    }
  }

  /**
   * What those who come want to know; all in the words of the row.
   *
   * @param places how many can take part
   * @param register how to register
   * @param contact whom to ask
   * @param teacher who teaches; told to those who ask for it
   * @param enrolment how full it is
   * @param closes when registration ends; nothing where the row does not say it, or not so that it
   *     is understood
   */
  public record Offer(
      Optional<String> audience,
      OptionalInt places,
      Optional<String> register,
      Optional<String> contact,
      Optional<String> teacher,
      Optional<String> fee,
      Optional<String> bring,
      Optional<String> parking,
      Optional<String> note,
      Enrolment enrolment,
      Optional<LocalDateTime> closes) {

    /** Of which it is not said until when one registers. */
    public Offer(
        Optional<String> audience,
        OptionalInt places,
        Optional<String> register,
        Optional<String> contact,
        Optional<String> teacher,
        Optional<String> fee,
        Optional<String> bring,
        Optional<String> parking,
        Optional<String> note,
        Enrolment enrolment) {
      this(
          audience,
          places,
          register,
          contact,
          teacher,
          fee,
          bring,
          parking,
          note,
          enrolment,
          Optional.empty());
    }

    /** Folded; in the words of how to register. */
    private static final Pattern HERE = Pattern.compile("\\bloa hoc\\b");

    private static final Pattern NOT_HERE =
        Pattern.compile("\\b(?:khong|chua|ngung)\\b[^;,.]*\\bloa hoc\\b");

    public static final Offer NONE =
        new Offer(
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Enrolment.UNKNOWN);

    /** How many places nobody has, as far as the row tells. */
    public OptionalInt left() {
      if (enrolment.left().isPresent() || places.isEmpty() || enrolment.enrolled().isEmpty()) {
        return enrolment.left();
      }
      return OptionalInt.of(Math.max(0, places.getAsInt() - enrolment.enrolled().getAsInt()));
    }

    /** Whether the row says that nobody can have a place any more. */
    public boolean isFull() {
      return enrolment.state() == Enrolment.State.FULL || left().orElse(1) == 0;
    }

    /** Whether one registers with Loa Học itself: "Đăng ký: qua Loa Học". */
    public boolean registersHere() {
      return register
          .map(how -> Folding.plain(how))
          .filter(how -> HERE.matcher(how).find() && !NOT_HERE.matcher(how).find())
          .isPresent();
    }

    /** The same with an end of registration. */
    public Offer closing(Optional<LocalDateTime> end) {
      return new Offer(
          audience, places, register, contact, teacher, fee, bring, parking, note, enrolment, end);
    }

    /**
     * The same where one cell says both how to register and whom to ask: if that is Loa Học, it is
     * how to register, and nobody to be asked.
     */
    public Offer withoutOneselfAsContact() {
      Offer here =
          new Offer(
              audience,
              places,
              contact,
              Optional.empty(),
              teacher,
              fee,
              bring,
              parking,
              note,
              enrolment,
              closes);
      return register.isEmpty() && here.registersHere() ? here : this;
    }
  }

  /**
   * A row of a table.
   *
   * @param file path of the source below the corpus folder, with slashes
   * @param sheet name of the sheet, where there is one
   * @param row its number as the program that shows it counts, from 1; of a calendar file the
   *     number of the event
   */
  public record Row(String file, Optional<String> sheet, int row) {

    /** The same as the place of a problem. */
    public Problem.Place place() {
      return Problem.Place.row(file, sheet, row);
    }
  }
}
