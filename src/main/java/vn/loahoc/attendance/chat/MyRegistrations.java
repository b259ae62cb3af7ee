package vn.loahoc.attendance.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.loahoc.attendance.RegistrationWords;
import vn.loahoc.attendance.Registrations.Mine;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.people.Role;
import vn.loahoc.store.Transaction;

/** "Xem đăng ký của tôi": what one has registered for, and where one stands in waiting lists. */
final class MyRegistrations implements Command {

  private static final String NAME = "dangkycuatoi";

  private final Counter counter;

  MyRegistrations(Counter counter) {
    this.counter = counter;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> phrases() {
    return List.of(
        "đăng ký của tôi",
        "xem đăng ký của tôi",
        "đăng ký của em",
        "xem đăng ký của em",
        "đăng ký của mình",
        "xem đăng ký",
        "buổi đã đăng ký",
        "lớp đã đăng ký",
        "tôi đã đăng ký gì",
        "em đã đăng ký gì",
        "tôi đã đăng ký chưa",
        "em đã đăng ký chưa",
        "đang chờ số mấy",
        "số mấy trong danh sách chờ");
  }

  @Override
  public String description() {
    return counter.described("menu-mine");
  }

  @Override
  public Set<Role> roles() {
    return Role.EVERYBODY;
  }

  @Override
  public Effects run(Turn turn, String argument) {
    return Counter.refusal(turn).orElseGet(() -> t -> shown(t, turn));
  }

  private Outcome shown(Transaction t, Turn turn) {
    List<Mine> mine = counter.mine(t, turn);
    if (mine.isEmpty()) {
      return Outcome.saying(RegistrationWords.say("none-mine"));
    }
    List<String> lines = new ArrayList<>(List.of(RegistrationWords.say("mine-title")));
    mine.forEach(one -> lines.add("- " + Shown.line(one)));
    lines.add(RegistrationWords.say("how"));
    return Outcome.saying(String.join("\n", lines))
        .about(mine.stream().map(one -> Shown.recalled(one.occasion())).toList());
  }
}
