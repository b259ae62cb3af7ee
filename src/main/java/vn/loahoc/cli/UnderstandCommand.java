package vn.loahoc.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
import vn.loahoc.reading.Done;
import vn.loahoc.reading.Reader;
import vn.loahoc.reading.Reading;
import vn.loahoc.reading.Reports;
import vn.loahoc.text.Spelling;

/** The command {@code understand}: how a text is read. */
@Command(
    name = "understand",
    description =
        "Shows how a text is read: spelling, times, places, what is asked, what was done.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class UnderstandCommand implements Callable<Integer> {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Program program;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "TEXT", description = "the text")
  private List<String> text = List.of();

  @Mixin private CorpusOptions corpus = new CorpusOptions();

  @Mixin private AsOfOption asOf = new AsOfOption();

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
  public Integer call() throws JsonProcessingException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    LocalDateTime now = asOf.time().orElseGet(() -> program.clock().now());
    List<String> texts =
        batch == null ? List.of(Messages.readable(String.join(" ", text))) : texts(batch);
    try (Understanding understanding =
        program.understanding(corpus.folder(program.settings()), corpus.corrections())) {
      Reader reader = understanding.reader();
      for (String line : texts) {
        Reading reading = reader.read(Spelling.nfc(line), now);
        boolean asJson = json || batch != null;
        List<Done> done = Reports.of(reader.readTold(Spelling.nfc(line), now), now);
        ReadingJson read = ReadingJson.of(reading, done);
        out.println(asJson ? JSON.writeValueAsString(read) : shown(reading, read));
      }
    }
    return 0;
  }

  /**
   * One text a line, empty ones too, so that lines of input and output can be laid side by side.
   */
  private static List<String> texts(Path file) {
    BatchFile read = BatchFile.read(file);
    List<String> texts = new ArrayList<>();
    for (BatchFile.Line line : read.lines()) {
      texts.add(
          line.text()
              .orElseThrow(() -> new BadInput(read.at(line) + ": no UTF-8, give one text a line")));
    }
    return texts;
  }

  private static String shown(Reading reading, ReadingJson read) {
    StringBuilder shown = new StringBuilder("text      " + read.text());
    shown.append("\nrestored  ").append(read.restored());
    for (ReadingJson.Time time : read.times()) {
      String span = time.start() + " to " + time.end() + " (" + time.grain() + ")";
      shown.append("\ntime      ").append(time.text()).append(": ").append(span);
    }
    reading
        .places()
        .forEach(
            place ->
                shown
                    .append("\nplace     ")
                    .append(place.text() + ": " + ReadingJson.described(place)));
    shown.append("\nasks      ").append(String.join(", ", read.asks()));
    read.done().forEach(done -> shown.append("\ndone      ").append(done.line()));
    return shown.toString();
  }
}
