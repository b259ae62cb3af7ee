package vn.loahoc.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import vn.loahoc.app.LocalClock;
import vn.loahoc.config.InvalidSetting;
import vn.loahoc.store.StoreException;

/**
 * The one place where what went wrong is told: one line for whoever sits at the terminal. What
 * nobody foresaw is also written to a file, with its trace, for whoever mends the program.
 */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

  /** A file that has grown larger is begun anew. */
  private static final long LARGEST = 1024 * 1024;

  private final Path log;
  private final LocalClock clock;

  /**
   * @param data the data folder, where the file is kept
   */
  Failures(Path data, LocalClock clock) {
    this.log = data.resolve("errors.log");
    this.clock = clock;
  }

  @Override
  public int handleExecutionException(
      Exception e, CommandLine line, CommandLine.ParseResult parsed) {
    return tell(e, "", line.getErr());
  }

  @Override
  public int handleParseException(CommandLine.ParameterException e, String[] arguments) {
    CommandLine line = e.getCommandLine();
    String command = line.getCommandSpec().qualifiedName();
    line.getErr().println(inOneLine("loahoc: " + e.getMessage() + "; see " + command + " --help"));
    return ExitCode.USAGE;
  }

  /**
   * Tells in one line what went wrong.
   *
   * @param where in which line of which file, or ""
   * @return the exit code
   */
  int tell(Throwable e, String where, PrintWriter err) {
    String place = where.isEmpty() ? "" : where + ": ";
    if (e instanceof BadInput || e instanceof InvalidSetting || e instanceof StoreException) {
      err.println(inOneLine("loahoc: " + place + e.getMessage()));
      return ExitCode.USAGE;
    }
    String kept = keep(e) ? "; more in " + log : "";
    err.println(inOneLine("loahoc: " + place + "this should not have happened: " + e + kept));
    return ExitCode.SOFTWARE;
  }

  private boolean keep(Throwable e) {
    StringWriter trace = new StringWriter();
    trace.append(clock.now().toString()).append(' ');
    e.printStackTrace(new PrintWriter(trace, true));
    try {
      if (Files.exists(log) && Files.size(log) > LARGEST) {
        Files.delete(log);
      }
      Files.createDirectories(log.toAbsolutePath().getParent());
      Files.writeString(
          log, trace.toString(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      return true;
    } catch (IOException full) {
      return false; // the line on the terminal has to do
    }
  }

  private static String inOneLine(String text) {
    return text.strip().replaceAll("\\s*[\\p{Cc}\\u2028\\u2029]+\\s*", " ");
  }
}
