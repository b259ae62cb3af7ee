package vn.loahoc.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.loahoc.app.Program;
import vn.loahoc.store.Restoring.Result;

/** {@code loahoc restore FILE}: puts a backup in the place of the database. */
@Command(
    name = "restore",
    description = "Puts a backup in the place of the database; all sending is paused then.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class RestoreCommand implements Callable<Integer> {

  private final Program program;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "A file that backup has made.")
  private Path file = Path.of("");

  RestoreCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    switch (program.restore(file)) {
      case Result.InUse inUse ->
          throw new BadInput(
              "a program serves from the data folder "
                  + program.settings().data()
                  + ": stop serve, then try again");
      case Result.Unusable unusable ->
          throw new BadInput(file + " cannot be restored: " + unusable.why());
      case Result.Restored restored -> tell(restored, out);
    }
    return 0;
  }

  private void tell(Result.Restored restored, PrintWriter out) {
    out.println("restored " + file);
    out.println(
        restored
            .aside()
            .map(aside -> "what was there before is kept in " + aside)
            .orElse("there was no database before"));
    out.println("erased again: " + restored.erased() + " people who had been erased since");
    out.println(
        "all sending is paused, answers too: start serve, look over what waits, then let it go on"
            + " with /tieptuc");
  }
}
