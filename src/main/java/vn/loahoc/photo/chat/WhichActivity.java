package vn.loahoc.photo.chat;

import static vn.loahoc.photo.PhotoWords.say;

import java.time.LocalDate;
import java.util.Optional;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Inbound;
import vn.loahoc.photo.Activities;
import vn.loahoc.photo.Guess;
import vn.loahoc.photo.Photographer;
import vn.loahoc.photo.chat.PhotoChat.Desk;

/** "Ảnh của hoạt động nào?", answered by a number or by words of a name instead of by a button. */
final class WhichActivity implements SceneHandler {

  private final Desk desk;
  private final Presses presses;
  private final SentPhoto sent;

  WhichActivity(Desk desk, Presses presses, SentPhoto sent) {
    this.desk = desk;
    this.presses = presses;
    this.sent = sent;
  }

  @Override
  public String name() {
    return Asking.WHICH;
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    if (!(turn.update().inbound() instanceof Inbound.Said)) {
      return sent.joining(turn, scene);
    }
    Optional<Photographer> who = Photographer.of(turn.speaker());
    String number = scene.values().getOrDefault(Asking.ID, "");
    if (who.isEmpty() || !number.matches("[0-9]{1,9}")) {
      return Optional.empty();
    }
    long id = Long.parseLong(number);
    return switch (said) {
      case ShortAnswer.Numbered(int line) -> chosen(turn, who.get(), scene, line);
      case ShortAnswer.Cancel cancel ->
          Optional.of(presses.press(turn, who.get(), Presses.DROP, id, ""));
      case ShortAnswer.Yes yes -> Optional.empty();
      case ShortAnswer.No no -> Optional.empty();
      case ShortAnswer.Other other -> named(turn, who.get(), id);
    };
  }

  private Optional<Effects> chosen(Turn turn, Photographer who, Scene scene, int number) {
    int line = number == ShortAnswer.Numbered.LAST ? scene.values().size() - 1 : number;
    long id = Long.parseLong(scene.values().getOrDefault(Asking.ID, ""));
    return Optional.ofNullable(scene.values().get(String.valueOf(line)))
        .map(what -> presses.press(turn, who, Presses.CHOOSE, id, what));
  }

  private Optional<Effects> named(Turn turn, Photographer who, long id) {
    LocalDate today = turn.now().toLocalDate();
    Guess guess = desk.activities().guess(who, turn.text(), today);
    String other = PlainWords.of(say("button-other"));
    if (PlainWords.of(turn.text()).matches(other + "|khac|viec khac|cai khac")) {
      String what = Activities.otherwise(guess.day());
      return Optional.of(presses.press(turn, who, Presses.CHOOSE, id, what));
    }
    if (guess.single().isPresent()) {
      String what = guess.single().get().id();
      return Optional.of(presses.press(turn, who, Presses.CHOOSE, id, what));
    }
    return guess.fitting().isEmpty()
        ? Optional.empty()
        : Optional.of(presses.which(who, id, guess, today));
  }
}
