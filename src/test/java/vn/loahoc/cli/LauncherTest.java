package vn.loahoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/loahoc} in a clone of its own, with a JDK and a Maven that only pretend. */
@EnabledOnOs(OS.LINUX)
class LauncherTest {

  @TempDir Path folder;

  private Path clone;
  private Path tools;
  private Path log;

  @BeforeEach
  void aClone() throws IOException {
    clone = Files.createDirectories(folder.resolve("a clone"));
    tools = Files.createDirectories(folder.resolve("tools"));
    log = folder.resolve("log");
    Files.createDirectories(clone.resolve("src/main/java"));
    Files.createDirectories(clone.resolve("bin"));
    Files.writeString(clone.resolve("pom.xml"), "<project/>");
    for (String name : List.of("loahoc", "jdk.sh")) {
      Path script = Files.copy(Path.of("bin", name), clone.resolve("bin").resolve(name));
      assertThat(script.toFile().setExecutable(true)).isTrue();
    }
    script(
        tools.resolve("mvn"),
        """
        echo built >> '%s'
        for argument; do case $argument in -Dloahoc.build=*) target=${argument#*=} ;; esac; done
        mkdir -p "$target/lib"
        echo jar > "$target/loahoc.jar"
        """
            .formatted(log));
    jdk("jdk-17", "17.0.2");
    jdk("jdk-25", "25.0.1");
  }

  @Test
  void buildsOnceAndPassesArgumentsInputAndExitCode() throws Exception {
    Run first = start("ask", "khai mạc ở đâu", "");
    assertThat(first.out()).endsWith("[ask][khai mạc ở đâu][]\n");
    assertThat(first.err()).isEqualTo("Loa Học is being built once; this takes about a minute …\n");
    Run second = start("exit7");
    assertThat(second.code()).isEqualTo(7);
    assertThat(second.err()).isEmpty();
    assertThat(log()).containsExactly("built");
  }

  @Test
  void takesTheNewerJdkBesideAnOldOne() throws Exception {
    assertThat(start("x").out()).startsWith("jdk-25 ");
  }

  @Test
  void oneSentenceAndCodeThreeWithoutANewJdk() throws Exception {
    Files.delete(folder.resolve("jdks/jdk-25/bin/java"));
    Run run = start("x");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("Loa Học needs a JDK of version 21 or newer").hasLineCount(1);
  }

  @Test
  void oneSentenceAndCodeThreeWithoutMaven() throws Exception {
    Files.delete(tools.resolve("mvn"));
    Run run = start("x");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).startsWith("Loa Học is built by Maven").hasLineCount(1);
  }

  @Test
  void saysWhyItCouldNotBeBuiltAndBuildsAtTheNextStart() throws Exception {
    Path mvn = tools.resolve("mvn");
    String good = Files.readString(mvn);
    script(mvn, "echo '[ERROR] Failed to execute goal: no network'; exit 1");
    Run bad = start("x");
    assertThat(bad.code()).isEqualTo(3);
    assertThat(bad.err()).contains("no network", "Loa Học could not be built");
    Files.writeString(mvn, good);
    assertThat(start("x").code()).isZero();
    assertThat(children(".loahoc/app")).hasSize(1);
  }

  @Test
  void buildsAgainWhenASourceChanges() throws Exception {
    start("x");
    Files.writeString(clone.resolve("src/main/java/A.java"), "class A {}");
    start("x");
    assertThat(log()).hasSize(2);
    assertThat(children(".loahoc/app")).hasSize(2);
  }

  @Test
  void keepsTheNewestThreeCopiesAndThoseInUse() throws Exception {
    Process running = process(List.of("wait"), Map.of());
    assertThat(running.inputReader().readLine()).isEqualTo("waiting");
    for (int i = 0; i < 5; i++) {
      Files.writeString(clone.resolve("src/main/java/A.java"), "class A" + i + " {}");
      start("x");
    }
    assertThat(children(".loahoc/app")).hasSize(4);
    running.destroy();
    running.waitFor();
  }

  @Test
  void twoStartsAtOnceBuildOnce() throws Exception {
    List<Process> starts = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      starts.add(process(List.of("x"), Map.of()));
    }
    for (Process start : starts) {
      assertThat(start.waitFor()).isZero();
    }
    assertThat(log()).containsExactly("built");
    assertThat(children(".loahoc/app")).hasSize(1);
  }

  @Test
  void wordsArriveInAnyLocale() throws Exception {
    Run run = finish(process(List.of("x"), Map.of("LC_ALL", "C")));
    assertThat(run.out()).startsWith("jdk-25 C.UTF-8 ");
  }

  private record Run(int code, String out, String err) {}

  private Run start(String... arguments) throws Exception {
    return finish(process(List.of(arguments), Map.of("LC_ALL", "vi_VN.UTF-8")));
  }

  private static Run finish(Process process) throws Exception {
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), out, err);
  }

  private Process process(List<String> arguments, Map<String, String> settings) throws IOException {
    List<String> command = new ArrayList<>(List.of(clone.resolve("bin/loahoc").toString()));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().remove("JAVA_HOME");
    builder.environment().put("PATH", tools + ":" + toolsOfTheSystem());
    builder.environment().put("LOAHOC_JDKS", folder.resolve("jdks").toString());
    builder.environment().putAll(settings);
    return builder.start();
  }

  /** The programs a script needs, without any java or mvn that may lie beside them. */
  private String toolsOfTheSystem() throws IOException {
    Path wrappers = Files.createDirectories(folder.resolve("wrappers"));
    for (String name :
        List.of(
            "sh",
            "cat",
            "cksum",
            "dirname",
            "find",
            "flock",
            "grep",
            "head",
            "ls",
            "mkdir",
            "mv",
            "readlink",
            "rm",
            "sleep",
            "sort",
            "sync",
            "tail",
            "tr")) {
      for (String place : List.of("/usr/bin/", "/bin/")) {
        Path wrapper = wrappers.resolve(name);
        if (Files.exists(Path.of(place + name)) && !Files.exists(wrapper)) {
          script(wrapper, "exec " + place + name + " \"$@\"");
        }
      }
    }
    return wrappers.toString();
  }

  private void jdk(String name, String version) throws IOException {
    Path home = Files.createDirectories(folder.resolve("jdks").resolve(name));
    Files.writeString(
        home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    Files.createDirectories(home.resolve("bin"));
    script(home.resolve("bin/javac"), "exit 0");
    script(
        home.resolve("bin/java"),
        """
        while [ "$1" != -jar ]; do shift; done
        [ -r "$2" ] || exit 9
        shift 2
        case ${1:-} in
          exit7) exit 7 ;;
          wait) echo waiting; exec sleep 600 ;;
        esac
        printf '%s %%s ' "$LC_ALL"
        printf '[%%s]' "$@"
        echo
        """
            .formatted(name));
  }

  private static void script(Path file, String body) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + body);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private List<String> log() throws IOException {
    return Files.readAllLines(log);
  }

  private List<String> children(String path) throws IOException {
    try (Stream<Path> children = Files.list(clone.resolve(path))) {
      return children.map(child -> child.getFileName().toString()).toList();
    }
  }
}
