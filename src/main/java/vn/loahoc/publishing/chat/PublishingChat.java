package vn.loahoc.publishing.chat;

import java.util.List;
import vn.loahoc.dialogue.Attachments;
import vn.loahoc.dialogue.Feature;
import vn.loahoc.publishing.PublishingDesk;

/** All that the pipeline needs of this package. Thread-safe. */
public final class PublishingChat {

  private final Feature feature;

  public PublishingChat(PublishingDesk desk, Attachments attachments) {
    Presses presses = new Presses(desk);
    TimetableOrder order = new TimetableOrder(desk, presses);
    this.feature =
        new Feature(
            List.of(order),
            List.of(order, new OpenDraft(presses)),
            List.of(new SentFile(desk, attachments)),
            List.of());
  }

  /** What it brings to the conversation. */
  public Feature feature() {
    return feature;
  }
}
