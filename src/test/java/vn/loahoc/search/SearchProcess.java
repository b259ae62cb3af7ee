package vn.loahoc.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A second virtual machine that opens the index of the examples, answers once, and leaves. */
final class SearchProcess {

  static final String LEAVE = "leave";

  /** Keeps the index open until it is killed or its input is closed. */
  static final String STAY = "stay";

  private SearchProcess() {}

  static Process start(Path cache, int others, String then) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command =
        List.of(
            java.toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            SearchProcess.class.getName(),
            cache.toString(),
            Integer.toString(others),
            then);
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  /** What it found first. */
  static String firstLine(Process process) throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = reader.readLine();
    return line == null ? "" : line;
  }

  /** Arguments: cache folder, number of other passages, what to do then. */
  public static void main(String[] args) throws IOException {
    List<Passage> passages = Samples.passages(Integer.parseInt(args[1]));
    try (PassageIndex index = PassageIndex.onDisk(Path.of(args[0]), passages)) {
      System.out.println(index.search("lam the thu vien", 1).getFirst().id());
      System.out.flush();
      if (args[2].equals(STAY) && System.in.read() >= 0) {
        throw new IllegalStateException("nothing was to be read");
      }
    }
  }
}
