package vn.loahoc.amendment.chat;

import java.util.List;
import java.util.function.Function;
import vn.loahoc.amendment.AmendmentDesk;
import vn.loahoc.amendment.Stating;
import vn.loahoc.calendar.Steward;
import vn.loahoc.dialogue.Feature;

/** All that the pipeline needs of this package. Thread-safe. */
public final class AmendmentChat {

  private final Feature feature;

  /**
   * @param units who a staff member writes for, as people are told: "Cán bộ phường …"
   */
  public AmendmentChat(Stating stating, AmendmentDesk desk, Function<Steward, String> units) {
    StateChange state = new StateChange(stating, desk, units);
    Undoing undoing = new Undoing(desk, stating::agenda);
    PublishedChanges published = new PublishedChanges(desk, undoing, stating::agenda);
    this.feature =
        new Feature(
            List.of(new ChangeOrder(state), published),
            List.of(state, published, undoing),
            List.of(),
            List.of(),
            List.of(new Statements(stating, state, published)));
  }

  /** What it brings to the conversation. */
  public Feature feature() {
    return feature;
  }
}
