package vn.loahoc.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
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
    mixinStandardHelpOptions = true)
public final class ChatTerminal implements Callable<Integer> {

  /** Longer lines are not passed on. */
  private static final int LONGEST = 4000;

  /** Opens what answers a conversation. */
  @FunctionalInterface
  public interface Conversations {

    /**
     * Opens a new conversation.
     *
     * @param corpus the corpus folder named on the command line
     * @param asOf what counts as now
     * @return from what a person types to what is shown
     */
    UnaryOperator<String> open(Optional<Path> corpus, Optional<LocalDateTime> asOf);
  }

  private final Conversations conversations;
  private final Path data;
  private final ResourceBundle words = ResourceBundle.getBundle("vi.chat", Locale.ROOT);

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--corpus", paramLabel = "DIR", description = "The folder of campaigns.")
  private @Nullable Path corpus;

  @Option(
      names = "--as-of",
      paramLabel = "TIME",
      converter = AsOf.class,
      description = "What counts as now: 2024-11-02 (in the morning) or 2024-11-02T06:00.")
  private @Nullable LocalDateTime asOf;

  /**
   * @param data the data folder, where the history is kept
   */
  public ChatTerminal(Conversations conversations, Path data) {
    this.conversations = conversations;
    this.data = data;
  }

  @Override
  public Integer call() throws IOException {
    UnaryOperator<String> conversation =
        conversations.open(Optional.ofNullable(corpus), Optional.ofNullable(asOf));
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    if (isTyped()) {
      try (EditedLines lines = EditedLines.open(data.resolve("chat-history"), word("prompt"))) {
        talk(lines, conversation, lines.writer());
      }
    } else {
      BufferedReader input = Lines.utf8(System.in);
      talk(input::readLine, conversation, line.getOut());
    }
    return 0;
  }

  /** Goes on until the lines end or the person says "thoát". */
  void talk(Lines lines, UnaryOperator<String> conversation, PrintWriter out) throws IOException {
    out.println(word("greeting"));
    out.println(word("examples"));
    out.println();
    out.flush();
    for (String said = lines.next(); said != null && !isGoodbye(said); said = lines.next()) {
      if (said.length() > LONGEST) {
        out.println(word("too-long"));
      } else if (!said.isBlank()) {
        out.println(conversation.apply(said));
      }
      out.println();
      out.flush();
    }
    out.println(word("goodbye"));
    out.flush();
  }

  /** From JDK 22 on this needs {@code -Djdk.console=java.base}, which {@code bin/loahoc} sets. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTyped() {
    return System.console() != null;
  }

  private String word(String key) {
    return words.getString(key);
  }

  private static boolean isGoodbye(String said) {
    String folded = Folding.fold(Spelling.nfc(said)).strip().toLowerCase(Locale.ROOT);
    return folded.equals("thoat") || folded.equals("/thoat");
  }
}
