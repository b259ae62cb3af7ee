package vn.loahoc.checkin.chat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.checkin.CheckInWords;
import vn.loahoc.checkin.Occasion;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.people.Role;
import vn.loahoc.text.Spelling;

/**
 * "Đếm 120", "/dem 120 đọc sách": heads counted on paper. Of several occasions it asks which.
 * Thread-safe.
 */
final class EnterHeads implements Command {

  private static final String NAME = "dem";

  private static final Pattern TYPED =
      Pattern.compile("(\\d{1,2}[. ]\\d{3}|\\d{1,5})(?: (?:người|nguoi|lượt|luot|ng)(?= |$))?(.*)");

  /** With its marks, since "dem" without them may be a night. */
  private static final String COUNT = "đếm ";

  private final HeadEntry entry;
  private final WhichHeads which;

  EnterHeads(HeadEntry entry, WhichHeads which) {
    this.entry = entry;
    this.which = which;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> phrases() {
    return List.of("đếm …", "đếm được …", "số người đến …");
  }

  @Override
  public String description() {
    return CheckInWords.say("menu.heads");
  }

  @Override
  public Set<Role> roles() {
    return Role.STAFF;
  }

  /**
   * "Đếm ngược" is no figure. Residents who speak of numbers are not told that they may not, unless
   * it is the order and nothing else.
   */
  @Override
  public boolean takes(Turn turn, String argument) {
    Matcher typed = TYPED.matcher(argument.strip());
    return typed.matches() && (turn.speaker().isStaff() || isBare(turn, typed));
  }

  private static boolean isBare(Turn turn, Matcher typed) {
    return typed.group(2).isBlank() && Spelling.normalize(turn.text()).startsWith(COUNT);
  }

  @Override
  public Effects run(Turn turn, String argument) {
    Matcher typed = TYPED.matcher(argument.strip());
    if (!typed.matches()) {
      return Effects.saying(CheckInWords.say("heads.how"));
    }
    if (StaffOrders.isPublic(turn)) {
      return StaffOrders.notHere();
    }
    int number = Integer.parseInt(typed.group(1).replaceAll("\\D", ""));
    Optional<String> refused = HeadEntry.refused(number);
    if (refused.isPresent()) {
      return Effects.saying(refused.get());
    }
    LocalDate day = turn.now().toLocalDate();
    List<Occasion> found = entry.begun(turn, day, typed.group(2));
    if (found.isEmpty()) { // the list often comes the morning after
      day = day.minusDays(1);
      found = entry.begun(turn, day, typed.group(2));
    }
    return switch (found.size()) {
      case 0 -> Effects.saying(CheckInWords.say("heads.none"));
      case 1 -> entry.enter(turn, found.getFirst(), number);
      default -> which.asked(turn, found, number, day, typed.group(2));
    };
  }
}
