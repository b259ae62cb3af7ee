package vn.loahoc.photo.chat;

import static vn.loahoc.photo.PhotoWords.say;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.people.PeopleWords;
import vn.loahoc.people.Role;
import vn.loahoc.photo.PhotoRecords;
import vn.loahoc.photo.Photographer;
import vn.loahoc.photo.Photos;

/** "Gửi ảnh": how photos are sent and where they are seen; its buttons answer what is asked. */
final class PhotoOrder implements Command {

  static final String NAME = "anh";

  private static final Pattern ACT =
      Pattern.compile("([a-z])([0-9]{1,9})(?:-([A-Za-z0-9-]{1,40}))?");

  private final Presses presses;
  private final URI page;

  PhotoOrder(Presses presses, URI page) {
    this.presses = presses;
    this.page = page;
  }

  static String payload(String act, long sending) {
    return NAME + ":" + act + sending;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> phrases() {
    return List.of(
        "gửi ảnh",
        "gửi ảnh hoạt động",
        "đăng ảnh",
        "ảnh hoạt động",
        "ảnh đã gửi",
        "xem ảnh hoạt động",
        "nộp ảnh");
  }

  @Override
  public String description() {
    return say("menu");
  }

  @Override
  public Set<Role> roles() {
    return Role.STAFF;
  }

  /**
   * Tells how it is done, or does what a button says.
   *
   * @param argument what to do, the number of the sending, perhaps what it shows
   */
  @Override
  public Effects run(Turn turn, String argument) {
    if (turn.update().inGroup()) {
      return Effects.saying(PeopleWords.say("only-private"));
    }
    return Photographer.of(turn.speaker())
        .map(who -> act(turn, who, argument))
        .orElseGet(() -> Effects.saying(say("only-staff")));
  }

  private Effects act(Turn turn, Photographer who, String argument) {
    Matcher act = ACT.matcher(argument);
    return act.matches()
        ? presses.press(
            turn,
            who,
            act.group(1),
            Long.parseLong(act.group(2)),
            Objects.requireNonNullElse(act.group(3), ""))
        : Effects.saying(say("how", Photos.MOST_AT_ONCE, PhotoRecords.DAYS_KEPT, page));
  }
}
