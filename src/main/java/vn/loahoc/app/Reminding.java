package vn.loahoc.app;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import vn.loahoc.amendment.AmendmentDesk;
import vn.loahoc.amendment.Followers;
import vn.loahoc.calendar.Occurrence;
import vn.loahoc.conversation.Move;
import vn.loahoc.conversation.Session;
import vn.loahoc.conversation.Step;
import vn.loahoc.conversation.TopicStore;
import vn.loahoc.delivery.Outlet;
import vn.loahoc.dialogue.Consenting;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Recall;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.jobs.Job;
import vn.loahoc.jobs.Timing;
import vn.loahoc.message.Button;
import vn.loahoc.people.Purpose;
import vn.loahoc.people.Registry;
import vn.loahoc.reminder.LeadTimes;
import vn.loahoc.reminder.Remindable;
import vn.loahoc.reminder.Remindables;
import vn.loahoc.reminder.ReminderDesk;
import vn.loahoc.reminder.ReminderForgetting;
import vn.loahoc.reminder.Reminders;
import vn.loahoc.reminder.ToldElsewhere;
import vn.loahoc.reminder.chat.Desk;
import vn.loahoc.reminder.chat.ReminderChat;
import vn.loahoc.store.RetentionRule;
import vn.loahoc.store.Transaction;

/** Reminders in the conversation, their job and their retention. */
final class Reminding {

  /** What may become of a reminder. */
  static final List<String> STATES = ReminderDesk.STATES;

  private static final Duration PAUSE = Duration.ofMinutes(1);

  /** Of a hundred people each; what is left goes with the next tick. */
  private static final int MOST_STEPS = 200;

  private final Ground ground;
  private final Remindables remindables;
  private final Reminders reminders;
  private final ReminderDesk desk;
  private final ReminderForgetting forgetting;
  private final ReminderChat chat;

  /**
   * What there is beside it.
   *
   * @param remindables what one can be reminded of
   * @param elsewhere who hears of changes anyway
   */
  record Surroundings(Remindables remindables, ToldElsewhere elsewhere) {}

  Reminding(
      Ground ground,
      Messaging messaging,
      Registry people,
      Consenting consenting,
      Surroundings around) {
    this.ground = ground;
    this.remindables = around.remindables();
    Outlet outlet = new Pushes(ground, messaging, people, Purpose.REMINDERS);
    this.reminders = new Reminders(outlet);
    this.desk = new ReminderDesk(outlet, new TopicStore(), around.elsewhere());
    this.forgetting = new ReminderForgetting(people.consents());
    this.chat =
        new ReminderChat(
            new Desk(reminders, remindables, consenting, forgetting, CalendarDesk::adding));
    messaging.watch(desk::ended);
  }

  Reminders reminders() {
    return reminders;
  }

  ReminderChat chat() {
    return chat;
  }

  /** Tells those who are reminded when staff change an occurrence. */
  Followers follower() {
    return new Followers() {
      @Override
      public void changed(
          Transaction t, AmendmentDesk.Look look, Optional<String> basis, LocalDateTime now) {
        // who set it keeps what they chose, or what held then
        Remindable changed = RemindableAgenda.remindable(look.is(), LeadTimes.USUAL);
        desk.changed(t, changed, basis, now);
      }

      @Override
      public void withdrawn(
          Transaction t, Occurrence occurrence, Optional<String> basis, LocalDateTime now) {
        desk.withdrawn(t, occurrence.id(), basis, now);
      }
    };
  }

  /** A button for the one activity that an answer speaks of. */
  List<Button> buttons(Turn turn, Session after) {
    return turn.update().inGroup()
        ? List.of()
        : chat.button(after.recall().shown(), turn.now()).stream().toList();
  }

  /** A button for one occurrence. */
  List<Button> buttons(String occurrence, LocalDateTime now) {
    Recall.Shown shown = new Recall.Shown("", Optional.empty(), Optional.of(occurrence));
    return chat.button(List.of(shown), now).stream().toList();
  }

  /** What could not be told is told with the next thing that somebody writes. */
  Step hearing(Step step) {
    return (turn, session) ->
        step.take(turn, session)
            .map(move -> new Move(t -> heard(t, turn, move.effects().in(t)), move.session()));
  }

  private Outcome heard(Transaction t, Turn turn, Outcome outcome) {
    turn.speaker()
        .person()
        .filter(person -> !turn.update().inGroup())
        .ifPresent(person -> desk.heard(t, person, turn.update().author().address(), turn.now()));
    return outcome;
  }

  Job job() {
    return new Job("reminders", Timing.every(PAUSE), this::tick);
  }

  /** Looks at what changed, then sends what is due; each step is a short transaction. */
  private void tick() {
    LocalDateTime now = LocalClock.local(ground.clock()).truncatedTo(ChronoUnit.SECONDS);
    look(now);
    untilNone(t -> desk.revise(t, now));
    untilNone(t -> desk.fire(t, now));
  }

  private void look(LocalDateTime now) {
    for (ReminderDesk.Watched watched : ground.database().read(t -> desk.watched(t, now))) {
      Optional<Remindable> source = remindables.find(watched.occurrence());
      if (watched.differs(source)) {
        var unused = ground.database().write(t -> desk.look(t, watched, source));
      }
    }
  }

  private void untilNone(ToIntFunction<Transaction> step) {
    for (int i = 0; i < MOST_STEPS; i++) {
      if (ground.database().<Integer>write(step::applyAsInt) == 0) {
        break;
      }
    }
  }

  RetentionRule rule() {
    return forgetting.rule();
  }

  /** How many messages of the last weeks, by what became of them. */
  Map<String, Long> counts() {
    return new HashMap<>(ground.database().read(reminders::counts));
  }
}
