package vn.loahoc.checkin.chat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.loahoc.checkin.CheckInWords;
import vn.loahoc.checkin.Digits;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.people.Role;

/** "Điểm danh 123456", "điểm danh 123456 cho 4 người", "điểm danh". Thread-safe. */
final class CheckIn implements Command {

  static final String NAME = "diemdanh";

  private final CheckInTalk talk;

  CheckIn(CheckInTalk talk) {
    this.talk = talk;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> phrases() {
    return List.of(
        "điểm danh",
        "điểm danh …",
        "tôi điểm danh",
        "tôi điểm danh …",
        "cho tôi điểm danh",
        "cho tôi điểm danh …",
        "em điểm danh …",
        "con điểm danh …",
        "mã điểm danh của tôi …",
        "check in",
        "check in …",
        "checkin",
        "checkin …");
  }

  @Override
  public String description() {
    return CheckInWords.say("menu.check-in");
  }

  @Override
  public Set<Role> roles() {
    return Role.EVERYBODY;
  }

  /** "Điểm danh ở đâu" is a question. */
  @Override
  public boolean takes(Turn turn, String argument) {
    return Digits.in(argument).isPresent()
        || Digits.miscounted(argument)
        || Party.in(argument).isPresent();
  }

  @Override
  public Effects run(Turn turn, String argument) {
    Optional<String> digits = Digits.in(argument);
    String rest = digits.isEmpty() ? argument : Digits.without(argument);
    OptionalInt people = Party.in(rest);
    return digits
        .map(found -> talk.typed(turn, found, people))
        .orElseGet(
            () ->
                Digits.miscounted(argument)
                    ? CheckInTalk.askSixDigits(people)
                    : CheckInTalk.askDigits(people));
  }
}
