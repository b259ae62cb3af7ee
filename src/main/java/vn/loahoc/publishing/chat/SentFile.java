package vn.loahoc.publishing.chat;

import static vn.loahoc.publishing.PublishingWords.say;

import java.time.Instant;
import java.util.Optional;
import vn.loahoc.channel.Fetched;
import vn.loahoc.dialogue.Attachments;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Handler;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Inbound;
import vn.loahoc.people.HomeTime;
import vn.loahoc.publishing.Clerk;
import vn.loahoc.publishing.Look;
import vn.loahoc.publishing.Preview;
import vn.loahoc.publishing.PublishingDesk;
import vn.loahoc.publishing.TimetableFile;

/**
 * A file that staff send: fetched, read and compared before the transaction, which keeps it as a
 * draft. Files of residents are not even fetched.
 */
final class SentFile implements Handler {

  private final PublishingDesk desk;
  private final Attachments attachments;

  SentFile(PublishingDesk desk, Attachments attachments) {
    this.desk = desk;
    this.attachments = attachments;
  }

  @Override
  public Optional<Effects> handle(Turn turn) {
    return turn.update().inbound() instanceof Inbound.SentMedia media
            && media.kind() == Inbound.SentMedia.Kind.DOCUMENT
            && turn.speaker().isStaff()
        ? Optional.of(sent(turn, media))
        : Optional.empty();
  }

  private Effects sent(Turn turn, Inbound.SentMedia media) {
    Optional<Clerk> clerk = Clerk.of(turn.speaker());
    if (turn.update().inGroup()) {
      return Effects.saying(say("only-private"));
    }
    if (clerk.isEmpty()) {
      return Effects.saying(say("only-staff"));
    }
    if (!desk.reads(media.name())) {
      return Effects.saying(say("unknown-format"));
    }
    if (media.size() > TimetableFile.LARGEST) {
      return Effects.saying(say("too-large"));
    }
    return switch (attachments.fetch(
        turn.update().chat(), media.reference(), TimetableFile.LARGEST)) {
      case Fetched.Whole whole ->
          looked(turn, clerk.get(), TimetableFile.of(media.name(), whole.data().bytes()));
      case Fetched.TooLarge tooLarge -> Effects.saying(say("too-large"));
      case Fetched.Gone gone -> Effects.saying(say("fetch-gone"));
      case Fetched.NotNow notNow -> Effects.saying(say("fetch-later"));
    };
  }

  private Effects looked(Turn turn, Clerk clerk, TimetableFile file) {
    return switch (desk.look(clerk, file, turn.now().toLocalDate())) {
      case Look.Refused refused -> Effects.saying(Shown.refused(refused));
      case Look.Ready ready when ready.preview().difference().isNothing() ->
          Effects.saying(say("same", file.name()));
      case Look.Ready ready -> kept(turn, clerk, file, ready.preview());
    };
  }

  private Effects kept(Turn turn, Clerk clerk, TimetableFile file, Preview preview) {
    Instant now = HomeTime.instant(turn.now());
    return t ->
        desk.keep(t, clerk, file, preview, now)
            .map(Shown::preview)
            .orElseGet(() -> Outcome.saying(say("too-many-drafts", PublishingDesk.MOST_DRAFTS)));
  }
}
