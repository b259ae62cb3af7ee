package vn.loahoc.programme.chat;

import java.util.List;
import java.util.Set;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.people.Role;
import vn.loahoc.programme.ProgrammeWords;

/** "Thôi nhận": no more items, and nothing is kept for them. */
final class EndDaily implements Command {

  private static final String NAME = "thoinhan";

  private final Desk desk;
  private final List<String> phrases = Phrases.whole("ending.txt");

  EndDaily(Desk desk) {
    this.desk = desk;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> phrases() {
    return phrases;
  }

  @Override
  public String description() {
    return ProgrammeWords.say("menu-end");
  }

  @Override
  public Set<Role> roles() {
    return Role.EVERYBODY;
  }

  @Override
  public Effects run(Turn turn, String argument) {
    return Desk.refusal(turn)
        .orElseGet(
            () ->
                t ->
                    Desk.contact(turn)
                        .filter(who -> desk.subscriptions().end(t, who, turn.now()))
                        .map(who -> Outcome.saying(ProgrammeWords.say("ended")))
                        .orElseGet(() -> Desk.notWanted().in(t)));
  }
}
