package vn.loahoc.reminder.chat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.Purpose;
import vn.loahoc.reminder.Lead;
import vn.loahoc.reminder.LeadTimes;
import vn.loahoc.reminder.Remindable;
import vn.loahoc.reminder.ReminderWords;
import vn.loahoc.reminder.Reminders;
import vn.loahoc.reminder.Setting;
import vn.loahoc.store.Transaction;

/**
 * Sets a reminder: what cannot be done is said at once, consent is asked for the rest, and then the
 * person is told when they will be reminded, and what may keep it from reaching them.
 */
final class TakeReminder implements SceneHandler {

  private static final String NAME = "reminder-take";
  private static final String OCCURRENCE = "occurrence";
  static final String LEADS = "leads";

  private final Desk desk;

  TakeReminder(Desk desk) {
    this.desk = desk;
  }

  @Override
  public String name() {
    return NAME;
  }

  /**
   * Goes on with one occurrence.
   *
   * @param leads when; empty for what is usual
   */
  Effects wanted(Turn turn, Remindable remindable, List<Lead> leads) {
    if (remindable.state() == Remindable.State.WITHDRAWN) {
      return Effects.saying(ReminderWords.say("is-off", remindable.named()));
    }
    LeadTimes plan =
        LeadTimes.of(leads.isEmpty() ? remindable.leads() : leads, remindable.when(), turn.now());
    if (plan.times().isEmpty()) {
      return Effects.saying(
          refused(remindable, plan.without().orElse(LeadTimes.Why.PAST), turn.now()));
    }
    Scene then =
        new Scene(NAME, Map.of(OCCURRENCE, remindable.occurrence(), LEADS, Lead.keys(leads)));
    return desk.consenting().first(turn, Purpose.REMINDERS, then);
  }

  private Outcome refused(Remindable remindable, LeadTimes.Why why, LocalDateTime now) {
    String key = "refused-" + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    Content said =
        Content.plain(
            ReminderWords.say(key, remindable.named(), instead(remindable, now)),
            why == LeadTimes.Why.BEGUN
                ? List.of()
                : List.of(desk.ownCalendar().apply(remindable.occurrence())));
    return Outcome.saying(said);
  }

  private static String instead(Remindable remindable, LocalDateTime now) {
    return StillPossible.of(remindable.when(), now)
        .map(offer -> ReminderWords.say("instead", offer))
        .orElseGet(() -> ReminderWords.say("instead-calendar"));
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    if (!(said instanceof ShortAnswer.Yes) || turn.speaker().person().isEmpty()) {
      return Optional.empty();
    }
    List<Lead> leads = Lead.ofKeys(scene.values().getOrDefault(LEADS, ""));
    return Optional.of(
        desk.remindables()
            .find(scene.values().getOrDefault(OCCURRENCE, ""))
            .<Effects>map(remindable -> t -> set(t, turn, remindable, leads))
            .orElseGet(() -> Effects.saying(ReminderWords.say("not-there"))));
  }

  private Outcome set(Transaction t, Turn turn, Remindable remindable, List<Lead> leads) {
    String person = turn.speaker().person().orElseThrow();
    Reminders.Wanting who = new Reminders.Wanting(person, turn.update().author().address());
    Setting result = desk.reminders().set(t, remindable, who, leads, turn.now());
    if (!(result instanceof Setting.Noted)) {
      desk.forgetting().release(t, person, HomeTime.instant(turn.now()));
    }
    return switch (result) {
      case Setting.Noted noted -> noted(noted, leads);
      case Setting.Refused refused -> refused(remindable, refused.why(), turn.now());
      case Setting.Withdrawn off -> Outcome.saying(ReminderWords.say("is-off", remindable.named()));
      case Setting.TooMany many ->
          Outcome.saying(ReminderWords.say("too-many", Reminders.MOST_OF_ONE));
    };
  }

  /** Why what they chose is not quite as they chose it. */
  private static List<String> ofChosen(List<Lead> leads, Setting.Noted noted) {
    if (leads.isEmpty()) {
      return List.of();
    }
    return switch (noted.without().orElse(LeadTimes.Why.NO_HOUR)) {
      case PAST -> List.of(ReminderWords.say("without-past"));
      case QUIET -> List.of(ReminderWords.say("without-quiet"));
      case NO_HOUR, BEGUN ->
          Cautions.moved(leads, noted.mine().when())
              ? List.of(ReminderWords.say("moved-quiet"))
              : List.of();
    };
  }

  private Outcome noted(Setting.Noted noted, List<Lead> leads) {
    Reminders.Mine mine = noted.mine();
    List<String> said = new ArrayList<>();
    String named = mine.named();
    said.add(ReminderWords.say("noted", ReminderWords.times(mine.times()), named));
    if (mine.when().hour().isEmpty()) {
      said.add(ReminderWords.hourless(mine.when()).strip());
      if (noted.without().filter(LeadTimes.Why.NO_HOUR::equals).isPresent()) {
        said.add(ReminderWords.say("evening-only"));
      }
    } else {
      said.addAll(ofChosen(leads, noted));
    }
    noted.cautions().forEach(caution -> said.add(Cautions.said(caution)));
    List<Button> buttons = new ArrayList<>();
    if (!noted.cautions().isEmpty()) {
      buttons.add(desk.ownCalendar().apply(mine.occurrence()));
    }
    buttons.add(
        Button.press(
            ReminderWords.say("button-drop"), DropReminder.NAME + ":" + mine.occurrence()));
    return Outcome.asking(
        JustSet.scene(mine.occurrence()), Content.plain(String.join(" ", said), buttons));
  }
}
