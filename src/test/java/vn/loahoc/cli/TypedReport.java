package vn.loahoc.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.loahoc.app.LocalClock;
import vn.loahoc.app.Program;
import vn.loahoc.app.Settings;

/** The command {@code report} as it is typed, in an installation of its own. */
public final class TypedReport {

  private final Path data;
  private final Path corpus;
  private final LocalDateTime now;

  /** What came of it. */
  public record Typed(int code, String out, String err) {}

  /**
   * @param data the data folder; the database is there or is made
   */
  public TypedReport(Path data, Path corpus, LocalDateTime now) {
    this.data = data;
    this.corpus = corpus;
    this.now = now;
  }

  /** Writes the folder of a campaign, with nothing in it but its title. */
  public static Path corpus(Path folder, String campaign, String title) throws IOException {
    Path one = Files.createDirectories(folder.resolve(campaign));
    Files.writeString(
        one.resolve("campaign.yaml"), "title: " + title + "\nlocality: Phường Mẫu\nhome: true\n");
    return folder;
  }

  public Typed run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]), new PrintWriter(out), new PrintWriter(err));
    Map<String, String> environment =
        Map.of("LOAHOC_DATA", data.toString(), "LOAHOC_CORPUS", corpus.toString());
    Program program = new Program(Settings.of(environment, data), LocalClock.at(now));
    String[] all = Stream.concat(Stream.of("report"), Stream.of(arguments)).toArray(String[]::new);
    int code = Main.run(program, streams, all);
    return new Typed(code, unix(out), unix(err));
  }

  private static String unix(StringWriter text) {
    return text.toString().replace(System.lineSeparator(), "\n");
  }

  /** A report in all formats, by the endings of their files, which are written to a folder. */
  public Map<String, byte[]> files(Path folder, List<String> arguments) throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    for (String format : List.of("txt", "csv", "xlsx", "png")) {
      Path file = folder.resolve("report." + format);
      Files.deleteIfExists(file);
      Typed typed =
          run(
              Stream.concat(
                      arguments.stream(), Stream.of("--format", format, "-o", file.toString()))
                  .toArray(String[]::new));
      if (typed.code() != 0) {
        throw new AssertionError("no report: " + typed);
      }
      files.put(format, Files.readAllBytes(file));
    }
    return files;
  }
}
