package vn.loahoc.photo.chat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.loahoc.channel.Fetched;
import vn.loahoc.dialogue.Attachments;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.photo.Darkroom;
import vn.loahoc.photo.Developed;
import vn.loahoc.photo.Sending;
import vn.loahoc.photo.chat.PhotoChat.Desk;

/** Fetches photos and makes them anew; outside of transactions, since it takes seconds. */
final class Fetching {

  private final Desk desk;
  private final Attachments attachments;
  private final Darkroom darkroom;

  Fetching(Desk desk, Attachments attachments, Darkroom darkroom) {
    this.desk = desk;
    this.attachments = attachments;
    this.darkroom = darkroom;
  }

  /** What came of those of a sending that wait; those that cannot be had now are left out. */
  Map<String, Developed> all(Turn turn, Sending sending) {
    List<String> waiting = desk.database().read(t -> desk.photos().waiting(t, sending));
    Map<String, Developed> developed = new LinkedHashMap<>();
    for (String reference : waiting) {
      boolean now = one(turn, reference, developed);
      if (!now) {
        break; // who cannot hand out this one now will not hand out the next: none waits for ten
      }
    }
    return developed;
  }

  /**
   * Fetches one.
   *
   * @return false if it cannot be had now
   */
  boolean one(Turn turn, String reference, Map<String, Developed> developed) {
    switch (attachments.fetch(turn.update().chat(), reference, Darkroom.LARGEST)) {
      case Fetched.Whole whole -> developed.put(reference, darkroom.develop(whole.data().bytes()));
      case Fetched.TooLarge large ->
          developed.put(reference, new Developed.Refused(Developed.Why.TOO_LARGE));
      case Fetched.Gone gone -> developed.put(reference, new Developed.Refused(Developed.Why.GONE));
      case Fetched.NotNow notNow -> {
        return false;
      }
    }
    return true;
  }
}
