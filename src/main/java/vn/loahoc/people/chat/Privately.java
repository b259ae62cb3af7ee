package vn.loahoc.people.chat;

import java.util.List;
import java.util.Set;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.people.PeopleWords;
import vn.loahoc.people.Role;

/** A command that does nothing where others read along. */
record Privately(Command command) implements Command {

  @Override
  public String name() {
    return command.name();
  }

  @Override
  public List<String> phrases() {
    return command.phrases();
  }

  @Override
  public String description() {
    return command.description();
  }

  @Override
  public Set<Role> roles() {
    return command.roles();
  }

  @Override
  public boolean takes(Turn turn, String argument) {
    return command.takes(turn, argument);
  }

  @Override
  public Effects run(Turn turn, String argument) {
    return turn.update().inGroup()
        ? Effects.saying(PeopleWords.say("only-private"))
        : command.run(turn, argument);
  }
}
