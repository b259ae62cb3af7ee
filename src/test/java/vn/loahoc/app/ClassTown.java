package vn.loahoc.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A town of {@code classes/towns.tsv}: its timetables, its plan, its wards where it has a list of
 * them, and questions about them.
 *
 * @param name of its folder
 * @param year of the campaign
 * @param plan "shipped", "own" or "none"
 * @param timetables names of files
 * @param least number of questions
 */
record ClassTown(
    String name, String locality, String year, String plan, List<String> timetables, int least) {

  /** All towns. */
  static Stream<ClassTown> all() throws IOException {
    return lines("towns.tsv").map(ClassTown::of);
  }

  private static ClassTown of(String line) {
    String[] columns = line.split("\t");
    List<String> files = List.of(columns[4].split(" "));
    int least = Integer.parseInt(columns[5]);
    return new ClassTown(columns[0], columns[1], columns[2], columns[3], files, least);
  }

  List<ClassQuestion> questions() throws IOException {
    return lines(name + "/questions.tsv").map(ClassQuestion::of).toList();
  }

  /** What is known of the town, made in an empty folder. */
  Understanding understanding(Path folder) throws IOException {
    boolean shipped = plan.equals("shipped");
    Path campaign = Files.createDirectories(folder.resolve(shipped ? "2023-quan-7" : campaign()));
    if (shipped) {
      Path corpus = Path.of("corpus");
      Files.copy(corpus.resolve("wards.csv"), folder.resolve("wards.csv"));
      for (String file : List.of("campaign.yaml", "ke-hoach.txt")) {
        Files.copy(corpus.resolve("2023-quan-7").resolve(file), campaign.resolve(file));
      }
    } else {
      if (ClassTown.class.getResource("classes/" + name + "/wards.csv") != null) {
        Files.writeString(folder.resolve("wards.csv"), resource(name + "/wards.csv"));
      }
      Files.writeString(campaign.resolve("campaign.yaml"), head());
    }
    if (plan.equals("own")) {
      Files.writeString(campaign.resolve("ke-hoach.txt"), resource(name + "/ke-hoach.txt"));
    }
    Path timetable = Files.createDirectories(campaign.resolve("timetable"));
    for (String file : timetables) {
      Files.write(timetable.resolve(file), bytes(name + "/" + file));
    }
    CorpusSource source = new CorpusSource(folder, true, folder.resolve("cache"));
    return source.prepare(source.read());
  }

  private String campaign() {
    return year + "-" + name;
  }

  private String head() {
    return """
    title: Tuần lễ học tập suốt đời năm %s, %s
    locality: %s
    home: true
    """
        .formatted(year, locality, locality);
  }

  @Override
  public String toString() {
    return name;
  }

  /** The lines of a resource beside the towns that are no comment. */
  static Stream<String> lines(String name) throws IOException {
    return resource(name).lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
  }

  private static String resource(String name) throws IOException {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ClassTown.class.getResourceAsStream("classes/" + name))) {
      return in.readAllBytes();
    }
  }
}
