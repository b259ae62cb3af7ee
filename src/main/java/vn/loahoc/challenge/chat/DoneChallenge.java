package vn.loahoc.challenge.chat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.challenge.ChallengeWords;
import vn.loahoc.challenge.Course;
import vn.loahoc.challenge.Deed;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.participation.Kind;
import vn.loahoc.people.Role;
import vn.loahoc.reading.Done;

/** The button below a challenge, "xong thử thách". Thread-safe. */
final class DoneChallenge implements Command {

  static final String NAME = "xongthuthach";

  private final Desk desk;
  private final Telling telling;
  private final Today today;

  DoneChallenge(Desk desk, Telling telling, Today today) {
    this.desk = desk;
    this.telling = telling;
    this.today = today;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> phrases() {
    return List.of("xong thử thách", "xong thử thách rồi", "làm xong thử thách");
  }

  @Override
  public Set<Role> roles() {
    return Role.EVERYBODY;
  }

  @Override
  public Effects run(Turn turn, String argument) {
    Optional<Course> course = desk.courses().get();
    return course.isEmpty()
        ? Effects.saying(ChallengeWords.say("none"))
        : done(turn, course.get(), ByButton.of(turn, course.get(), today, argument));
  }

  private Effects done(Turn turn, Course course, ByButton.Meant meant) {
    Optional<String> refusal = OpenDays.refusal(course, meant.day(), turn.now().toLocalDate());
    if (refusal.isPresent()) {
      return Effects.saying(refusal.get());
    }
    Deed.Slot slot =
        new Deed.Slot(
            Kind.CHALLENGE_DONE, course.campaign(), course.occurrence(meant.day()), meant.day());
    Deed deed = new Deed(slot, 1, Done.Amount.NONE, Optional.of(meant.audience().key()));
    return telling.told(turn, new Pending(deed, true));
  }
}
