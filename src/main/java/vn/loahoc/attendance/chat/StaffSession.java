package vn.loahoc.attendance.chat;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Inbound;
import vn.loahoc.text.Folding;

/** Below the page of one session its buttons can be typed; everything else is read as ever. */
final class StaffSession implements SceneHandler {

  private static final String NAME = "registration-page";

  /** Folded: "đổi số chỗ thành 30". */
  private static final Pattern PLACES = Pattern.compile("doi so cho(?: (.*[0-9].*))?");

  private static final Pattern CLOSE = Pattern.compile("(?:dong|khoa) (?:dang ky|dk)(?: lai)?");
  private static final Pattern REOPEN = Pattern.compile("mo (?:lai )?(?:dang ky|dk)(?: lai)?");

  private final StaffList list;
  private final SetPlaces places;

  StaffSession(StaffList list, SetPlaces places) {
    this.list = list;
    this.places = places;
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
    if (!(turn.update().inbound() instanceof Inbound.Said)) {
      return Optional.empty();
    }
    String id = scene.values().getOrDefault(ConfirmParty.OCCURRENCE, "");
    String typed = Folding.plainWords(turn.text());
    Matcher number = PLACES.matcher(typed);
    if (number.matches() && number.group(1) != null) {
      return places.set(turn, id, number.group(1));
    }
    return act(typed).map(act -> list.one(turn, act + ":" + id));
  }

  /** What of the acts of {@link StaffList} a text orders. */
  static Optional<String> act(String typed) {
    return PLACES.matcher(typed).matches()
        ? Optional.of(StaffList.PLACES)
        : CLOSE.matcher(typed).matches()
            ? Optional.of(StaffList.CLOSE)
            : REOPEN.matcher(typed).matches() ? Optional.of(StaffList.REOPEN) : Optional.empty();
  }
}
