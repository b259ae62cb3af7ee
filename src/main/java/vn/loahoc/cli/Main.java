package vn.loahoc.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
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
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND")
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    Path home = Path.of(System.getProperty("loahoc.home", ""));
    Settings settings = Settings.of(System.getenv(), home);
    System.exit(run(new Program(settings, LocalClock.system()), Streams.standard(), args));
  }

  /**
   * Runs one command.
   *
   * @return its exit code
   */
  static int run(Program program, Streams streams, String... args) {
    Failures failures = new Failures(program.settings().data(), program.clock());
    try {
      return line(program, streams, failures, args.length == 0 ? "" : args[0]).execute(args);
    } catch (Error e) {
      // out of memory or of stack: the outermost place to say so in one line
      return failures.tell(e, "", streams.err());
    } finally {
      streams.out().flush();
      streams.err().flush();
    }
  }

  /** Only the command that is wanted is made, since describing one takes a while. */
  private static CommandLine line(
      Program program, Streams streams, Failures failures, String wanted) {
    CommandLine line = new CommandLine(new Main());
    Map<String, Supplier<Object>> commands = commands(program, streams, failures);
    commands.forEach(
        (name, command) -> {
          if (name.equals(wanted) || !commands.containsKey(wanted)) {
            line.addSubcommand(command.get());
          }
        });
    line.setOut(streams.out());
    line.setErr(streams.err());
    // a question may begin with "@", which is not the name of a file
    line.setExpandAtFiles(false);
    line.setExecutionExceptionHandler(failures);
    line.setParameterExceptionHandler(failures);
    return line;
  }

  private static Map<String, Supplier<Object>> commands(
      Program program, Streams streams, Failures failures) {
    Settings settings = program.settings();
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("ask", () -> new AskCommand(program, failures));
    commands.put(
        "chat",
        () ->
            new ChatTerminal(
                (corpus, asOf) -> Turns.open(program, failures, streams.err(), corpus, asOf),
                settings.data(),
                streams.in()));
    commands.put("invite", () -> new InviteCommand(program::people, settings));
    commands.put("erase", () -> new EraseCommand(program::people));
    commands.put("serve", () -> new ServeCommand(program));
    commands.put("understand", () -> new UnderstandCommand(program));
    commands.put(
        "corpus",
        () ->
            new CommandLine(new CorpusCommand())
                .addSubcommand(new CorpusCheck(program::corpus, settings)));
    commands.put(
        "timetable",
        () ->
            new CommandLine(new TimetableCommand())
                .addSubcommand(
                    new TimetableTemplateCommand(program::corpus, settings, program.clock()))
                .addSubcommand(new TimetableExportCommand(program)));
    commands.put(
        "exam",
        () -> new ExamCommand((corpus, corrections) -> Sitting.of(program, corpus, corrections)));
    commands.put("report", () -> new ReportCommand(program));
    commands.put("backup", () -> new BackupCommand(program));
    commands.put("restore", () -> new RestoreCommand(program));
    commands.put("doctor", () -> new DoctorCommand(program));
    return commands;
  }
}
