package vn.loahoc.challenge.chat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.loahoc.challenge.Course;
import vn.loahoc.challenge.Deed;
import vn.loahoc.corpus.Challenge;
import vn.loahoc.dialogue.Effects;
import vn.loahoc.dialogue.Handler;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Inbound;
import vn.loahoc.participation.Kind;
import vn.loahoc.reading.Done;

/**
 * A voice message or a video on a day whose challenge invites them: it is counted, and neither
 * fetched nor kept. Thread-safe.
 */
final class SentRecording implements Handler {

  private static final Set<Inbound.SentMedia.Kind> RECORDINGS =
      Set.of(Inbound.SentMedia.Kind.VOICE, Inbound.SentMedia.Kind.VIDEO);

  private final Desk desk;
  private final Telling telling;
  private final Today today;

  SentRecording(Desk desk, Telling telling, Today today) {
    this.desk = desk;
    this.telling = telling;
    this.today = today;
  }

  @Override
  public Optional<Effects> handle(Turn turn) {
    boolean recording =
        turn.update().inbound() instanceof Inbound.SentMedia media
            && RECORDINGS.contains(media.kind());
    return recording
        ? desk.courses().get().flatMap(course -> invited(turn, course))
        : Optional.empty();
  }

  private Optional<Effects> invited(Turn turn, Course course) {
    LocalDate day = turn.now().toLocalDate();
    return today
        .challenge(turn, course, day)
        .filter(Challenge::recording)
        .map(challenge -> counted(turn, course, challenge, day));
  }

  private Effects counted(Turn turn, Course course, Challenge challenge, LocalDate day) {
    Deed.Slot slot = new Deed.Slot(Kind.RECORDING, course.campaign(), course.occurrence(day), day);
    Deed deed = new Deed(slot, 1, Done.Amount.NONE, Optional.of(challenge.audience().key()));
    return telling.taken(turn, new Pending(deed, true));
  }
}
