package vn.loahoc.attendance.chat;

import java.util.List;
import java.util.Set;
import vn.loahoc.attendance.RegistrationWords;
import vn.loahoc.attendance.TurnAnswer;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.people.Role;
import vn.loahoc.store.Transaction;

/**
 * The answers of a party whose turn has come with too few places: takes them, or lets smaller ones
 * pass. They come by the buttons of the notice; what they carry is checked, since anybody can forge
 * it.
 */
final class TurnOrder implements Command {

  private final Counter counter;
  private final boolean takes;

  private TurnOrder(Counter counter, boolean takes) {
    this.counter = counter;
    this.takes = takes;
  }

  static TurnOrder taking(Counter counter) {
    return new TurnOrder(counter, true);
  }

  static TurnOrder passing(Counter counter) {
    return new TurnOrder(counter, false);
  }

  @Override
  public String name() {
    return takes ? TurnAnswer.TAKE : TurnAnswer.PASS;
  }

  @Override
  public List<String> phrases() {
    return List.of();
  }

  @Override
  public Set<Role> roles() {
    return Role.EVERYBODY;
  }

  @Override
  public Effects run(Turn turn, String argument) {
    return t -> done(t, turn, argument);
  }

  private Outcome done(Transaction t, Turn turn, String argument) {
    String person = turn.speaker().person().orElse("");
    String late = RegistrationWords.say("turn-late");
    if (takes && argument.matches("[0-9]{1,15}:[0-9]{1,2}")) {
      String[] parts = argument.split(":");
      int people = Integer.parseInt(parts[1]);
      return Outcome.saying(
          counter
              .registrations()
              .takeFewer(t, person, Long.parseLong(parts[0]), people, turn.now())
              .flatMap(now -> counter.mine(t, turn, now.occurrence()))
              .map(
                  mine ->
                      RegistrationWords.say(
                          "seated",
                          mine.registration().people(),
                          RegistrationWords.named(mine.occasion())))
              .orElse(late));
    }
    boolean passed =
        !takes
            && argument.matches("[0-9]{1,15}")
            && counter.registrations().letPass(t, person, Long.parseLong(argument), turn.now());
    return Outcome.saying(passed ? RegistrationWords.say("turn-passed") : late);
  }
}
