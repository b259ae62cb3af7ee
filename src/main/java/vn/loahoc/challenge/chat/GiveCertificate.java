package vn.loahoc.challenge.chat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.loahoc.challenge.ChallengeWords;
import vn.loahoc.challenge.Course;
import vn.loahoc.challenge.OwnReading;
import vn.loahoc.channel.Pictures;
import vn.loahoc.dialogue.Choosing;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Blob;
import vn.loahoc.message.Content;
import vn.loahoc.message.RichText;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.PeopleWords;
import vn.loahoc.people.Role;
import vn.loahoc.print.Certificate;
import vn.loahoc.reading.Reading;
import vn.loahoc.reading.Reports;
import vn.loahoc.store.Database;

/**
 * A certificate for whoever wants one. The name is typed for it and kept nowhere but in the
 * picture, which goes after a day. Thread-safe.
 */
final class GiveCertificate implements Command, SceneHandler {

  private static final String NAME = "giaychungnhan";
  private static final String NO_NAME = "no-name";
  private static final Pattern CAPITAL = Pattern.compile("[\\p{Lu}(].*");

  private final Desk desk;
  private final Database database;
  private final Pictures pictures;
  private final String unit;

  /**
   * @param unit who gives it
   */
  GiveCertificate(Desk desk, Database database, Pictures pictures, String unit) {
    this.desk = desk;
    this.database = database;
    this.pictures = pictures;
    this.unit = unit;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> phrases() {
    return List.of(
        "giấy chứng nhận",
        "chứng nhận",
        "xin giấy chứng nhận",
        "cho tôi giấy chứng nhận",
        "cho xin giấy chứng nhận",
        "tôi muốn giấy chứng nhận",
        "giấy chứng nhận của tôi",
        "nhận giấy chứng nhận");
  }

  @Override
  public String description() {
    return ChallengeWords.say("menu.certificate");
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
    Optional<Course> course = desk.courses().get();
    if (course.isEmpty()) {
      return Effects.saying(ChallengeWords.say("none"));
    }
    boolean over = course.get().isOver(turn.now().toLocalDate());
    return t -> {
      boolean took =
          desk.book().last(t, Turns.doer(turn), turn.now().toLocalDate()).isPresent()
              || turn.speaker()
                  .person()
                  .filter(
                      p -> OwnReading.of(t, desk.book(), p, course.get().campaign()).times() > 0)
                  .isPresent();
      return took
          ? asking("certificate.ask")
          : Outcome.saying(ChallengeWords.say(over ? "certificate.none-over" : "certificate.none"));
    };
  }

  private static Outcome asking(String key) {
    return Choosing.asking(Scene.named(NAME), ChallengeWords.say(key), choices());
  }

  private static List<Choosing.Choice> choices() {
    return List.of(new Choosing.Choice(NO_NAME, ChallengeWords.say("button.no-name")));
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    Optional<Course> course = desk.courses().get();
    if (course.isEmpty() || said instanceof ShortAnswer.Cancel) {
      return Optional.empty();
    }
    if (said instanceof ShortAnswer.Yes) {
      return Optional.of(Effects.saying(asking("certificate.ask")));
    }
    boolean nameless =
        said instanceof ShortAnswer.No || Choosing.chosen(turn, scene, said, choices()).isPresent();
    if (!nameless && !isName(turn)) {
      return Optional.empty();
    }
    if (turn.text().length() > Certificate.LONGEST_NAME) {
      return Optional.of(Effects.saying(asking("certificate.long")));
    }
    Optional<String> name = nameless ? Optional.empty() : Optional.of(turn.text());
    return Optional.of(given(turn, course.get(), name));
  }

  /** Letters only; whoever asks something else is answered that. One word may be a time: "Mai". */
  private boolean isName(Turn turn) {
    String text = turn.text();
    if (!text.matches("[\\p{L}\\p{M}.'’()-]+( [\\p{L}\\p{M}.'’()-]+){0,11}")) {
      return false;
    }
    boolean capitals = Arrays.stream(text.split(" ")).allMatch(CAPITAL.asMatchPredicate());
    Reading reading = desk.reading().apply(text, turn.now());
    if (!Reports.of(reading, turn.now()).isEmpty()) {
      return false;
    }
    boolean speaks = !reading.times().isEmpty() || !reading.places().isEmpty();
    boolean several = text.contains(" ");
    return capitals || (reading.asks().isEmpty() && !(several && speaks));
  }

  /** Drawn before the transaction, which must be short. */
  private Effects given(Turn turn, Course course, Optional<String> name) {
    Optional<Blob> png = certificate(turn, course, name).png();
    if (png.isEmpty()) {
      return Effects.saying(asking("certificate.long"));
    }
    return t ->
        Outcome.saying(
            new Content.Picture(
                pictures.putForADay(t, png.get()),
                ChallengeWords.say("certificate.described", course.title()),
                RichText.plain(ChallengeWords.say("certificate.caption")),
                List.of()));
  }

  private Certificate certificate(Turn turn, Course course, Optional<String> name) {
    List<String> done = new ArrayList<>();
    Optional<OwnReading> own =
        turn.speaker()
            .person()
            .map(
                person ->
                    database.<OwnReading>read(
                        t -> OwnReading.of(t, desk.book(), person, course.campaign())))
            .filter(reading -> reading.times() > 0);
    own.ifPresent(
        reading -> {
          done.add(ChallengeWords.say("certificate.times", reading.times(), reading.days().size()));
          String amount = ChallengeWords.amount(reading.amount());
          if (!amount.isEmpty()) {
            done.add(amount);
          }
        });
    String foot =
        ChallengeWords.say("certificate.foot", unit, HomeTime.day(turn.now().toLocalDate()));
    return new Certificate(name, course.title(), done, List.of(foot));
  }
}
