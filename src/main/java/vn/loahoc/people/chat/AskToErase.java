package vn.loahoc.people.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import vn.loahoc.text.Folding;

/**
 * Asks back before all that is kept of somebody is erased, then erases it; the session forgets as
 * well.
 *
 * @param name of its scene
 * @param sentences what the keys of its sentences begin with: ask, yes, no, done, kept
 * @param remembered what the session remembers all the same
 */
record AskToErase(String name, String sentences, Map<String, String> remembered, Erasing erasing)
    implements SceneHandler {

  Outcome asked() {
    Scene scene = Scene.named(name);
    return Outcome.asking(
        scene,
        Content.plain(
            say("ask"), List.of(Asked.yes(scene, say("yes")), Asked.no(scene, say("no")))));
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    String answer = Folding.plainWords(turn.text());
    return switch (Asked.yesOrNo(turn, scene, said)) {
      case ShortAnswer.Yes agreed -> Optional.of(t -> erased(t, turn));
      case ShortAnswer.No refused -> Optional.of(Effects.saying(say("kept")));
      case ShortAnswer.Other other when answer.equals(Folding.plainWords(say("yes"))) ->
          Optional.of(t -> erased(t, turn));
      case ShortAnswer.Other other when answer.equals(Folding.plainWords(say("no"))) ->
          Optional.of(Effects.saying(say("kept")));
      default -> Optional.empty();
    };
  }

  /** Erases whoever writes. */
  private Outcome erased(Transaction t, Turn turn) {
    erasing.erase(
        t, erasing.subject(t, turn.update().author().address()), HomeTime.instant(turn.now()));
    return new Outcome(List.of(Content.plain(say("done"))), Optional.empty(), remembered, true);
  }

  private String say(String what) {
    return PeopleWords.say(sentences + "." + what);
  }
}
