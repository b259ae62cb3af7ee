package vn.loahoc.checkin.chat;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.checkin.CheckInLinks;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Handler;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Inbound;

/** Somebody came by the link of a poster or a screen. Thread-safe. */
final class ByLink implements Handler {

  private static final Pattern PAYLOAD =
      Pattern.compile(Pattern.quote(CheckInLinks.PAYLOAD) + "([0-9]{6})");

  private final CheckInTalk talk;

  ByLink(CheckInTalk talk) {
    this.talk = talk;
  }

  @Override
  public Optional<Effects> handle(Turn turn) {
    if (!(turn.update().inbound() instanceof Inbound.Joined joined)) {
      return Optional.empty();
    }
    Matcher payload = PAYLOAD.matcher(joined.payload());
    return payload.matches()
        ? Optional.of(talk.typed(turn, payload.group(1), OptionalInt.empty()))
        : Optional.empty();
  }
}
