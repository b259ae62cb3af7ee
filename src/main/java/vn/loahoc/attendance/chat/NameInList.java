package vn.loahoc.attendance.chat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.attendance.RegistrationWords;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.people.Purpose;
import vn.loahoc.people.Role;
import vn.loahoc.store.Transaction;
import vn.loahoc.text.Shortened;

/** Puts the name that the channel shows into the list for staff, once that is agreed to apart. */
final class NameInList implements Command, SceneHandler {

  static final String NAME = "ghitendanhsach";
  private static final int LONGEST = 60;

  private final Counter counter;

  NameInList(Counter counter) {
    this.counter = counter;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> phrases() {
    return List.of("ghi tên vào danh sách", "cho tên vào danh sách");
  }

  @Override
  public Set<Role> roles() {
    return Role.EVERYBODY;
  }

  /** Whether the channel tells a name. */
  static boolean isPossible(Turn turn) {
    return !turn.update().author().name().isBlank();
  }

  @Override
  public Effects run(Turn turn, String argument) {
    if (!isPossible(turn)) {
      return Effects.saying(RegistrationWords.say("no-name"));
    }
    return Counter.refusal(turn)
        .orElseGet(
            () ->
                t -> {
                  boolean has =
                      turn.speaker()
                          .person()
                          .filter(person -> counter.registrations().has(t, person))
                          .isPresent();
                  return has
                      ? counter.consenting().first(turn, Purpose.LIST_NAME, Scene.named(NAME)).in(t)
                      : Outcome.saying(RegistrationWords.say("none-mine"));
                });
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    return said instanceof ShortAnswer.Yes
        ? turn.speaker().person().map(person -> t -> named(t, turn, person))
        : Optional.empty();
  }

  private Outcome named(Transaction t, Turn turn, String person) {
    String name = Shortened.to(turn.update().author().name().strip(), LONGEST);
    boolean kept = counter.registrations().name(t, person, name);
    return Outcome.saying(
        kept ? RegistrationWords.say("named-in-list", name) : RegistrationWords.say("none-mine"));
  }
}
