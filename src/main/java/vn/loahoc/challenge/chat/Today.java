package vn.loahoc.challenge.chat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loahoc.challenge.ChallengeWords;
import vn.loahoc.challenge.Course;
import vn.loahoc.corpus.Audience;
import vn.loahoc.corpus.Challenge;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.message.RichText;

/** The challenge of a day as it is offered. Thread-safe. */
final class Today {

  /** The note of the audience that somebody asked for. */
  static final String AUDIENCE = "challenge-audience";

  private final Desk desk;

  Today(Desk desk) {
    this.desk = desk;
  }

  /** The one for whoever writes. */
  Optional<Challenge> challenge(Turn turn, Course course, LocalDate day) {
    return course.on(day, audience(turn));
  }

  /** For whom: as they said just now, as they chose once, else for everybody. */
  Audience audience(Turn turn) {
    return Optional.ofNullable(turn.recall().notes().get(AUDIENCE))
        .flatMap(Audience::of)
        .or(() -> turn.speaker().person().flatMap(desk.manner().audience()))
        .orElse(Audience.GENERAL);
  }

  /** A challenge with what can be done about it. */
  static Content shown(Challenge challenge) {
    Challenge.Words words = challenge.words();
    RichText text =
        RichText.empty()
            .bold(ChallengeWords.say("offer.title", challenge.day(), words.title()))
            .plainly(challenge.sample() ? " " + ChallengeWords.say("sample") : "")
            .plainly("\n" + words.task());
    if (challenge.recording()) {
      text = text.plainly(" " + ChallengeWords.say("offer.recording"));
    }
    text = text.plainly("\n").italic(ChallengeWords.say("offer.question", words.question()));
    List<Button> buttons = new ArrayList<>(buttons(challenge));
    challenge.link().ifPresent(link -> buttons.add(Button.open(link.name(), link.url())));
    return new Content.Text(text, buttons);
  }

  /** To accept it, to say that it is done. */
  static List<Button> buttons(Challenge challenge) {
    String id = challenge.id();
    return List.of(
        Button.press(ChallengeWords.say("button.accept"), AcceptChallenge.NAME + ":" + id),
        Button.press(ChallengeWords.say("button.done"), DoneChallenge.NAME + ":" + id));
  }
}
