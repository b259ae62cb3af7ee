package vn.loahoc.people.chat;

import java.util.List;
import java.util.Map;
import vn.loahoc.dialogue.Command;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Recall;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.people.AgeWords;
import vn.loahoc.people.Erasing;
import vn.loahoc.people.People;
import vn.loahoc.people.PeopleWords;
import vn.loahoc.people.Role;

/**
 * "Tôi dưới 16 tuổi", "con học lớp 5": questions and answers only. Nothing is kept of a child, not
 * even that they are one: the session remembers it, and what was kept before is erased after asking
 * back.
 */
final class DeclareAge {

  private final People people;
  private final AskToErase asking;

  DeclareAge(People people, Erasing erasing) {
    this.people = people;
    this.asking =
        new AskToErase("erase-young", "age.erase", Map.of(Recall.AGE, Recall.UNDER_16), erasing);
  }

  SceneHandler scene() {
    return asking;
  }

  Command young() {
    return new Order(
        new Order.Form("duoi16", AgeWords.phrasesOfTheYoung(), ""),
        Role.EVERYBODY,
        (turn, argument) ->
            t -> {
              boolean known =
                  people.speaker(t, turn.update().author().address()).person().isPresent();
              return known
                  ? asking.asked()
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
        Role.EVERYBODY,
        (turn, argument) ->
            Effects.saying(
                Outcome.saying(PeopleWords.say("age.grown-up")).remembering(Recall.AGE, "")));
  }
}
