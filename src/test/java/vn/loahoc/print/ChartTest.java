package vn.loahoc.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartTest {

  private static final Chart CHART =
      new Chart(
          "Lượt tham gia theo phường",
          "từ 01/10/2024 đến 07/10/2024",
          List.of(new Chart.Bar("Phường Mẫu Một", 1_240), new Chart.Bar("Phường Mẫu Hai", 87)));

  @TempDir private Path folder;

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
