package vn.loahoc.cli;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.loahoc.app.Program;
import vn.loahoc.app.Understanding;
import vn.loahoc.conversation.Conversation;

/** One conversation in the terminal: from what is typed to what is shown. */
final class Turns implements UnaryOperator<String> {

  private final Program program;
  private final Optional<LocalDateTime> asOf;
  private final Conversation conversation;

  private Turns(Program program, Optional<LocalDateTime> asOf, Conversation conversation) {
    this.program = program;
    this.asOf = asOf;
    this.conversation = conversation;
  }

  static Turns open(Program program, Optional<Path> corpus, Optional<LocalDateTime> asOf) {
    Understanding understanding =
        program.understanding(corpus.orElse(program.settings().corpus()), true);
    return new Turns(program, asOf, understanding.conversation());
  }

  @Override
  public String apply(String typed) {
    try {
      return conversation
          .say(Messages.readable(typed), asOf.orElseGet(() -> program.clock().now()))
          .text();
    } catch (BadInput e) {
      return Messages.UNREADABLE;
    }
  }
}
