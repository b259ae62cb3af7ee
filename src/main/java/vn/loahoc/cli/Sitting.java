package vn.loahoc.cli;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.loahoc.answer.Answer;
import vn.loahoc.app.Understanding;
import vn.loahoc.conversation.Conversation;
import vn.loahoc.exam.Candidate;

/** Loa Học sitting an exam: every question in a conversation of its own. */
final class Sitting implements Candidate {

  private final Understanding understanding;

  Sitting(Understanding understanding) {
    this.understanding = understanding;
  }

  List<String> places() {
    return understanding.places();
  }

  @Override
  public Answer answer(Optional<String> previous, String question, LocalDate today) {
    LocalDateTime now = today.atTime(AsOf.MORNING);
    Conversation conversation = understanding.conversation();
    previous.ifPresent(turn -> conversation.say(Messages.readable(turn), now));
    return conversation.say(Messages.readable(question), now);
  }
}
