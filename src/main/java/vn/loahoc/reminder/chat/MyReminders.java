package vn.loahoc.reminder.chat;

import java.util.List;
import java.util.Set;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.people.Role;
import vn.loahoc.reminder.ReminderWords;
import vn.loahoc.reminder.Reminders.Mine;
import vn.loahoc.store.Transaction;

/** "Nhắc của tôi": what one will be reminded of; a number drops it. */
final class MyReminders implements Command {

  private static final String NAME = "nhaccuatoi";

  private final DropReminder drop;

  MyReminders(DropReminder drop) {
    this.drop = drop;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> phrases() {
    return List.of(
        "nhắc của tôi",
        "nhắc của em",
        "nhắc của mình",
        "lời nhắc của tôi",
        "lời nhắc của em",
        "lời nhắc của mình",
        "xem lời nhắc",
        "xem lời nhắc của tôi",
        "xem nhắc",
        "các lời nhắc",
        "đang nhắc gì",
        "danh sách nhắc");
  }

  @Override
  public String description() {
    return ReminderWords.say("menu-mine");
  }

  @Override
  public Set<Role> roles() {
    return Role.EVERYBODY;
  }

  @Override
  public Effects run(Turn turn, String argument) {
    return Desk.refusal(turn).orElseGet(() -> t -> shown(t, turn));
  }

  private Outcome shown(Transaction t, Turn turn) {
    List<Mine> mine = drop.mine(t, turn);
    return mine.isEmpty()
        ? Outcome.saying(ReminderWords.say("none-mine"))
        : DropReminder.shown(mine);
  }
}
