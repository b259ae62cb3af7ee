package vn.loahoc.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.loahoc.app.Settings;
import vn.loahoc.corpus.Corpus;
import vn.loahoc.corpus.Problem;

/** The command {@code corpus check}: what every source was understood to say, and its problems. */
@Command(
    name = "check",
    description = "Shows what every document was understood to say, and what is wrong with it.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:no errors", "1:a source could not be read", "2:wrong usage"})
final class CorpusCheck implements Callable<Integer> {

  private final Loader loader;
  private final Settings settings;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private CorpusOptions options = new CorpusOptions();

  @Option(names = "--json", description = "print JSON")
  private boolean json;

  /** Loads a corpus folder; with or without the corrections of its campaigns. */
  @FunctionalInterface
  interface Loader {
    Corpus load(Path folder, boolean corrections);
  }

  CorpusCheck(Loader loader, Settings settings) {
    this.loader = loader;
    this.settings = settings;
  }

  @Override
  public Integer call() throws JsonProcessingException {
    Corpus corpus = loader.load(options.named(settings), options.corrections());
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    if (json) {
      out.println(JsonMapper.builder().build().writeValueAsString(CorpusCheckJson.of(corpus)));
    } else {
      new CorpusCheckReport(out).print(corpus);
    }
    out.flush();
    boolean errors =
        corpus.problems().stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR);
    return errors ? 1 : 0;
  }
}
