package vn.loahoc.cli;

import java.nio.file.Path;
import java.time.LocalDateTime;
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
import vn.loahoc.app.Program;
import vn.loahoc.app.Server;

/** {@code loahoc serve}: the page and the bots that are configured, until it is told to stop. */
@Command(
    name = "serve",
    description = "Runs the web page and the configured bots until it is stopped (Ctrl-C).",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ServeCommand implements Callable<Integer> {

  private final Program program;

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--corpus", paramLabel = "DIR", description = "The folder of campaigns.")
  private @Nullable Path corpus;

  @Option(
      names = "--demo",
      description =
          "Shows made-up classes also beside a public channel; every message then begins with a"
              + " line that says so.")
  private boolean demo;

  @Mixin private AsOfOption asOf = new AsOfOption();

  ServeCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    Path folder =
        CorpusOptions.existing(Optional.ofNullable(corpus).orElse(program.settings().corpus()));
    Optional<LocalDateTime> time = asOf.time();
    Server server = program.serve(folder, time, demo);
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(server::close));
    line.getOut().println("Loa Học: http://localhost:" + server.port() + "/ (Ctrl-C to stop)");
    line.getOut().flush();
    line.getErr().println("Loa Học stops: " + server.awaitFailure());
    line.getErr().flush();
    return 1;
  }
}
