package vn.loahoc.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.loahoc.app.LocalClock;
import vn.loahoc.app.Settings;
import vn.loahoc.corpus.timetable.TimetableTemplate;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.place.Ward;

/** The command {@code timetable template}: an empty workbook that a centre fills in. */
@Command(
    name = "template",
    description = "Writes an empty timetable with explanations, choices and an example.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class TimetableTemplateCommand implements Callable<Integer> {

  private final Settings settings;
  private final LocalClock clock;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private CorpusOptions options = new CorpusOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "the workbook to write, lich.xlsx; a file that is there stays as it is")
  private @Nullable Path file;

  TimetableTemplateCommand(Settings settings, LocalClock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    Path target = Objects.requireNonNull(file);
    if (!target.toString().endsWith(".xlsx")) {
      throw new BadInput("the template is a workbook: name a file that ends in .xlsx");
    }
    LocalDate today = clock.now().toLocalDate();
    Gazetteer gazetteer = Gazetteer.read(options.named(settings).resolve("wards.csv"));
    List<String> wards = gazetteer.wards(today).stream().map(Ward::name).toList();
    try {
      Files.write(target, TimetableTemplate.workbook(wards), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new BadInput(target + " is there already: name another file");
    } catch (IOException e) {
      throw new BadInput(target + " cannot be written: " + e.getMessage());
    }
    Objects.requireNonNull(spec).commandLine().getOut().println("Đã ghi mẫu vào " + target + ".");
    return 0;
  }
}
