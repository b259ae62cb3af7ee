package vn.loahoc.programme.chat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Button;
import vn.loahoc.people.Role;
import vn.loahoc.programme.ProgrammeWords;
import vn.loahoc.programme.Season;
import vn.loahoc.programme.Subscriptions;
import vn.loahoc.store.Transaction;

/** "Tiếp tục": the day's item comes again. */
final class GoOn implements Command {

  private static final String NAME = "nhantiep";

  private final Desk desk;
  private final List<String> phrases = Phrases.whole("going-on.txt");

  GoOn(Desk desk) {
    this.desk = desk;
  }

  static Button button() {
    return Button.press(ProgrammeWords.say("button-go-on"), NAME);
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
    return ProgrammeWords.say("menu-go-on");
  }

  @Override
  public Set<Role> roles() {
    return Role.EVERYBODY;
  }

  /** The same where everything comes again; nothing if the day's item was not paused. */
  Optional<String> resumed(Transaction t, Turn turn) {
    return Desk.contact(turn)
        .filter(who -> !turn.update().inGroup())
        .filter(who -> desk.subscriptions().isResting(t, who.person()))
        .flatMap(who -> goneOn(t, desk.season().get(), who, turn));
  }

  private Optional<String> goneOn(
      Transaction t, Optional<Season> season, Subscriptions.Contact who, Turn turn) {
    return desk.subscriptions()
        .goOn(t, season, who, turn.now())
        .map(
            one ->
                Desk.next(season, one)
                    .map(next -> ProgrammeWords.say("going-on", ProgrammeWords.when(next)))
                    .orElseGet(() -> ProgrammeWords.say("going-on-only")));
  }

  @Override
  public Effects run(Turn turn, String argument) {
    Optional<Effects> refused = Desk.refusal(turn);
    if (refused.isPresent()) {
      return refused.get();
    }
    Optional<Season> season = desk.season().get();
    return t ->
        Desk.contact(turn)
            .flatMap(who -> goneOn(t, season, who, turn))
            .map(Outcome::saying)
            .orElseGet(() -> Desk.notWanted().in(t));
  }
}
