package vn.loahoc.reminder.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.dialogue.Asking;
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
import vn.loahoc.reminder.Lead;
import vn.loahoc.reminder.ReminderWords;
import vn.loahoc.reminder.Reminders.Mine;
import vn.loahoc.store.Transaction;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;
import vn.loahoc.text.WordLists;

/**
 * "Bỏ nhắc" drops a reminder: the one that is named, the one spoken of, the only one, the one of
 * the number, or asks; "bỏ nhắc trước 2 tiếng" drops only that hour. "Nhắc của tôi" shows all, and
 * a number below it drops that one.
 */
final class DropReminder implements Command, SceneHandler {

  static final String NAME = "bonhac";
  private static final String SCENE = NAME;
  private static final String NUMBER = "\\d{1,2}";
  private static final String REMIND = "nhắc";

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
    return WordLists.lines(DropReminder.class, "dropping.txt");
  }

  @Override
  public String description() {
    return ReminderWords.say("menu-drop");
  }

  @Override
  public Set<Role> roles() {
    return Role.EVERYBODY;
  }

  /** "Bo nhac dan toc" without its marks is music, and a question is no order. */
  @Override
  public boolean takes(Turn turn, String argument) {
    return LeadWords.read(argument).words().stream().allMatch(word -> word.matches(NUMBER))
        || (Spelling.words(turn.text()).contains(REMIND) && !Asking.asks(argument));
  }

  @Override
  public Effects run(Turn turn, String argument) {
    return Desk.refusal(turn)
        .orElseGet(
            () ->
                turn.update().inbound() instanceof Inbound.Pressed && !argument.isEmpty()
                    ? dropped(turn, argument)
                    : t -> meant(t, turn, LeadWords.read(argument)));
  }

  private Outcome meant(Transaction t, Turn turn, LeadWords.Wanted wanted) {
    List<Mine> mine = mine(t, turn);
    if (mine.isEmpty()) {
      return Outcome.saying(ReminderWords.say("none-mine"));
    }
    String question = ReminderWords.say("which-drop");
    List<String> words = wanted.words();
    if (words.size() == 1 && words.getFirst().matches(NUMBER)) {
      int number = Integer.parseInt(words.getFirst());
      return number >= 1 && number <= mine.size()
          ? dropped(t, turn, mine.get(number - 1).occurrence())
          : listed(mine, question, Map.of());
    }
    List<Mine> named =
        mine.stream()
            .filter(one -> titled(one, words))
            .filter(one -> one.leads().containsAll(wanted.leads()))
            .toList();
    List<Mine> spokenOf =
        named.stream()
            .filter(one -> turn.recall().shown().stream().anyMatch(shown -> isIt(one, shown)))
            .toList();
    List<Mine> meant = spokenOf.size() == 1 ? spokenOf : named;
    if (meant.size() != 1) {
      return listed(meant.isEmpty() ? mine : meant, question, Map.of());
    }
    return wanted.leads().isEmpty()
        ? dropped(t, turn, meant.getFirst().occurrence())
        : dropped(t, turn, meant.getFirst(), wanted.leads());
  }

  private static boolean titled(Mine mine, List<String> words) {
    return Spelling.words(mine.title()).stream().map(Folding::fold).toList().containsAll(words);
  }

  /** Some of its hours; with the last of them all of it. */
  private Outcome dropped(Transaction t, Turn turn, Mine one, List<Lead> leads) {
    String person = turn.speaker().person().orElseThrow();
    Optional<Mine> left = desk.reminders().drop(t, one, person, leads, turn.now());
    if (left.isPresent()) {
      String times = ReminderWords.times(left.get().times());
      return Outcome.saying(ReminderWords.say("dropped-lead", times, left.get().named()));
    }
    desk.forgetting().release(t, person, HomeTime.instant(turn.now()));
    return Outcome.saying(ReminderWords.say("dropped", one.named()));
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
