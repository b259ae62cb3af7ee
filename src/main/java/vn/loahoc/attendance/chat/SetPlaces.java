package vn.loahoc.attendance.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.attendance.RegistrationDesk;
import vn.loahoc.attendance.RegistrationWords;
import vn.loahoc.attendance.Stewarding;
import vn.loahoc.calendar.Steward;
import vn.loahoc.dialogue.Choosing;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.store.Transaction;
import vn.loahoc.text.Folding;

/** Asks a staff member how many places there are to be. */
final class SetPlaces implements SceneHandler {

  private static final String NAME = "registration-places";

  /** "25", "25 chỗ", "đổi thành 25 chỗ": nothing that could be a question. */
  private static final Pattern PLACES =
      Pattern.compile("(?iu)(?:doi |thanh |con |la )*([0-9]{1,5})(?: (?:cho|nguoi))?[ .a]*");

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
    return Choosing.asking(
        new Scene(NAME, Map.of(ConfirmParty.OCCURRENCE, occurrence)),
        RegistrationWords.say("ask-places", RegistrationWords.named(done.roll().occasion())),
        List.of());
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    String occurrence = scene.values().getOrDefault(ConfirmParty.OCCURRENCE, "");
    return set(turn, occurrence, turn.text());
  }

  /** Does it, if a text says how many. */
  Optional<Effects> set(Turn turn, String occurrence, String text) {
    Matcher number = PLACES.matcher(Folding.fold(text));
    if (!number.matches()) {
      return Optional.empty();
    }
    int places = Math.min(Integer.parseInt(number.group(1)), RegistrationDesk.MOST_PLACES);
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
