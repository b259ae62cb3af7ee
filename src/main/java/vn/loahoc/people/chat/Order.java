package vn.loahoc.people.chat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.people.Role;

/** A command that needs no class of its own. */
record Order(Form form, Set<Role> roles, BiFunction<Turn, String, Effects> work)
    implements Command {

  /** What it is called. */
  record Form(String name, List<String> phrases, String description) {}

  static final Set<Role> ADMINISTRATORS = EnumSet.of(Role.ADMINISTRATOR);

  @Override
  public String name() {
    return form.name();
  }

  @Override
  public List<String> phrases() {
    return form.phrases();
  }

  @Override
  public String description() {
    return form.description();
  }

  @Override
  public Effects run(Turn turn, String argument) {
    return work.apply(turn, argument);
  }
}
