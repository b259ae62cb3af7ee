package vn.loahoc.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.loahoc.app.Program;
import vn.loahoc.app.ReportDesk;
import vn.loahoc.message.Blob;
import vn.loahoc.participation.Scope;
import vn.loahoc.report.Week;

/** The command {@code report}: the same figures as in a chat, as text or as a file. */
@Command(
    name = "report",
    description =
        "Tells how many took part, by day, ward, activity, channel and audience, and how each"
            + " figure is made. It may run beside “serve”.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ReportCommand implements Callable<Integer> {

  private static final String TEXT = "txt";

  private final Program program;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private CorpusOptions corpus = new CorpusOptions();

  @Option(
      names = "--from",
      paramLabel = "DAY",
      description = "first day, such as 2024-10-02 (default: the first of the campaign)")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DAY", description = "last day, inclusive (default: today)")
  private @Nullable LocalDate to;

  @Option(names = "--ward", paramLabel = "NAME", description = "only what belongs to one ward")
  private @Nullable String ward;

  @Option(
      names = "--campaign",
      paramLabel = "ID",
      description = "name of the campaign's folder (default: the one that is on or nearest)")
  private @Nullable String campaign;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "txt, csv, xlsx or png (default: txt)")
  private String format = TEXT;

  @Option(
      names = "--public",
      description = "for anybody to see: no figure under five, and none that gives one away")
  private boolean open;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "where to write it; a file that is there stays as it is")
  private @Nullable Path output;

  ReportCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    try (ReportDesk desk = program.reports(corpus.folder(program.settings()))) {
      if (!desk.formats().contains(format)) {
        throw new BadInput(
            "'" + format + "' is no format: use " + String.join(", ", desk.formats()));
      }
      if (output == null && !format.equals(TEXT)) {
        throw new BadInput("a report in this format is a file: name it with -o");
      }
      Week week =
          desk.week(Optional.ofNullable(campaign))
              .orElseThrow(() -> new BadInput("the corpus has no such campaign"));
      Blob report = desk.write(week, scope(desk, week), open, format);
      if (output == null) {
        print(report);
      } else {
        write(output, report);
      }
    }
    return 0;
  }

  private Scope scope(ReportDesk desk, Week week) {
    LocalDate today = desk.today();
    LocalDate last =
        Optional.ofNullable(to).orElse(today.isBefore(week.first()) ? week.first() : today);
    LocalDate first =
        Optional.ofNullable(from).orElse(week.first().isAfter(last) ? last : week.first());
    if (last.isBefore(first)) {
      throw new BadInput("the last day, " + last + ", comes before the first, " + first);
    }
    Optional<String> known =
        Optional.ofNullable(ward)
            .map(name -> desk.ward(name).orElseThrow(() -> new BadInput(none(name, desk.wards()))));
    return new Scope(week.id(), first, last, known, week.today());
  }

  private static String none(String name, List<String> wards) {
    return wards.isEmpty()
        ? "the corpus names no wards: write them into wards.csv"
        : "'" + name + "' is none of the wards: " + String.join(", ", wards);
  }

  private void print(Blob report) {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    out.print(new String(report.bytes(), StandardCharsets.UTF_8));
    out.flush();
  }

  private void write(Path file, Blob report) {
    try {
      Files.write(file, report.bytes(), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new BadInput(file + " is there already: name another file");
    } catch (IOException e) {
      throw new BadInput(file + " cannot be written: " + e.getMessage());
    }
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    out.println("Đã ghi " + file + ".");
    out.flush();
  }
}
