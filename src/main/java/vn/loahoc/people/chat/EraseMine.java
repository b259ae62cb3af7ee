package vn.loahoc.people.chat;

import java.util.List;
import java.util.Optional;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Content;
import vn.loahoc.people.Erasing;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.PeopleWords;
import vn.loahoc.store.Transaction;

/** "Xóa thông tin": asks back, erases, confirms. The session forgets as well. */
final class EraseMine implements SceneHandler {

  private static final String NAME = "erase-mine";

  private final Erasing erasing;

  EraseMine(Erasing erasing) {
    this.erasing = erasing;
  }

  Command command() {
    return new Order(
        new Order.Form(
            "xoathongtin",
            List.of(
                "xóa thông tin",
                "xóa thông tin của tôi",
                "xóa hết thông tin",
                "xóa dữ liệu của tôi",
                "xóa dữ liệu"),
            PeopleWords.say("menu.erase")),
        Order.EVERYBODY,
        (turn, argument) -> Effects.saying(ask()));
  }

  private static Outcome ask() {
    Scene scene = Scene.named(NAME);
    return Outcome.asking(
        scene,
        Content.plain(
            PeopleWords.say("erase.ask"),
            List.of(
                Asked.yes(scene, PeopleWords.say("erase.yes")),
                Asked.no(scene, PeopleWords.say("erase.no")))));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    boolean yes = turn.text().strip().equalsIgnoreCase(PeopleWords.say("erase.yes"));
    return switch (Asked.yesOrNo(turn, scene, said)) {
      case ShortAnswer.Yes agreed -> Optional.of(t -> erased(t, turn, "erase.done"));
      case ShortAnswer.No refused -> Optional.of(Effects.saying(PeopleWords.say("erase.kept")));
      default -> yes ? Optional.of(t -> erased(t, turn, "erase.done")) : Optional.empty();
    };
  }

  /** Erases whoever writes. */
  Outcome erased(Transaction t, Turn turn, String sentence) {
    erasing.erase(
        t, erasing.subject(t, turn.update().author().address()), HomeTime.instant(turn.now()));
    return Outcome.saying(PeopleWords.say(sentence)).forgetting();
  }
}
