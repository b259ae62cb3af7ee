package vn.loahoc.challenge.chat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.challenge.ChallengeWords;
import vn.loahoc.challenge.Course;
import vn.loahoc.corpus.Audience;
import vn.loahoc.corpus.Challenge;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.Role;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;
import vn.loahoc.text.WordLists;

/** "Thử thách hôm nay", "thử thách cho bé". Thread-safe. */
final class TodaysChallenge implements Command {

  static final String NAME = "thuthach";

  /** Asks for whom it is to be. */
  static final String CHOOSE = "chon";

  private static final Map<String, Audience> AUDIENCES = audiences();

  private final Desk desk;
  private final Today today;

  TodaysChallenge(Desk desk, Today today) {
    this.desk = desk;
    this.today = today;
  }

  private static Map<String, Audience> audiences() {
    Map<String, Audience> audiences = new HashMap<>();
    for (String line : WordLists.lines(TodaysChallenge.class, "audiences.tsv")) {
      String[] columns = line.split("\t");
      audiences.put(folded(columns[1]), Audience.of(columns[0]).orElseThrow());
    }
    return audiences;
  }

  private static String folded(String text) {
    return Folding.fold(String.join(" ", Spelling.words(text))).strip();
  }

  private static Optional<Audience> audience(String argument) {
    return Audience.of(argument).or(() -> Optional.ofNullable(AUDIENCES.get(folded(argument))));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> phrases() {
    return List.of(
        "thử thách",
        "thử thách hôm nay",
        "thử thách đọc",
        "thử thách đọc sách",
        "thử thách hôm nay là gì",
        "thử thách hôm nay của tôi",
        "hôm nay có thử thách gì",
        "hôm nay thử thách gì",
        "cho tôi thử thách",
        "xin thử thách hôm nay",
        "xem thử thách",
        "xem thử thách hôm nay",
        "hôm nay đọc gì",
        "thử thách cho …",
        "thử thách của …",
        "thử thách hôm nay cho …",
        "thử thách dành cho …",
        "thử thách …");
  }

  @Override
  public String description() {
    return ChallengeWords.say("menu.challenge");
  }

  @Override
  public Set<Role> roles() {
    return Role.EVERYBODY;
  }

  @Override
  public boolean takes(Turn turn, String argument) {
    return audience(argument).isPresent();
  }

  @Override
  public Effects run(Turn turn, String argument) {
    Optional<Course> course = desk.courses().get();
    if (course.isEmpty()) {
      return Effects.saying(ChallengeWords.say("none"));
    }
    if (argument.equals(CHOOSE)) {
      return Effects.saying(choosing());
    }
    Optional<Audience> wanted = audience(argument);
    Outcome offered =
        offered(
            course.get(), turn.now().toLocalDate(), wanted.orElseGet(() -> today.audience(turn)));
    return Effects.saying(
        wanted
            .map(audience -> offered.remembering(Today.AUDIENCE, audience.key()))
            .orElse(offered));
  }

  private static Outcome offered(Course course, LocalDate day, Audience audience) {
    if (day.isBefore(course.first())) {
      return Outcome.saying(ChallengeWords.say("begins", HomeTime.day(course.first())));
    }
    if (course.isOver(day)) {
      return Outcome.saying(ChallengeWords.say("over"));
    }
    Optional<Challenge> challenge = course.on(day, audience);
    if (challenge.isEmpty()) {
      return Outcome.saying(ChallengeWords.say("none-today"));
    }
    Content shown = Today.shown(challenge.get());
    return shown instanceof Content.Text text
        ? Outcome.saying(withOthers(text))
        : Outcome.saying(shown);
  }

  private static Content withOthers(Content.Text text) {
    List<Button> buttons = new java.util.ArrayList<>(text.buttons());
    buttons.add(Button.press(ChallengeWords.say("button.others"), NAME + ":" + CHOOSE));
    return new Content.Text(text.text(), buttons);
  }

  private static Outcome choosing() {
    List<Button> buttons =
        java.util.Arrays.stream(Audience.values())
            .map(
                audience ->
                    Button.press(
                        ChallengeWords.say("audience." + audience.key()),
                        NAME + ":" + audience.key()))
            .toList();
    return Outcome.saying(Content.plain(ChallengeWords.say("for-whom"), buttons));
  }
}
