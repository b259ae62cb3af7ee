package vn.loahoc.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.loahoc.text.Folding;
import vn.loahoc.text.Spelling;

/**
 * {@code loahoc chat}: a conversation in the terminal. On a terminal with line editing and history;
 * from a pipe or a file one question a line.
 */
@Command(
    name = "chat",
    description = "A conversation in the terminal; ends with Ctrl-D or \"thoát\".",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class ChatTerminal implements Callable<Integer> {

  /** Opens what answers a conversation. */
  @FunctionalInterface
  public interface Conversations {

    /**
     * Opens a new conversation.
     *
     * @param corpus the corpus folder named on the command line
     * @param asOf what counts as now
     */
    Talk open(Optional<Path> corpus, Optional<LocalDateTime> asOf);
  }

  /** What answers, turn by turn. */
  @FunctionalInterface
  public interface Talk extends AutoCloseable {

    /** From what a person types to what is shown. */
    String reply(String said);

    @Override
    default void close() {}
  }

  private final Conversations conversations;
  private final Path data;
  private final InputStream input;

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--corpus", paramLabel = "DIR", description = "The folder of campaigns.")
  private @Nullable Path corpus;

  @Mixin private AsOfOption asOf = new AsOfOption();

  /**
   * @param data the data folder, where the history is kept
   * @param input what is read when nobody sits at a terminal
   */
  public ChatTerminal(Conversations conversations, Path data, InputStream input) {
    this.conversations = conversations;
    this.data = data;
    this.input = input;
  }

  @Override
  public Integer call() throws IOException {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    try (Talk talk = conversations.open(Optional.ofNullable(corpus), asOf.time())) {
      if (isTyped()) {
        Path history = data.resolve("chat-history");
        try (EditedLines lines = EditedLines.open(history, Messages.word("prompt"))) {
          talk(lines, talk, lines.writer());
        }
      } else {
        talk(Lines.utf8(input)::readLine, talk, line.getOut());
      }
    }
    return 0;
  }

  /** Goes on until the lines end or the person says "thoát". */
  void talk(Lines lines, Talk talk, PrintWriter out) throws IOException {
    out.println(Messages.word("greeting"));
    out.println(Messages.word("examples"));
    out.println();
    out.flush();
    for (String said = lines.next(); said != null && !isGoodbye(said); said = lines.next()) {
      if (!said.isBlank()) {
        out.println(talk.reply(said));
      }
      out.println();
      out.flush();
    }
    out.println(Messages.word("goodbye"));
    out.flush();
  }

  /** From JDK 22 on this needs {@code -Djdk.console=java.base}, which {@code bin/loahoc} sets. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTyped() {
    return System.console() != null;
  }

  private static boolean isGoodbye(String said) {
    String folded = Folding.fold(Spelling.nfc(said)).strip().toLowerCase(Locale.ROOT);
    return folded.equals("thoat") || folded.equals("/thoat");
  }
}
