package vn.loahoc.amendment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.loahoc.calendar.Agenda;
import vn.loahoc.calendar.Amendment;
import vn.loahoc.calendar.Occurrence;
import vn.loahoc.calendar.When;
import vn.loahoc.dialogue.Recall;

/** What a member of staff states, and about which occurrences of the calendar. Thread-safe. */
public final class Stating {

  private final StatementReader reader;
  private final OccurrenceSearch search;
  private final Supplier<Agenda> agenda;

  public Stating(StatementReader reader, Supplier<Agenda> agenda) {
    this.reader = reader;
    this.search = new OccurrenceSearch(reader);
    this.agenda = agenda;
  }

  /**
   * What was understood.
   *
   * @param those that fit, in the order of the calendar; more than one where the words are not
   *     enough
   * @param change nothing if none was understood
   * @param basis goes on from "theo"; nothing if none was named
   * @param ordered whether it begins with what is to be done: "hủy …", "dời …"
   */
  public record Stated(
      List<Occurrence> those,
      Optional<Amendment.Change> change,
      Optional<String> basis,
      boolean ordered) {

    /** Whether it says what is new of something, and on what basis or as an order. */
    public boolean isComplete() {
      return change.isPresent() && !those.isEmpty() && (basis.isPresent() || ordered);
    }
  }

  /**
   * Reads a statement.
   *
   * @param shown what the last answer spoke of: meant where the statement names nothing
   */
  public Stated read(String text, List<Recall.Shown> shown, LocalDateTime now) {
    return stated(known -> reader.read(text, known, now), shown, now);
  }

  /**
   * Reads what follows the order to change something.
   *
   * @param shown what the last answer spoke of: meant where nothing is named
   */
  public Stated ordered(String text, List<Recall.Shown> shown, LocalDateTime now) {
    return stated(known -> reader.ordered(text, known, now), shown, now);
  }

  /** A statement that names by itself what it is about, by more than a day; else nothing. */
  public Optional<Stated> naming(String text, LocalDateTime now) {
    String subject = reader.read(text, Optional.empty(), now).subject();
    return Optional.of(read(text, List.of(), now))
        .filter(stated -> stated.change().isPresent() && !stated.those().isEmpty())
        .filter(stated -> SubjectWords.name(reader.words(subject, now)));
  }

  /**
   * Reads what a later answer adds.
   *
   * @param ids of the occurrences that are meant
   */
  public Stated about(List<String> ids, String text, LocalDateTime now) {
    List<Occurrence> those = found(ids);
    Statement statement = reader.read(text, begins(those), now);
    return new Stated(those, statement.change(), statement.basis(), statement.ordered());
  }

  private List<Occurrence> found(List<String> ids) {
    return ids.stream().flatMap(id -> find(id).stream()).toList();
  }

  /**
   * @param reading by when what is spoken of begins so far
   */
  private Stated stated(
      Function<Optional<LocalTime>, Statement> reading,
      List<Recall.Shown> shown,
      LocalDateTime now) {
    Statement statement = reading.apply(Optional.empty());
    Agenda current = agenda.get();
    List<Occurrence> those = search.named(statement.subject(), current, now);
    if (those.isEmpty() && statement.subject().isEmpty()) {
      those = shown.stream().flatMap(one -> meant(one, current).stream()).distinct().toList();
    }
    Optional<Amendment.Change> change = reading.apply(begins(those)).change();
    return new Stated(those, change, statement.basis(), statement.ordered());
  }

  /** When the first of some begins so far. */
  private static Optional<LocalTime> begins(List<Occurrence> those) {
    return those.stream().limit(1).flatMap(one -> hour(one.when()).stream()).findFirst();
  }

  private static Optional<LocalTime> hour(When when) {
    return switch (when) {
      case When.At at -> Optional.of(at.start());
      case When.Before before -> Optional.of(before.latest());
      case When.Days days -> Optional.empty();
    };
  }

  /** By its id where the answer knew it: many classes have the same title and hour. */
  private static Optional<Occurrence> meant(Recall.Shown shown, Agenda agenda) {
    return shown.occurrence().isPresent()
        ? agenda.find(shown.occurrence().get())
        : agenda.matching(shown.title(), shown.start());
  }

  /**
   * What is new, in the fields of a form, each of which may be empty.
   *
   * @param day "04/10", "thứ Sáu tuần này"
   * @param hours "7h30", "18h đến 19h30"
   */
  public record Fields(String day, String hours, String place) {}

  /** How far ahead something may be moved; what lies before today is a slip. */
  public static final int MOST_DAYS = 90;

  /** The day a change names that is past or too far ahead: "dời sang 01/10" on 07/10. */
  public static Optional<LocalDate> farDay(Amendment.Change change, LocalDateTime now) {
    LocalDate today = now.toLocalDate();
    return change instanceof Amendment.Held held
        ? held.day().filter(d -> d.isBefore(today) || d.isAfter(today.plusDays(MOST_DAYS)))
        : Optional.empty();
  }

  /**
   * Why the hours of a text have to be asked for again: "20h đến 19h", "kết thúc 21h". A sentence;
   * nothing if they need not.
   *
   * @param now local time in {@code Asia/Ho_Chi_Minh}
   */
  public Optional<String> unclearHours(String text, LocalDateTime now) {
    if (reader.isBackwards(text, now)) {
      return Optional.of(AmendmentWords.say("hours-backwards"));
    }
    return reader.isEndAlone(text, now)
        ? Optional.of(AmendmentWords.say("hours-end-alone"))
        : Optional.empty();
  }

  /** What a field says that cannot be read, or cannot be. */
  public enum Unread {
    DAY,
    HOURS
  }

  /** What the fields of a form say, or which of them cannot be read. */
  public record Filled(Amendment.Held held, Set<Unread> unread) {}

  /**
   * Reads a form.
   *
   * @param id of the occurrence it is about; empty if of none
   */
  public Filled read(Fields fields, String id, LocalDateTime now) {
    Optional<LocalDate> day = reader.day(fields.day(), now);
    Optional<StatementReader.Hours> hours =
        reader.hours(fields.hours(), begins(found(List.of(id))), now);
    Set<Unread> unread = EnumSet.noneOf(Unread.class);
    if (day.isEmpty() && !fields.day().isBlank()) {
      unread.add(Unread.DAY);
    }
    if (hours.isEmpty() && !fields.hours().isBlank()) {
      unread.add(Unread.HOURS);
    }
    return new Filled(
        new Amendment.Held(
            day,
            hours.map(StatementReader.Hours::start),
            hours.flatMap(StatementReader.Hours::end),
            Optional.of(fields.place().strip()).filter(place -> !place.isEmpty())),
        unread);
  }

  /** The calendar as it is now. */
  public Agenda agenda() {
    return agenda.get();
  }

  /** An occurrence of now by its id. */
  public Optional<Occurrence> find(String id) {
    return agenda.get().find(id);
  }
}
