package vn.loahoc.checkin.chat;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.checkin.CheckInWords;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.people.Role;

/** "Bỏ số đếm", "bỏ số đếm đọc sách", and the button below a figure. Thread-safe. */
final class DropHeads implements Command {

  private static final String NAME = "bosodem";
  private static final Pattern PRESSED = Pattern.compile("(\\d{1,5}) ([A-Za-z0-9-]{1,40})");

  private final HeadEntry entry;
  private final WhichHeads which;

  DropHeads(HeadEntry entry, WhichHeads which) {
    this.entry = entry;
    this.which = which;
  }

  /** A press names the figure too, so that one below an older figure does not take away another. */
  static String payload(String occasion, int number) {
    return NAME + ":" + number + " " + occasion;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> phrases() {
    return List.of("bỏ số đếm", "bỏ số đếm …", "xóa số đếm", "xóa số đếm …", "hủy số đếm …");
  }

  @Override
  public Set<Role> roles() {
    return Role.STAFF;
  }

  @Override
  public Effects run(Turn turn, String argument) {
    if (StaffOrders.isPublic(turn)) {
      return StaffOrders.notHere();
    }
    Matcher pressed = PRESSED.matcher(argument);
    return pressed.matches()
        ? entry
            .byId(turn, pressed.group(2))
            .map(occasion -> entry.drop(turn, occasion, Integer.parseInt(pressed.group(1))))
            .orElseGet(() -> Effects.saying(CheckInWords.say("heads.none")))
        : which.entered(turn, 0, argument);
  }
}
