package vn.loahoc.photo.chat;

import static vn.loahoc.photo.PhotoWords.say;

import java.util.ArrayList;
import java.util.List;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.message.Content;
import vn.loahoc.photo.Kept;
import vn.loahoc.photo.KeptWords;
import vn.loahoc.photo.PhotoNames;
import vn.loahoc.photo.PhotoRecords;
import vn.loahoc.photo.Sending;

/** What came of it, as it is told. */
final class Told {

  private Told() {}

  static Outcome kept(Sending sending, Kept kept) {
    List<String> lines = new ArrayList<>();
    sending
        .what()
        .filter(what -> kept.kept() > 0)
        .ifPresent(
            what ->
                lines.add(say("kept", kept.kept(), PhotoNames.of(what), PhotoRecords.DAYS_KEPT)));
    lines.addAll(KeptWords.others(kept));
    if (lines.isEmpty()) {
      return Outcome.saying(say("late"));
    }
    String text = String.join("\n", lines);
    return kept.waiting() > 0
        ? Outcome.saying(Content.plain(text, List.of(Asking.again(sending))))
        : Outcome.saying(text);
  }

  /** One more of an album that is kept: nothing, unless something went wrong. */
  static Outcome joined(Sending sending, Kept kept) {
    return KeptWords.others(kept).isEmpty() ? Outcome.saying() : kept(sending, kept);
  }
}
