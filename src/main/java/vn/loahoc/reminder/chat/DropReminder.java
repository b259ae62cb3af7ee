package vn.loahoc.reminder.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.PickList;
import vn.loahoc.dialogue.Recall;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Inbound;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.Role;
import vn.loahoc.reminder.ReminderWords;
import vn.loahoc.reminder.Reminders.Mine;
import vn.loahoc.store.Transaction;

/**
 * "Bỏ nhắc" drops a reminder: the one spoken of, the only one, the one of the number, or asks;
 * "nhắc của tôi" shows all, and a number below it drops that one.
 */
final class DropReminder implements Command, SceneHandler {

  static final String NAME = "bonhac";
  private static final String SCENE = NAME;
  private static final int NUMBER_LENGTH = 2;

  /** They were only shown, and nobody asked which one is to be dropped. */
  private static final String SHOWN = "shown";

  private final Desk desk;

  DropReminder(Desk desk) {
    this.desk = desk;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> phrases() {
    return List.of(
        "bỏ nhắc",
        "bỏ nhắc …",
        "bỏ lời nhắc",
        "bỏ lời nhắc …",
        "hủy nhắc",
        "hủy nhắc …",
        "hủy lời nhắc",
        "hủy lời nhắc …",
        "xóa nhắc",
        "xóa lời nhắc",
        "thôi nhắc",
        "đừng nhắc",
        "đừng nhắc nữa",
        "không cần nhắc",
        "không cần nhắc nữa");
  }

  @Override
  public String description() {
    return ReminderWords.say("menu-drop");
  }

  @Override
  public Set<Role> roles() {
    return Role.EVERYBODY;
  }

  @Override
  public boolean takes(Turn turn, String argument) {
    return LeadWords.read(argument).words().stream().allMatch(word -> word.matches("\\d{1,2}"));
  }

  @Override
  public Effects run(Turn turn, String argument) {
    return Desk.refusal(turn)
        .orElseGet(
            () ->
                turn.update().inbound() instanceof Inbound.Pressed && !argument.isEmpty()
                    ? dropped(turn, argument)
                    : t -> meant(t, turn, LeadWords.read(argument).words()));
  }

  private Outcome meant(Transaction t, Turn turn, List<String> words) {
    List<Mine> mine = mine(t, turn);
    if (mine.isEmpty()) {
      return Outcome.saying(ReminderWords.say("none-mine"));
    }
    if (words.size() == 1 && words.getFirst().length() <= NUMBER_LENGTH) {
      int number = Integer.parseInt(words.getFirst());
      if (number >= 1 && number <= mine.size()) {
        return dropped(t, turn, mine.get(number - 1).occurrence());
      }
    }
    List<Mine> spokenOf =
        mine.stream()
            .filter(one -> turn.recall().shown().stream().anyMatch(shown -> isIt(one, shown)))
            .toList();
    if (mine.size() == 1 || spokenOf.size() == 1) {
      return dropped(t, turn, (spokenOf.size() == 1 ? spokenOf : mine).getFirst().occurrence());
    }
    return listed(mine, ReminderWords.say("which-drop"), Map.of());
  }

  private static boolean isIt(Mine mine, Recall.Shown shown) {
    if (shown.occurrence().isPresent()) {
      return shown.occurrence().get().equals(mine.occurrence());
    }
    return shown.title().equals(mine.title())
        && shown.start().filter(start -> !start.toLocalDate().equals(mine.when().day())).isEmpty();
  }

  /** All of somebody, the first to come being first. */
  List<Mine> mine(Transaction t, Turn turn) {
    return turn.speaker().person().stream()
        .flatMap(person -> desk.reminders().ahead(t, person, turn.now()).stream())
        .toList();
  }

  /** All of them, where only a number drops one: words may be about the thing itself. */
  static Outcome shown(List<Mine> mine) {
    return listed(mine, ReminderWords.say("mine-title"), Map.of(SHOWN, "yes"));
  }

  private static Outcome listed(List<Mine> mine, String question, Map<String, String> values) {
    List<PickList.Line> lines = mine.stream().map(DropReminder::line).toList();
    return PickList.asking(new Scene(SCENE, values), question, lines, "");
  }

  private static PickList.Line line(Mine mine) {
    String text = ReminderWords.say("mine-line", mine.named(), ReminderWords.times(mine.times()));
    return new PickList.Line(mine.occurrence(), text, mine.when().span());
  }

  Effects dropped(Turn turn, String occurrence) {
    return t -> dropped(t, turn, occurrence);
  }

  private Outcome dropped(Transaction t, Turn turn, String occurrence) {
    Optional<Mine> found =
        mine(t, turn).stream().filter(one -> one.occurrence().equals(occurrence)).findFirst();
    if (found.isEmpty()) {
      return Outcome.saying(ReminderWords.say("none-such"));
    }
    Mine mine = found.get();
    String person = turn.speaker().person().orElseThrow();
    desk.reminders().drop(t, person, occurrence);
    desk.forgetting().release(t, person, HomeTime.instant(turn.now()));
    String named = mine.named();
    return Outcome.saying(ReminderWords.say("dropped", named));
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    return scene.values().containsKey(SHOWN)
        ? PickList.numbered(turn, scene, said, id -> dropped(turn, id))
        : PickList.answered(turn, scene, said, id -> dropped(turn, id));
  }
}
