package vn.loahoc.attendance.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loahoc.attendance.RegistrationDesk;
import vn.loahoc.attendance.RegistrationWords;
import vn.loahoc.attendance.Steward;
import vn.loahoc.attendance.Stewarding;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.store.Transaction;

/** Asks a staff member how many places there are to be. */
final class SetPlaces implements SceneHandler {

  private static final String NAME = "registration-places";

  private final Counter counter;

  SetPlaces(Counter counter) {
    this.counter = counter;
  }

  @Override
  public String name() {
    return NAME;
  }

  Outcome asked(Transaction t, Turn turn, Steward steward, String occurrence) {
    Stewarding now = counter.desk().roll(t, steward, occurrence, turn.now());
    if (!(now instanceof Stewarding.Done done)) {
      return StaffPage.page(now, "");
    }
    return Options.asking(
        new Scene(NAME, Map.of(ConfirmParty.OCCURRENCE, occurrence)),
        RegistrationWords.say("ask-places", Shown.named(done.roll().occasion())),
        List.of());
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    String occurrence = scene.values().getOrDefault(ConfirmParty.OCCURRENCE, "");
    String number = turn.text().replaceAll("[^0-9]", "");
    if (number.isEmpty() || number.length() > 5 || said instanceof ShortAnswer.Cancel) {
      return Optional.empty();
    }
    int places = Math.min(Integer.parseInt(number), RegistrationDesk.MOST_PLACES);
    return Optional.of(
        StaffList.staffOnly(
            turn,
            steward ->
                t ->
                    StaffPage.page(
                        counter.desk().setPlaces(t, steward, occurrence, places, turn.now()),
                        "places-set")));
  }
}
