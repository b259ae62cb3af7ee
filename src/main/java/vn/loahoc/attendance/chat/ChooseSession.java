package vn.loahoc.attendance.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loahoc.attendance.Bookable;
import vn.loahoc.attendance.RegistrationWords;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.PickList;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;

/** "Muốn đăng ký buổi nào?": a numbered list of sessions. */
final class ChooseSession implements SceneHandler {

  private static final String NAME = "registration-which";
  private static final int MOST = 5;

  private final Counter counter;
  private final ConfirmParty confirm;

  ChooseSession(Counter counter, ConfirmParty confirm) {
    this.counter = counter;
    this.confirm = confirm;
  }

  @Override
  public String name() {
    return NAME;
  }

  Outcome asked(List<Bookable> meant, Asked asked) {
    return asked(RegistrationWords.say("which"), meant, asked);
  }

  /**
   * The same though something else was meant.
   *
   * @param why it cannot be had
   */
  Outcome instead(String why, List<Bookable> others, Asked asked) {
    return asked(why + "\n" + RegistrationWords.say("which-instead"), others, asked);
  }

  private static Outcome asked(String question, List<Bookable> meant, Asked asked) {
    List<PickList.Line> lines = meant.stream().limit(MOST).map(ChooseSession::line).toList();
    boolean alike = meant.stream().map(Bookable::title).distinct().count() == 1;
    String more =
        meant.size() > MOST
            ? RegistrationWords.say(alike ? "which-more-days" : "which-more", meant.size() - MOST)
            : "";
    return PickList.asking(new Scene(NAME, asked.in(Map.of())), question, lines, more);
  }

  private static PickList.Line line(Bookable bookable) {
    return PickList.Line.at(
        bookable.occurrence(), RegistrationWords.named(bookable), bookable.start());
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    if (said instanceof ShortAnswer.No) {
      return Optional.of(Effects.saying(RegistrationWords.say("not-registered")));
    }
    return PickList.answered(
        turn,
        scene,
        said,
        id ->
            counter
                .bookables()
                .find(id)
                .map(bookable -> confirm.asked(turn, bookable, Asked.of(scene)))
                .orElseGet(() -> Effects.saying(RegistrationWords.say("gone"))));
  }
}
