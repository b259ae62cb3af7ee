package vn.loahoc.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.loahoc.app.Program;
import vn.loahoc.publishing.Publication;

/** The command {@code timetable export}: the timetables that staff published, as files again. */
@Command(
    name = "export",
    description = "Writes the timetables that staff published and that are in force as files.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class TimetableExportCommand implements Callable<Integer> {

  private final Program program;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--campaign",
      paramLabel = "ID",
      required = true,
      description = "name of the campaign's folder in the corpus")
  private String campaign = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "where to write them; a file that is there stays as it is")
  private @Nullable Path folder;

  TimetableExportCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    Path target = Objects.requireNonNull(folder);
    List<Publication> written =
        program.exportTimetables(campaign, (one, data) -> write(target, one, data, out));
    if (written.isEmpty()) {
      throw new BadInput(
          "no timetable is published for the campaign '"
              + campaign
              + "': name its folder in the corpus");
    }
    out.flush();
    return 0;
  }

  /** The number first: files in the order of their names stand above each other as they do now. */
  private static void write(Path folder, Publication one, byte[] data, PrintWriter out) {
    Path file = folder.resolve("%05d-%s".formatted(one.version(), one.file()));
    try {
      Files.createDirectories(folder);
      Files.write(file, data, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new BadInput(file + " is there already: name another folder");
    } catch (IOException e) {
      throw new BadInput(file + " cannot be written: " + e.getMessage());
    }
    out.println("Đã ghi " + file + ".");
  }
}
