package vn.loahoc.attendance.chat;

import java.util.Map;
import java.util.Optional;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;

/** After a registration "hủy" means the booking at hand; everything else is read as ever. */
final class JustRegistered implements SceneHandler {

  private static final String NAME = "registration-done";

  private final GiveBack giveBack;

  JustRegistered(GiveBack giveBack) {
    this.giveBack = giveBack;
  }

  static Scene scene(String occurrence) {
    return new Scene(NAME, Map.of(ConfirmParty.OCCURRENCE, occurrence));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    return said instanceof ShortAnswer.Cancel
        ? Optional.of(
            giveBack.asked(
                turn, scene.values().getOrDefault(ConfirmParty.OCCURRENCE, ""), GiveBack.ALL))
        : Optional.empty();
  }
}
