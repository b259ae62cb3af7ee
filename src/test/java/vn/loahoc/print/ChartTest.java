package vn.loahoc.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartTest {

  /** Three lines. */
  private static final String NOTE = "Đếm mỗi lần một người dự một hoạt động. ".repeat(5).strip();

  private static final Chart CHART =
      new Chart(
          "Lượt tham gia theo phường",
          "từ 01/10/2024 đến 07/10/2024",
          List.of(new Chart.Bar("Phường Mẫu Một", 1_240), new Chart.Bar("Phường Mẫu Hai", 87)),
          List.of(NOTE));

  @TempDir private Path folder;

  /** The bars have the same room, whatever is said of them. */
  @Test
  void notesStandWholeUnderTheBarsOnAsManyLinesAsTheyTake() throws IOException {
    int bare = height(List.of());
    int one = height(List.of("Lượt tham gia."));
    int three = height(List.of(NOTE));
    int line = (height(List.of("Một.", "Hai.")) - one);
    assertThat(one).isGreaterThan(bare);
    assertThat(line).isBetween(20, 40);
    assertThat(three).isEqualTo(one + 2 * line);
  }

  private static int height(List<String> notes) throws IOException {
    Chart chart = new Chart(CHART.title(), CHART.below(), CHART.bars(), notes);
    return ImageIO.read(new ByteArrayInputStream(chart.png().bytes())).getHeight();
  }

  /** Draws the chart in a program of its own and tells what it drew. */
  static final class Elsewhere {

    private Elsewhere() {}

    public static void main(String[] args) {
      new PrintStream(System.out, true, StandardCharsets.UTF_8).println(drawn());
    }
  }

  private static String drawn() {
    return Base64.getEncoder().encodeToString(CHART.png().bytes());
  }

  /** A small server has no fonts, and nothing that would know of them. */
  @Test
  void aMachineWithoutFontsDrawsTheSamePicture() throws IOException {
    Path none = folder.resolve("fonts.conf");
    Files.writeString(none, "<?xml version=\"1.0\"?><fontconfig></fontconfig>");
    ProcessBuilder program =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            // where a JDK keeps what it learned of the fonts of the machine
            "-Duser.home=" + folder,
            "-cp",
            System.getProperty("java.class.path"),
            Elsewhere.class.getName());
    program.environment().put("FONTCONFIG_FILE", none.toString());
    program.redirectErrorStream(true);
    Process process = program.start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(told.strip()).isEqualTo(drawn());
  }
}
