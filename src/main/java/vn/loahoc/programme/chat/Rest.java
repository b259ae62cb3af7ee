package vn.loahoc.programme.chat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Content;
import vn.loahoc.people.Role;
import vn.loahoc.programme.ProgrammeWords;
import vn.loahoc.programme.Season;
import vn.loahoc.programme.Subscription;
import vn.loahoc.programme.Subscriptions;

/** "Tạm nghỉ", "tạm nghỉ 3 ngày". */
final class Rest implements Command {

  private static final String NAME = "tamnghi";

  private final Desk desk;
  private final List<String> phrases = Phrases.open("resting.txt");

  Rest(Desk desk) {
    this.desk = desk;
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
    return ProgrammeWords.say("menu-rest");
  }

  @Override
  public Set<Role> roles() {
    return Role.EVERYBODY;
  }

  @Override
  public boolean takes(Turn turn, String argument) {
    return !turn.update().inGroup() && HourWords.days(argument).isPresent();
  }

  @Override
  public Effects run(Turn turn, String argument) {
    Optional<Effects> refused = Desk.refusal(turn);
    if (refused.isPresent()) {
      return refused.get();
    }
    Optional<Season> season = desk.season().get();
    Optional<Integer> days =
        HourWords.days(argument).filter(count -> count <= Subscriptions.LONGEST_REST);
    return t ->
        turn.speaker()
            .person()
            .flatMap(person -> desk.subscriptions().rest(t, season, person, days, turn.now()))
            .map(one -> told(season, one))
            .orElseGet(() -> Desk.notWanted().in(t));
  }

  private static Outcome told(Optional<Season> season, Subscription one) {
    String none = one.next().isPresent() ? "resting-past" : "resting";
    String told =
        Desk.next(season, one)
            .map(next -> ProgrammeWords.say("resting-until", ProgrammeWords.when(next)))
            .orElseGet(() -> ProgrammeWords.say(none));
    return Outcome.saying(Content.plain(told, List.of(GoOn.button())));
  }
}
