package vn.loahoc.programme.chat;

import java.util.List;
import java.util.Optional;
import vn.loahoc.dialogue.Feature;
import vn.loahoc.dialogue.SceneHandler;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.store.Transaction;

/** All that the pipeline needs of this package. Thread-safe. */
public final class ProgrammeChat {

  private final WantDaily want;
  private final GoOn goOn;
  private final Feature feature;

  public ProgrammeChat(Desk desk) {
    this.want = new WantDaily(desk);
    this.goOn = new GoOn(desk);
    ChooseAudience audience = new ChooseAudience(desk);
    ChooseHour hour = new ChooseHour(desk);
    this.feature =
        new Feature(
            List.of(
                want,
                hour,
                audience,
                new Rest(desk),
                goOn,
                new EndDaily(desk),
                new TodaySlogan(desk),
                new SloganCard(desk)),
            List.of(want, audience, hour),
            List.of(),
            List.of());
  }

  /** What it brings to the conversation. */
  public Feature feature() {
    return feature;
  }

  /** The day's item comes again where everything does; nothing if it was not paused. */
  public Optional<String> resumed(Transaction t, Turn turn) {
    return goOn.resumed(t, turn);
  }

  /** What goes on once somebody has agreed to get the day's item: for {@code people}. */
  public List<SceneHandler> goingOn() {
    return List.of(want);
  }
}
