package vn.loahoc.challenge.chat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.challenge.ChallengeWords;
import vn.loahoc.challenge.Streaks;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.people.PeopleWords;
import vn.loahoc.people.Role;

/** "Tắt chuỗi ngày", "bật lại chuỗi ngày". Thread-safe. */
final class StreakSwitch implements Command {

  private final Desk desk;
  private final boolean on;

  /**
   * @param on whether it switches on
   */
  StreakSwitch(Desk desk, boolean on) {
    this.desk = desk;
    this.on = on;
  }

  @Override
  public String name() {
    return on ? "batchuoingay" : "tatchuoingay";
  }

  /** In other words it is told to {@link StreakTalk}. */
  @Override
  public List<String> phrases() {
    return on ? List.of("bật lại chuỗi ngày", "bật chuỗi ngày") : List.of("tắt chuỗi ngày");
  }

  @Override
  public String description() {
    return ChallengeWords.say(on ? "menu.streak-on" : "menu.streak-off");
  }

  @Override
  public Set<Role> roles() {
    return Role.EVERYBODY;
  }

  @Override
  public Effects run(Turn turn, String argument) {
    if (turn.update().inGroup()) {
      return Effects.saying(PeopleWords.say("only-private"));
    }
    Optional<String> person = Turns.doer(turn).person();
    return t -> said(turn, desk.manner().streaks().wish(t, person, on, Turns.now(turn)));
  }

  private Outcome said(Turn turn, Streaks.Wish wish) {
    return switch (wish) {
      case GRANTED -> Outcome.saying(ChallengeWords.say(on ? "streak.on" : "streak.off"));
      case NOBODY_IS -> Outcome.saying(ChallengeWords.say("streak.nobody"));
      case NOT_COUNTED ->
          Outcome.saying(
              Content.plain(
                  ChallengeWords.say("streak.not-counted"),
                  on && !turn.recall().isUnder16() ? List.of(countMe()) : List.of()));
    };
  }

  private Button countMe() {
    return Button.press(ChallengeWords.say("button.count-me"), desk.manner().countMe());
  }
}
