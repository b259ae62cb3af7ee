package vn.loahoc.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.loahoc.app.LocalClock;
import vn.loahoc.app.Settings;
import vn.loahoc.corpus.Campaign;
import vn.loahoc.corpus.Corpus;
import vn.loahoc.corpus.Plan;
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

  private final BiFunction<Path, Boolean, Corpus> documents;
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

  /**
   * @param documents reads those of a folder, with or without their corrections
   */
  TimetableTemplateCommand(
      BiFunction<Path, Boolean, Corpus> documents, Settings settings, LocalClock clock) {
    this.documents = documents;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    Path target = Objects.requireNonNull(file);
    if (!target.toString().endsWith(".xlsx")) {
      throw new BadInput("the template is a workbook: name a file that ends in .xlsx");
    }
    List<String> wards = wards(options.named(settings));
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

  /** Those of the week that the documents are of, which may be long ago, then those of today. */
  private List<String> wards(Path folder) {
    LocalDate today = clock.now().toLocalDate();
    Gazetteer gazetteer = Gazetteer.read(folder.resolve("wards.csv"));
    return Stream.concat(week(folder, today).stream(), Stream.of(today))
        .flatMap(day -> gazetteer.wards(day).stream())
        .map(Ward::name)
        .distinct()
        .toList();
  }

  /** The first day of the week nearest to today, of home if that is known. */
  private Optional<LocalDate> week(Path folder, LocalDate today) {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    List<Campaign> all = documents.apply(folder, options.corrections()).campaigns();
    boolean home = all.stream().anyMatch(Campaign::home);
    return all.stream()
        .filter(campaign -> campaign.home() || !home)
        .flatMap(campaign -> campaign.plans().stream())
        .flatMap(plan -> plan.week().stream())
        .map(Plan.Week::first)
        .min(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(day, today))));
  }
}
