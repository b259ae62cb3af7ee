package vn.loahoc.amendment.chat;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.loahoc.amendment.AmendmentDesk;
import vn.loahoc.amendment.AmendmentTexts;
import vn.loahoc.amendment.AmendmentWords;
import vn.loahoc.calendar.Agenda;
import vn.loahoc.calendar.Steward;
import vn.loahoc.dialogue.Choosing;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.message.Inbound;
import vn.loahoc.people.Role;
import vn.loahoc.store.Transaction;
import vn.loahoc.text.Folding;

/** "Thay đổi đã đăng": what staff said last, each of which can be undone after a look. */
final class PublishedChanges implements Command, SceneHandler {

  static final String NAME = "lichdadoi";

  /** Begins the argument that undoes some. */
  private static final String UNDO = "undo";

  private static final String BETWEEN = "-";
  private static final String IDS = UNDO + "[0-9]{1,9}(?:" + BETWEEN + "[0-9]{1,9}){0,9}";

  /** Begins the argument that shows what undoing one brings back. */
  private static final String LOOK = "look";

  private static final int PAGE = 8;
  private static final String COUNT = "count";

  private final AmendmentDesk desk;
  private final Undoing undoing;
  private final Supplier<Agenda> agenda;

  /**
   * @param agenda the calendar as it is now
   */
  PublishedChanges(AmendmentDesk desk, Undoing undoing, Supplier<Agenda> agenda) {
    this.desk = desk;
    this.undoing = undoing;
    this.agenda = agenda;
  }

  /**
   * Says something that can be undone by a button as long as it is there, and by its word right
   * after.
   *
   * @param ids what was said together
   */
  static Outcome undoable(String text, List<Long> ids) {
    String undo = UNDO + ids.stream().map(String::valueOf).collect(joining(BETWEEN));
    Button button = Button.press(AmendmentWords.say("button-undo"), NAME + ":" + undo);
    return Outcome.asking(
        new Scene(NAME, Map.of(UNDO, undo)), Content.plain(text, List.of(button)));
  }

  /** Whether somebody typed what stands on the button. */
  static boolean isUndo(Turn turn) {
    return turn.update().inbound() instanceof Inbound.Said
        && Folding.plainWords(AmendmentWords.say("button-undo"))
            .equals(Folding.plainWords(turn.text()));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> phrases() {
    return List.of(
        "lịch đã đổi",
        "thay đổi đã đăng",
        "các thay đổi đã đăng",
        "xem thay đổi đã đăng",
        "danh sách thay đổi",
        "danh sách thay đổi lịch",
        "hoàn tác đổi lịch");
  }

  @Override
  public String description() {
    return AmendmentWords.say("menu-changes");
  }

  @Override
  public Set<Role> roles() {
    return Role.STAFF;
  }

  /**
   * Shows the list, or what undoing one brings back; or undoes some.
   *
   * @param argument "look" and a number, or "undo" and numbers
   */
  @Override
  public Effects run(Turn turn, String argument) {
    return ChangeOrder.staffOnly(turn, steward -> done(turn, steward, argument));
  }

  private Effects done(Turn turn, Steward steward, String argument) {
    if (argument.matches(IDS)) {
      return t -> undoing.undone(t, turn, steward, ids(argument));
    }
    return argument.matches(LOOK + "[0-9]{1,9}")
        ? undoing.looked(steward, Long.parseLong(argument.substring(LOOK.length())))
        : listed(steward);
  }

  private Effects listed(Steward steward) {
    Agenda now = agenda.get(); // which is made before the transaction
    return t -> list(t, steward, now);
  }

  private static List<Long> ids(String argument) {
    return Stream.of(argument.substring(UNDO.length()).split(BETWEEN)).map(Long::valueOf).toList();
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    Optional<String> last = Optional.ofNullable(scene.values().get(UNDO));
    if (last.isPresent()) { // a number or a yes is no answer to "published"
      return last.filter(undo -> isUndo(turn)).map(undo -> run(turn, undo));
    }
    List<Choosing.Choice> choices = new ArrayList<>();
    int count = Integer.parseInt(scene.values().getOrDefault(COUNT, "0"));
    for (int i = 1; i <= count; i++) {
      choices.add(new Choosing.Choice(scene.values().getOrDefault("" + i, ""), "" + i));
    }
    return Choosing.chosen(turn, scene, said, choices).map(key -> run(turn, key));
  }

  private Outcome list(Transaction t, Steward steward, Agenda now) {
    List<AmendmentDesk.InForce> made = desk.inForce(t, steward, PAGE);
    if (made.isEmpty()) {
      return Outcome.saying(AmendmentWords.say("none-made"));
    }
    List<String> lines = new ArrayList<>();
    List<Choosing.Choice> choices = new ArrayList<>();
    Map<String, String> values = new HashMap<>();
    for (AmendmentDesk.InForce one : made) {
      int number = lines.size() + 1;
      lines.add(number + ". " + AmendmentTexts.told(one, now));
      String look = LOOK + one.made().id();
      choices.add(new Choosing.Choice(look, String.valueOf(number)));
      values.put(String.valueOf(number), look);
    }
    values.put(COUNT, String.valueOf(made.size()));
    String text = AmendmentWords.say("made-title") + "\n" + String.join("\n", lines);
    return Choosing.asking(new Scene(NAME, values), text, choices);
  }
}
