package vn.loahoc.reminder.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.PickList;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.reminder.Lead;
import vn.loahoc.reminder.Remindable;
import vn.loahoc.reminder.ReminderWords;

/** "Muốn nhắc việc nào?": a numbered list of what was spoken of. */
final class ChooseReminder implements SceneHandler {

  private static final String NAME = "reminder-which";

  private final Desk desk;
  private final TakeReminder take;

  ChooseReminder(Desk desk, TakeReminder take) {
    this.desk = desk;
    this.take = take;
  }

  @Override
  public String name() {
    return NAME;
  }

  static Outcome asked(List<Remindable> meant, List<Lead> leads) {
    return PickList.asking(
        new Scene(NAME, Map.of(TakeReminder.LEADS, Lead.keys(leads))),
        ReminderWords.say("which"),
        meant.stream().map(ChooseReminder::line).toList(),
        "");
  }

  private static PickList.Line line(Remindable one) {
    return new PickList.Line(one.occurrence(), one.named(), one.when().span());
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    if (said instanceof ShortAnswer.No) {
      return Optional.of(Effects.saying(ReminderWords.say("not-set")));
    }
    List<Lead> leads = Lead.ofKeys(scene.values().getOrDefault(TakeReminder.LEADS, ""));
    return PickList.answered(
        turn,
        scene,
        said,
        id ->
            desk.remindables()
                .find(id)
                .map(remindable -> take.wanted(turn, remindable, leads))
                .orElseGet(() -> Effects.saying(ReminderWords.say("not-there"))));
  }
}
