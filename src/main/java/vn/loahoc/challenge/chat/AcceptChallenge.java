package vn.loahoc.challenge.chat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.challenge.ChallengeWords;
import vn.loahoc.challenge.Course;
import vn.loahoc.challenge.Deed;
import vn.loahoc.corpus.Challenge;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.participation.Kind;
import vn.loahoc.people.Role;
import vn.loahoc.reading.Done;

/** "Nhận thử thách". Thread-safe. */
final class AcceptChallenge implements Command {

  static final String NAME = "nhanthuthach";

  private final Desk desk;
  private final Today today;

  AcceptChallenge(Desk desk, Today today) {
    this.desk = desk;
    this.today = today;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> phrases() {
    return List.of(
        "nhận thử thách",
        "nhận",
        "tôi nhận",
        "em nhận",
        "con nhận",
        "tôi nhận thử thách",
        "em nhận thử thách",
        "con nhận thử thách",
        "nhận thử thách hôm nay",
        "tham gia thử thách",
        "tôi nhận thử thách hôm nay");
  }

  @Override
  public Set<Role> roles() {
    return Role.EVERYBODY;
  }

  @Override
  public Effects run(Turn turn, String argument) {
    Optional<Course> course = desk.courses().get();
    if (course.isEmpty()) {
      return Effects.saying(ChallengeWords.say("none"));
    }
    ByButton.Meant meant = ByButton.of(turn, course.get(), today, argument);
    Optional<Challenge> challenge = course.get().on(meant.day(), meant.audience());
    boolean now = meant.day().equals(turn.now().toLocalDate());
    return challenge.filter(c -> now).isEmpty()
        ? Effects.saying(ChallengeWords.say("none-today"))
        : accepted(turn, course.get(), challenge.get());
  }

  private Effects accepted(Turn turn, Course course, Challenge challenge) {
    Deed.Slot slot =
        new Deed.Slot(
            Kind.CHALLENGE_ACCEPTED,
            course.campaign(),
            course.occurrence(turn.now().toLocalDate()),
            turn.now().toLocalDate());
    Deed deed = new Deed(slot, 1, Done.Amount.NONE, Optional.of(challenge.audience().key()));
    return t -> {
      var unused = desk.book().book(t, Turns.doer(turn), deed, Turns.now(turn));
      Button done =
          Button.press(
              ChallengeWords.say("button.done"), DoneChallenge.NAME + ":" + challenge.id());
      String key = challenge.recording() ? "accepted.recording" : "accepted";
      return Outcome.saying(
              Content.plain(ChallengeWords.say(key, challenge.words().title()), List.of(done)))
          .remembering(Today.AUDIENCE, challenge.audience().key())
          .remembering(Attended.CHALLENGE, "accepted");
    };
  }
}
