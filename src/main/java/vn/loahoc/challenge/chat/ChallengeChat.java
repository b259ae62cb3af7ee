package vn.loahoc.challenge.chat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.loahoc.challenge.ChallengeWords;
import vn.loahoc.challenge.Course;
import vn.loahoc.channel.Pictures;
import vn.loahoc.corpus.Audience;
import vn.loahoc.corpus.Challenge;
import vn.loahoc.dialogue.Feature;
import vn.loahoc.message.Button;
import vn.loahoc.store.Database;

/** All that the pipeline needs of this package. Thread-safe. */
public final class ChallengeChat {

  private final Desk desk;
  private final Feature feature;

  /**
   * @param unit who gives certificates
   */
  public ChallengeChat(Desk desk, Database database, Pictures pictures, String unit) {
    this.desk = desk;
    Telling telling = new Telling(desk);
    Today today = new Today(desk);
    Attended attended = new Attended(desk, telling);
    Reported reported = new Reported(desk, telling, attended, today);
    PutRight putRight = new PutRight(desk, telling, reported);
    GiveCertificate certificate = new GiveCertificate(desk, database, pictures, unit);
    this.feature =
        new Feature(
            List.of(
                new TodaysChallenge(desk, today),
                new AcceptChallenge(desk, today),
                new DoneChallenge(desk, telling, today),
                new TakeBack(desk, telling),
                new MySum(desk),
                new StreakSwitch(desk, false),
                new StreakSwitch(desk, true),
                certificate),
            List.of(
                new AskBack(desk, telling, putRight),
                new AfterDeed(telling, putRight),
                attended,
                certificate),
            List.of(new SentRecording(desk, telling, today)),
            List.of(),
            List.of(new StreakTalk(desk), reported));
  }

  /** What it brings to the conversation. */
  public Feature feature() {
    return feature;
  }

  /**
   * A challenge as it is offered elsewhere, such as in the message of the day.
   *
   * @param challenge with its words and its link
   * @param buttons to accept it, to say that it is done
   */
  public record Offered(Challenge challenge, List<Button> buttons) {
    public Offered {
      buttons = List.copyOf(buttons);
    }

    /** Its title; of a made-up one it says so. */
    public String title() {
      String title = challenge.words().title();
      return challenge.sample() ? title + " " + ChallengeWords.say("sample") : title;
    }
  }

  /** The challenge of a day, if it is one of that campaign; quick, also inside a transaction. */
  public Optional<Offered> offered(String campaign, LocalDate day, Audience audience) {
    return desk.courses()
        .get()
        .filter(course -> course.campaign().equals(campaign))
        .flatMap((Course course) -> course.on(day, audience))
        .map(challenge -> new Offered(challenge, Today.buttons(challenge)));
  }
}
