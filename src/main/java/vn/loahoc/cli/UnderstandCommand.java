package vn.loahoc.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.loahoc.app.Program;
import vn.loahoc.app.Understanding;
import vn.loahoc.reading.Reading;
import vn.loahoc.text.Spelling;

/** The command {@code understand}: how a text is read. */
@Command(
    name = "understand",
    description = "Shows how a text is read: spelling, times, places, what is asked.",
    mixinStandardHelpOptions = true)
final class UnderstandCommand implements Callable<Integer> {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Program program;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "TEXT", description = "the text")
  private List<String> text = List.of();

  @Mixin private CorpusOptions corpus = new CorpusOptions();

  @Option(
      names = "--as-of",
      paramLabel = "TIME",
      converter = AsOf.class,
      description = "the time it is read at, 2024-11-02 or 2024-11-02T06:00 (default: now)")
  private @Nullable LocalDateTime asOf;

  @Option(names = "--json", description = "print JSON")
  private boolean json;

  @Option(
      names = "--batch",
      paramLabel = "FILE",
      description = "read every line of a file, one JSON line each")
  private @Nullable Path batch;

  UnderstandCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    LocalDateTime now = Optional.ofNullable(asOf).orElseGet(() -> program.clock().now());
    String message = batch == null ? Messages.readable(String.join(" ", text)) : "";
    try (Understanding understanding =
        program.understanding(corpus.folder(program.settings()), corpus.corrections())) {
      if (batch != null) {
        for (String line : Files.readAllLines(batch)) {
          out.println(JSON.writeValueAsString(ReadingJson.of(read(understanding, line, now))));
        }
      } else {
        Reading reading = read(understanding, message, now);
        out.println(json ? JSON.writeValueAsString(ReadingJson.of(reading)) : shown(reading));
      }
    }
    out.flush();
    return 0;
  }

  private static Reading read(Understanding understanding, String line, LocalDateTime now) {
    return understanding.reader().read(Spelling.nfc(line), now);
  }

  private static String shown(Reading reading) {
    ReadingJson read = ReadingJson.of(reading);
    StringBuilder shown = new StringBuilder("text      " + read.text());
    shown.append("\nrestored  ").append(read.restored());
    read.times()
        .forEach(
            t ->
                shown
                    .append("\ntime      ")
                    .append(
                        t.text() + ": " + t.start() + " to " + t.end() + " (" + t.grain() + ")"));
    read.places()
        .forEach(p -> shown.append("\nplace     ").append(p.text() + ": " + p.described()));
    return shown.append("\nasks      ").append(String.join(", ", read.asks())).toString();
  }
}
