package vn.loahoc.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loahoc.channel.Reach;
import vn.loahoc.delivery.Outlet;
import vn.loahoc.dialogue.Topic;
import vn.loahoc.dialogue.Topics;
import vn.loahoc.message.Address;
import vn.loahoc.message.Content;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.QuietHours;
import vn.loahoc.reminder.ReminderTimeStore.Kind;
import vn.loahoc.reminder.ReminderTimeStore.Row;
import vn.loahoc.reminder.ReminderTimeStore.State;
import vn.loahoc.store.Transaction;

/**
 * Sends what is due, each message in the transaction that marks it as sent. Times are local to
 * {@code Asia/Ho_Chi_Minh}. Thread-safe.
 */
final class Firing {

  /** With less left before it begins nobody gets there any more. */
  static final Duration TOO_LATE = Duration.ofMinutes(5);

  /** A tick that comes a little late does not make quiet hours of what was due before them. */
  private static final Duration GRACE = Duration.ofMinutes(5);

  private final ReminderOccasionStore occasions = new ReminderOccasionStore();
  private final ReminderStore store = new ReminderStore();
  private final ReminderTimeStore times = new ReminderTimeStore();
  private final Outlet outlet;
  private final Routes routes;
  private final Topics topics;
  private final ToldElsewhere elsewhere;

  Firing(Outlet outlet, Topics topics, ToldElsewhere elsewhere) {
    this.outlet = outlet;
    this.routes = new Routes(outlet);
    this.topics = topics;
    this.elsewhere = elsewhere;
  }

  /** Sends what is due to a number of people; how many there were. */
  int fire(Transaction t, LocalDateTime now, int most) {
    List<String> people = times.people(t, now, most);
    people.forEach(person -> fire(t, person, now, Optional.empty()));
    return people.size();
  }

  /**
   * Sends somebody what is due, and what falls due within the same hour, as one message.
   *
   * @param writing the account from which they write this moment, so that they are told there and
   *     nothing is put off for quiet hours
   */
  void fire(Transaction t, String person, LocalDateTime now, Optional<Address> writing) {
    LocalDateTime hour = now.withMinute(59).withSecond(59).withNano(999_000_000);
    Map<Reminder, List<Row>> due = new LinkedHashMap<>();
    for (Row row : times.due(t, person, hour)) {
      store
          .find(t, row.reminder())
          .ifPresent(r -> due.computeIfAbsent(r, key -> new ArrayList<>()).add(row));
    }
    if (writing.isEmpty() && QuietHours.isQuiet(now)) {
      due.forEach(
          (reminder, rows) -> {
            boolean pressing = isPressing(t, reminder, now);
            rows.removeIf(row -> !pressing && waits(t, row, now));
          });
    }
    Map<Address, List<Told>> messages = new LinkedHashMap<>();
    due.forEach(
        (reminder, rows) ->
            told(t, reminder, rows, now, routes.route(t, reminder, now, writing), messages));
    messages.forEach((to, told) -> send(t, to, told, now));
  }

  /** Whether it has not begun, and the morning is too late for it. */
  private boolean isPressing(Transaction t, Reminder reminder, LocalDateTime now) {
    LocalDateTime start =
        occasions.find(t, reminder.occurrence()).orElseThrow().facts().when().setsOut();
    return now.plus(TOO_LATE).isBefore(start)
        && !QuietHours.leavesEnough(QuietHours.end(now), start);
  }

  /** Within quiet hours only what is pressing goes, and what a tick that came late left over. */
  private boolean waits(Transaction t, Row row, LocalDateTime now) {
    boolean goes =
        row.kind() == Kind.URGENT
            || (!QuietHours.isQuiet(row.due()) && !row.due().plus(GRACE).isBefore(now));
    if (!goes) {
      times.putOff(t, row, QuietHours.end(now));
    }
    return !goes;
  }

  /**
   * What one reminder says.
   *
   * @param missed whether it is too late to help
   */
  private record Told(
      Reminder reminder,
      Occasion occasion,
      List<Row> rows,
      ReminderLines.Line line,
      boolean missed) {

    State state(Row row) {
      return missed && row.kind() == Kind.REMINDER ? State.MISSED : State.QUEUED;
    }
  }

  private void told(
      Transaction t,
      Reminder reminder,
      List<Row> rows,
      LocalDateTime now,
      Routes.Route route,
      Map<Address, List<Told>> messages) {
    Occasion occasion = occasions.find(t, reminder.occurrence()).orElseThrow();
    boolean reminds = rows.stream().anyMatch(row -> row.kind() == Kind.REMINDER);
    boolean repeats = rows.stream().anyMatch(row -> row.kind() == Kind.REPEAT);
    boolean late = !now.plus(TOO_LATE).isBefore(occasion.facts().when().setsOut());
    Optional<ReminderLines.Line> line =
        rows.isEmpty()
            ? Optional.empty()
            : line(
                t, reminder, occasion, new Manner(reminds, repeats, late, readAtOnce(route, now)));
    if (line.isEmpty()) {
      rows.forEach(row -> times.remove(t, row));
      return;
    }
    switch (route) {
      case Routes.Route.Silenced silenced -> rows.forEach(row -> times.set(t, row, State.SILENCED));
      case Routes.Route.Closed closed -> rows.forEach(row -> times.set(t, row, State.OWED));
      case Routes.Route.To to -> {
        boolean missed = late && reminds && !occasion.facts().withdrawn();
        messages
            .computeIfAbsent(to.address(), key -> new ArrayList<>())
            .add(new Told(reminder, occasion, rows, line.get(), missed));
      }
    }
  }

  /**
   * How it is told.
   *
   * @param reminds whether a reminder is due, and not only news
   * @param repeats whether they may have been told, but nobody knows
   * @param late whether it is too late to be of use
   * @param today if the message is read at once
   */
  private record Manner(
      boolean reminds, boolean repeats, boolean late, Optional<LocalDate> today) {}

  /** A page that somebody opens tomorrow must not say "today". */
  private Optional<LocalDate> readAtOnce(Routes.Route route, LocalDateTime now) {
    return route instanceof Routes.Route.To to
            && !(outlet.reach(to.address().channel()) instanceof Reach.WhenOpened)
        ? Optional.of(now.toLocalDate())
        : Optional.empty();
  }

  private Optional<ReminderLines.Line> line(
      Transaction t, Reminder reminder, Occasion occasion, Manner manner) {
    Occasion.Facts told = reminder.told();
    Occasion.Facts now = occasion.facts();
    if (manner.repeats()) {
      return Optional.of(ReminderLines.repeated(occasion));
    }
    if (now.withdrawn()) {
      return told.withdrawn() || hearsElsewhere(t, reminder)
          ? Optional.empty()
          : Optional.of(ReminderLines.withdrawn(occasion));
    }
    boolean neverReminded = !reminder.reminded() && !told.equals(now);
    if (manner.late() && (manner.reminds() || neverReminded)) {
      return Optional.of(ReminderLines.missed(occasion, told));
    }
    if (manner.reminds()) {
      return Optional.of(ReminderLines.reminder(occasion, told, manner.today()));
    }
    List<LocalDateTime> next =
        times.waiting(t, reminder.id()).stream()
            .filter(row -> row.kind() == Kind.REMINDER)
            .map(Row::due)
            .toList();
    boolean reaches = next.stream().allMatch(time -> routes.willCarry(reminder, time));
    boolean stillReminded = !next.isEmpty() && reaches;
    boolean placeIsAllNew = told.place().isEmpty() && now.place().isPresent();
    return told.equals(now) || (stillReminded && !placeIsAllNew && hearsElsewhere(t, reminder))
        ? Optional.empty()
        : Optional.of(ReminderLines.news(occasion, told, next, reaches));
  }

  private boolean hearsElsewhere(Transaction t, Reminder reminder) {
    return elsewhere.hears(t, reminder.person(), reminder.occurrence());
  }

  private void send(Transaction t, Address to, List<Told> told, LocalDateTime now) {
    List<ReminderLines.Line> lines = told.stream().map(Told::line).toList();
    String key = Arrivals.name(told.getFirst().rows().getFirst());
    for (Told one : told) {
      Reminder reminder = one.reminder();
      one.rows().forEach(row -> times.goes(t, row, one.state(row), key, reminder.told()));
      store.told(t, reminder.id(), one.occasion().facts(), key);
    }
    Content content = Content.plain(ReminderLines.together(lines));
    if (ReminderLines.areOfToday(lines)) {
      Instant midnight = HomeTime.endOf(now.toLocalDate()); // then "today" is another day
      outlet.add(t, List.of(new Outlet.Push(key, to, content, midnight)));
    } else {
      outlet.add(t, key, to, content);
    }
    if (told.size() == 1) {
      Optional.of(told.getFirst().occasion().title())
          .filter(title -> title.length() <= Topic.LONGEST)
          .ifPresent(title -> topics.about(t, to, new Topic(title), HomeTime.instant(now)));
    }
  }
}
