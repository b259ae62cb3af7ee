package vn.loahoc.cli;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;

/** Lines typed in a terminal, with editing, and a history that outlives the conversation. */
final class EditedLines implements Lines, AutoCloseable {

  private static final int HISTORY = 500;

  private final Terminal terminal;
  private final LineReader reader;
  private final String prompt;

  private EditedLines(Terminal terminal, LineReader reader, String prompt) {
    this.terminal = terminal;
    this.reader = reader;
    this.prompt = prompt;
  }

  static EditedLines open(Path history, String prompt) throws IOException {
    Terminal terminal = terminal();
    LineReaderBuilder builder = LineReaderBuilder.builder();
    if (isWritable(history)) {
      builder.variable(LineReader.HISTORY_FILE, history);
    }
    LineReader reader =
        builder
            .terminal(terminal)
            .appName("loahoc")
            .variable(LineReader.HISTORY_SIZE, HISTORY)
            .variable(LineReader.HISTORY_FILE_SIZE, HISTORY)
            .option(Option.DISABLE_EVENT_EXPANSION, true)
            .option(Option.HISTORY_TIMESTAMPED, false)
            .build();
    return new EditedLines(terminal, reader, prompt + " ");
  }

  /** Without a folder that can be written a conversation goes on, only without a history. */
  private static boolean isWritable(Path history) {
    Path folder = history.toAbsolutePath().getParent();
    try {
      return Files.isWritable(Files.createDirectories(folder));
    } catch (IOException e) {
      return false;
    }
  }

  /** Where there is stty no native library is loaded, which a JVM would warn about. */
  private static Terminal terminal() throws IOException {
    TerminalBuilder builder =
        TerminalBuilder.builder().system(true).dumb(true).encoding(StandardCharsets.UTF_8);
    Terminal terminal = (File.separatorChar == '/' ? builder.provider("exec") : builder).build();
    if (terminal.getWidth() == 0) {
      // a terminal that does not know its size would show no line at all
      terminal.setSize(new Size(80, 24));
    }
    return terminal;
  }

  PrintWriter writer() {
    return terminal.writer();
  }

  /** Ctrl-C drops the line begun, Ctrl-D on an empty line ends. */
  @Override
  public @Nullable String next() {
    while (true) {
      try {
        return reader.readLine(prompt);
      } catch (UserInterruptException e) {
        if (e.getPartialLine().isEmpty()) {
          return null;
        }
      } catch (EndOfFileException e) {
        return null;
      }
    }
  }

  @Override
  public void close() throws IOException {
    terminal.close();
  }
}
