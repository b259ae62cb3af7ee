package vn.loahoc.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code timetable}. Its sub-commands are added where it is wired. */
@Command(
    name = "timetable",
    description = "Helps with the timetables of learning centres.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class TimetableCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    throw new CommandLine.ParameterException(
        line, "timetable needs a sub-command: template or export");
  }
}
