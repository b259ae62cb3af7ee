package vn.loahoc.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import vn.loahoc.app.LiveConversation;
import vn.loahoc.app.LiveUnderstanding;
import vn.loahoc.app.Program;

/** One conversation in the terminal: from what is typed to what is shown. */
final class Turns implements ChatTerminal.Talk {

  private final LiveUnderstanding understanding;
  private final LiveConversation conversation;
  private final Supplier<LocalDateTime> now;
  private final Failures failures;
  private final PrintWriter err;

  private Turns(
      LiveUnderstanding understanding,
      Supplier<LocalDateTime> now,
      Failures failures,
      PrintWriter err) {
    this.understanding = understanding;
    this.conversation = new LiveConversation(understanding);
    this.now = now;
    this.failures = failures;
    this.err = err;
  }

  static Turns open(
      Program program,
      Failures failures,
      PrintWriter err,
      Optional<Path> corpus,
      Optional<LocalDateTime> asOf) {
    Path folder = CorpusOptions.existing(corpus.orElse(program.settings().corpus()));
    LiveUnderstanding understanding =
        program.live(folder, notice -> err.println("loahoc: " + notice));
    return new Turns(
        understanding, () -> asOf.orElseGet(() -> program.clock().now()), failures, err);
  }

  @Override
  public String reply(String typed) {
    try {
      return Messages.reply(typed, message -> conversation.say(message, now.get())).text();
    } catch (RuntimeException e) {
      failures.tell(e, "", err);
      return Messages.word("failed");
    }
  }

  @Override
  public void close() {
    understanding.close();
  }
}
