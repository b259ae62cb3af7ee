package vn.loahoc.reminder.chat;

import java.util.Map;
import java.util.Optional;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;

/** After a reminder was set "hủy" means that one; everything else is read as ever. */
final class JustSet implements SceneHandler {

  private static final String NAME = "reminder-set";
  private static final String OCCURRENCE = "occurrence";

  private final DropReminder drop;

  JustSet(DropReminder drop) {
    this.drop = drop;
  }

  static Scene scene(String occurrence) {
    return new Scene(NAME, Map.of(OCCURRENCE, occurrence));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    return said instanceof ShortAnswer.Cancel
        ? Optional.of(drop.dropped(turn, scene.values().getOrDefault(OCCURRENCE, "")))
        : Optional.empty();
  }
}
