package vn.loahoc.photo.chat;

import java.net.URI;
import java.util.List;
import vn.loahoc.dialogue.Attachments;
import vn.loahoc.dialogue.Feature;
import vn.loahoc.photo.Activities;
import vn.loahoc.photo.Darkroom;
import vn.loahoc.photo.Photos;
import vn.loahoc.store.Database;

/** All that the pipeline needs of this package. Thread-safe. */
public final class PhotoChat {

  private final Feature feature;

  /**
   * What the chat works with.
   *
   * @param page where staff see the photos
   */
  public record Desk(Database database, Photos photos, Activities activities, URI page) {}

  public PhotoChat(Desk desk, Attachments attachments, Darkroom darkroom) {
    Fetching fetching = new Fetching(desk, attachments, darkroom);
    SentPhoto sent = new SentPhoto(desk, fetching);
    Presses presses = new Presses(desk, fetching);
    this.feature =
        new Feature(
            List.of(new PhotoOrder(presses, desk.page())),
            List.of(new WhichActivity(desk, presses, sent), new WhetherChildren(presses, sent)),
            List.of(sent),
            List.of());
  }

  /** What it brings to the conversation. */
  public Feature feature() {
    return feature;
  }
}
