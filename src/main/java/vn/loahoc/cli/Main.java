package vn.loahoc.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.loahoc.app.LocalClock;
import vn.loahoc.app.Program;
import vn.loahoc.app.Settings;

/** The command {@code loahoc}. */
@Command(
    name = "loahoc",
    description = "The learning loudspeaker: answers questions about the Lifelong Learning Week.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    Path home = Path.of(System.getProperty("loahoc.home", ""));
    Settings settings = Settings.of(System.getenv(), home);
    System.exit(line(new Program(settings, LocalClock.system())).execute(args));
  }

  private static CommandLine line(Program program) {
    CommandLine line = new CommandLine(new Main());
    line.addSubcommand(new AskCommand(program));
    line.addSubcommand(new UnderstandCommand(program));
    line.addSubcommand(
        new CommandLine(new CorpusCommand()).addSubcommand(new CorpusCheck(program::corpus)));
    line.addSubcommand(
        new ExamCommand(
            (corpus, corrections) -> {
              Sitting sitting =
                  new Sitting(
                      program.understanding(
                          corpus.orElse(program.settings().corpus()), corrections));
              return new ExamCommand.Prepared(sitting, sitting.places());
            }));
    line.addSubcommand(
        new ChatTerminal(
            (corpus, asOf) -> Turns.open(program, corpus, asOf), program.settings().data()));
    line.setOut(new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true));
    line.setErr(new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true));
    line.setExecutionExceptionHandler(Main::failed);
    return line;
  }

  /** One line of what is wrong and how to mend it; never a stack trace. */
  private static int failed(Exception e, CommandLine line, CommandLine.ParseResult parsed) {
    line.getErr().println("loahoc: " + (e.getMessage() == null ? e.toString() : e.getMessage()));
    return e instanceof BadInput ? 2 : 1;
  }
}
