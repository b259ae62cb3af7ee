package vn.loahoc.programme.chat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.message.RichText;
import vn.loahoc.people.Role;
import vn.loahoc.programme.ProgrammeWords;
import vn.loahoc.programme.Saying;
import vn.loahoc.programme.Season;
import vn.loahoc.text.Folding;

/** "Ảnh khẩu hiệu", "ảnh khẩu hiệu số 5": a slogan as a picture to be shared. */
final class SloganCard implements Command {

  private static final String NAME = "anhkhauhieu";
  private static final Pattern NUMBERED = Pattern.compile("(?:so |thu |cau )?(\\d{1,3})");
  private static final Pattern TODAY = Pattern.compile("(?:cua )?(?:ngay )?hom nay");

  private final Desk desk;
  private final List<String> phrases = Phrases.open("cards.txt");

  SloganCard(Desk desk) {
    this.desk = desk;
  }

  static Button button() {
    return Button.press(ProgrammeWords.say("button-card"), NAME);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> phrases() {
    return phrases;
  }

  @Override
  public String description() {
    return ProgrammeWords.say("menu-card");
  }

  @Override
  public Set<Role> roles() {
    return Role.EVERYBODY;
  }

  @Override
  public boolean takes(Turn turn, String argument) {
    String said = Folding.plainWords(argument);
    return NUMBERED.matcher(said).matches() || TODAY.matcher(said).matches();
  }

  @Override
  public Effects run(Turn turn, String argument) {
    Optional<Season> season = desk.season().get();
    if (season.isEmpty()) {
      return Effects.saying(ProgrammeWords.say("no-slogans"));
    }
    Matcher numbered = NUMBERED.matcher(Folding.plainWords(argument));
    if (!numbered.matches()) {
      return shown(turn, season.get(), season.get().saying(turn.now().toLocalDate()));
    }
    int number = Integer.parseInt(numbered.group(1));
    return season.get().sayings().stream()
        .filter(saying -> saying.slogan().number() == number)
        .findFirst()
        .map(saying -> shown(turn, season.get(), saying))
        .orElseGet(
            () ->
                Effects.saying(
                    ProgrammeWords.say("no-such", season.get().sayings().size(), number)));
  }

  private Effects shown(Turn turn, Season season, Saying saying) {
    LocalDate today = turn.now().toLocalDate();
    RichText source = RichText.empty().italic(ProgrammeWords.say("source", saying.source()));
    Optional<String> card = desk.cards().made(season, saying, today, turn.speaker().ward());
    Content content =
        card.<Content>map(
                name ->
                    new Content.Picture(
                        name,
                        ProgrammeWords.say("card-description", saying.quoted()),
                        source,
                        List.of()))
            .orElseGet(
                () ->
                    new Content.Text(
                        RichText.plain(ProgrammeWords.say("not-a-card") + "\n")
                            .plainly(saying.quoted() + "\n")
                            .italic(ProgrammeWords.say("source", saying.source())),
                        List.of()));
    return Effects.saying(Outcome.saying(content));
  }
}
