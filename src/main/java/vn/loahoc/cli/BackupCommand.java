package vn.loahoc.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.loahoc.app.Program;

/** {@code loahoc backup}: copies the database, whether or not {@code serve} runs. */
@Command(
    name = "backup",
    description = "Copies the database, also while serve runs, and prints the file.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class BackupCommand implements Callable<Integer> {

  private final Program program;

  @Spec private @Nullable CommandSpec spec;

  BackupCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    Objects.requireNonNull(spec).commandLine().getOut().println(program.backup());
    return 0;
  }
}
