package vn.loahoc.calendar.chat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import vn.loahoc.calendar.Almanac;
import vn.loahoc.calendar.CalendarWords;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;

/** "2" below the question which event is meant: that one into the calendar. Thread-safe. */
public final class AddByNumber implements SceneHandler {

  private final AddToCalendar add;
  private final Supplier<Almanac> almanacs;

  public AddByNumber(AddToCalendar add, Supplier<Almanac> almanacs) {
    this.add = add;
    this.almanacs = almanacs;
  }

  @Override
  public String name() {
    return Choosing.SCENE;
  }

  @Override
  public Optional<Effects> answered(Turn turn, Scene scene, ShortAnswer said) {
    int count = scene.values().size();
    return switch (said) {
      case ShortAnswer.Numbered numbered -> picked(turn, scene, numbered.number(), count);
      case ShortAnswer.Yes yes -> count == 1 ? picked(turn, scene, 1, 1) : Optional.empty();
      case ShortAnswer.No no -> Optional.of(Effects.saying(CalendarWords.say("not-added")));
      case ShortAnswer.Cancel cancel -> Optional.empty();
      case ShortAnswer.Other other -> Optional.empty();
    };
  }

  private Optional<Effects> picked(Turn turn, Scene scene, int number, int count) {
    int index = number == ShortAnswer.Numbered.LAST ? count : number;
    LocalDate today = turn.now().toLocalDate();
    return Optional.ofNullable(scene.values().get(String.valueOf(index)))
        .map(id -> Effects.saying(add.byId(almanacs.get(), id, today)));
  }
}
