package vn.loahoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own, with its real streams and exit codes. */
class ProcessTest {

  @TempDir Path folder;

  @Test
  void nothingIsPrintedBesideTheAnswer() throws IOException, InterruptedException {
    Result result = start("ask", "--as-of", "2024-11-01", "khai mạc ngày hội mấy giờ");

    assertThat(result.out()).startsWith("7 giờ 30").contains("Nguồn: ");
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
  }

  @Test
  void badInputIsOneLineAndExitCodeTwo() throws IOException, InterruptedException {
    Result result = start("ask", "😀");

    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines()).singleElement().asString().startsWith("loahoc: ");
    assertThat(result.code()).isEqualTo(2);
  }

  private record Result(int code, String out, String err) {}

  private Result start(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Dfile.encoding=UTF-8", "-Dsun.jnu.encoding=UTF-8"));
    command.add("-Djava.util.logging.config.file=" + Path.of("config/logging.properties"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Main.class.getName());
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    // words on the command line are decoded by the locale
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder
        .environment()
        .put("LOAHOC_CORPUS", SmallCorpus.write(folder.resolve("corpus")).toString());
    builder.environment().put("LOAHOC_DATA", folder.resolve("data").toString());
    Process process = builder.start();
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    return new Result(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
