package vn.loahoc.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import vn.loahoc.answer.Answer;
import vn.loahoc.app.Program;
import vn.loahoc.app.Understanding;
import vn.loahoc.conversation.Conversation;
import vn.loahoc.exam.Candidate;

/** Loa Học sitting an exam: every question in a conversation of its own. */
final class Sitting implements Candidate {

  private final Understanding understanding;

  Sitting(Understanding understanding) {
    this.understanding = understanding;
  }

  /** Makes the one who sits it from a corpus folder. */
  static ExamCommand.Prepared of(Program program, Optional<Path> corpus, boolean corrections) {
    Path folder = CorpusOptions.existing(corpus.orElse(program.settings().corpus()));
    Understanding understanding = program.understanding(folder, corrections);
    return new ExamCommand.Prepared(new Sitting(understanding), understanding.places());
  }

  @Override
  public Answer answer(Optional<String> previous, String question, LocalDate today) {
    LocalDateTime now = today.atTime(AsOf.MORNING);
    Conversation conversation = understanding.conversation();
    previous.ifPresent(turn -> Messages.reply(turn, said -> conversation.say(said, now)));
    return Messages.reply(question, said -> conversation.say(said, now));
  }
}
