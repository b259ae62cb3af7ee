package vn.loahoc.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code corpus}: what Loa Học reads. Its sub-commands are added where it is wired. */
@Command(
    name = "corpus",
    description = "Looks after the folder of plans and notices.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class CorpusCommand implements Runnable {

  @Spec private @org.jspecify.annotations.Nullable CommandSpec spec;

  @Override
  public void run() {
    CommandLine line = java.util.Objects.requireNonNull(spec).commandLine();
    throw new CommandLine.ParameterException(line, "corpus needs a sub-command: check");
  }
}
