package vn.loahoc.people.chat;

import java.util.List;
import java.util.Optional;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Recall;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Content;
import vn.loahoc.people.AgeWords;
import vn.loahoc.people.People;
import vn.loahoc.people.PeopleWords;

/**
 * "Tôi dưới 16 tuổi", "con học lớp 5": questions and answers only. Nothing is kept of a child, not
 * even that they are one: the session remembers it, and what was kept before is erased after asking
 * back.
 */
final class DeclareAge implements SceneHandler {

  private static final String NAME = "erase-young";

  private final People people;
  private final EraseMine erase;

  DeclareAge(People people, EraseMine erase) {
    this.people = people;
    this.erase = erase;
  }

  Command young() {
    return new Order(
        new Order.Form("duoi16", AgeWords.phrasesOfTheYoung(), ""),
        Order.EVERYBODY,
        (turn, argument) ->
            t -> {
              boolean known =
                  people.speaker(t, turn.update().author().address()).person().isPresent();
              return known
                  ? ask()
                  : Outcome.saying(PeopleWords.say("age.noted"))
                      .remembering(Recall.AGE, Recall.UNDER_16);
            });
  }

  Command grownUp() {
    return new Order(
        new Order.Form(
            "du16",
            List.of(
                "tôi đủ 16 tuổi",
                "tôi từ đủ 16 tuổi",
                "em đủ 16 tuổi",
                "em đủ 16 tuổi rồi",
                "tôi trên 16 tuổi",
                "tôi là phụ huynh",
                "em là phụ huynh",
                "tôi là người lớn"),
            ""),
        Order.EVERYBODY,
        (turn, argument) ->
            Effects.saying(
                Outcome.saying(PeopleWords.say("age.grown-up")).remembering(Recall.AGE, "")));
  }

  private static Outcome ask() {
    Scene scene = Scene.named(NAME);
    return Outcome.asking(
        scene,
        Content.plain(
            PeopleWords.say("age.erase"),
            List.of(
                Asked.yes(scene, PeopleWords.say("age.erase.yes")),
                Asked.no(scene, PeopleWords.say("age.erase.no")))));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    return switch (Asked.yesOrNo(turn, scene, said)) {
      case ShortAnswer.Yes yes ->
          Optional.of(
              t -> erase.erased(t, turn, "age.erased").remembering(Recall.AGE, Recall.UNDER_16));
      case ShortAnswer.No no -> Optional.of(Effects.saying(PeopleWords.say("age.kept")));
      default -> Optional.empty();
    };
  }
}
