package vn.loahoc.amendment.chat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.amendment.AmendmentDesk;
import vn.loahoc.amendment.AmendmentTexts;
import vn.loahoc.amendment.AmendmentWords;
import vn.loahoc.amendment.Deciding;
import vn.loahoc.amendment.Made;
import vn.loahoc.calendar.Steward;
import vn.loahoc.dialogue.Choosing;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.people.Role;
import vn.loahoc.store.Transaction;

/** "Thay đổi đã đăng": what staff said last, each of which can be undone. */
final class PublishedChanges implements Command, SceneHandler {

  static final String NAME = "lichdadoi";

  /** Begins the argument that undoes one. */
  static final String UNDO = "undo";

  private static final int PAGE = 8;
  private static final String COUNT = "count";

  private final AmendmentDesk desk;

  PublishedChanges(AmendmentDesk desk) {
    this.desk = desk;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> phrases() {
    return List.of("lịch đã đổi", "thay đổi đã đăng", "hoàn tác đổi lịch");
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
   * Shows the list, or undoes one.
   *
   * @param argument "undo" and its number
   */
  @Override
  public Effects run(Turn turn, String argument) {
    return ChangeOrder.staffOnly(
        turn,
        steward ->
            argument.matches(UNDO + "[0-9]{1,9}")
                ? t -> undone(t, turn, steward, Long.parseLong(argument.substring(UNDO.length())))
                : t -> list(t, steward));
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    List<Choosing.Choice> choices = new ArrayList<>();
    int count = Integer.parseInt(scene.values().getOrDefault(COUNT, "0"));
    for (int i = 1; i <= count; i++) {
      choices.add(new Choosing.Choice(scene.values().getOrDefault("" + i, ""), "" + i));
    }
    return Choosing.chosen(turn, scene, said, choices).map(key -> run(turn, key));
  }

  private Outcome list(Transaction t, Steward steward) {
    List<Made> made = desk.inForce(t, steward, PAGE);
    if (made.isEmpty()) {
      return Outcome.saying(AmendmentWords.say("none-made"));
    }
    List<String> lines = new ArrayList<>();
    List<Choosing.Choice> choices = new ArrayList<>();
    Map<String, String> values = new HashMap<>();
    for (Made one : made) {
      int number = lines.size() + 1;
      lines.add(number + ". " + AmendmentTexts.told(one));
      choices.add(new Choosing.Choice(UNDO + one.id(), String.valueOf(number)));
      values.put(String.valueOf(number), UNDO + one.id());
    }
    values.put(COUNT, String.valueOf(made.size()));
    String text = AmendmentWords.say("made-title") + "\n" + String.join("\n", lines);
    return Choosing.asking(new Scene(NAME, values), text, choices);
  }

  private Outcome undone(Transaction t, Turn turn, Steward steward, long id) {
    return switch (desk.undo(t, steward, id, turn.now())) {
      case Deciding.Undone undone ->
          Outcome.saying(
              AmendmentWords.say(
                  "undone",
                  AmendmentTexts.title(undone.now()),
                  AmendmentTexts.state(undone.now())));
      case Deciding.NotTheirs not -> Outcome.saying(AmendmentWords.say("not-theirs"));
      case Deciding.Gone gone -> Outcome.saying(AmendmentWords.say("late"));
      case Deciding.Published published -> throw new IllegalStateException("only undone");
      case Deciding.Outrun outrun -> throw new IllegalStateException("only undone");
      case Deciding.Same same -> throw new IllegalStateException("only undone");
    };
  }
}
