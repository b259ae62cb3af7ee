package vn.loahoc.reminder.chat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.loahoc.dialogue.Feature;
import vn.loahoc.dialogue.Recall;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.message.Button;
import vn.loahoc.reminder.Remindable;
import vn.loahoc.reminder.ReminderWords;

/** All that the pipeline needs of this package. Thread-safe. */
public final class ReminderChat {

  private final Desk desk;
  private final TakeReminder take;
  private final Feature feature;

  public ReminderChat(Desk desk) {
    this.desk = desk;
    this.take = new TakeReminder(desk);
    DropReminder drop = new DropReminder(desk);
    this.feature =
        new Feature(
            List.of(new RemindMe(desk, take), drop, new MyReminders(drop)),
            List.of(new ChooseReminder(desk, take), take, drop, new JustSet(drop)),
            List.of(),
            List.of());
  }

  /** What it brings to the conversation. */
  public Feature feature() {
    return feature;
  }

  /** What goes on once somebody has agreed to be reminded: for {@code people}. */
  public List<SceneHandler> goingOn() {
    return List.of(take);
  }

  /** "Nhắc tôi" below something one can be reminded of. */
  public static Button button(Remindable remindable) {
    return Button.press(
        ReminderWords.say("button-remind"), RemindMe.NAME + ":" + remindable.occurrence());
  }

  /**
   * The same for the only activity that an answer speaks of, if it is still ahead.
   *
   * @param now local time in {@code Asia/Ho_Chi_Minh}
   */
  public Optional<Button> button(List<Recall.Shown> shown, LocalDateTime now) {
    return shown.size() == 1
        ? desk.spokenOf(shown.getFirst())
            .filter(remindable -> remindable.state() == Remindable.State.STANDING)
            .filter(remindable -> remindable.when().begins().isAfter(now))
            .map(ReminderChat::button)
        : Optional.empty();
  }
}
