package vn.loahoc.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Rules about the text of the sources. */
class SourceRulesTest {

  private static final int MAIN_LINES = 300;
  private static final int TEST_LINES = 400;

  /** A file may be over the mark for a while, by this much at most. */
  private static final int TOLERANCE = 100;

  private static final Pattern CATCHES_ALL =
      Pattern.compile(
          "catch\\s*\\([^)]*(?<![\\w.])(?:Exception|Throwable|Error)\\s*(?:\\||\\w+\\s*\\))");

  /** Only the outermost loop, which must not die, may catch everything. */
  private static final List<String> OUTERMOST =
      List.of("src/main/java/vn/loahoc/app/", "src/main/java/vn/loahoc/cli/");

  @Test
  void noTestIsSwitchedOff() throws IOException {
    String annotation = "@" + "Disabled";
    assertThat(withText("src/test/java", text -> text.contains(annotation))).isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIsAndIsNullMarked() throws IOException {
    Set<Path> packages = new HashSet<>();
    for (String folder : List.of("src/main/java", "src/bench/java")) {
      for (Path file : SourceFiles.javaUnder(folder)) {
        packages.add(file.getParent());
      }
    }
    List<Path> wrong = new ArrayList<>();
    for (Path folder : packages) {
      Path info = folder.resolve("package-info.java");
      if (!Files.exists(info) || !Files.readString(info).matches("(?s)/\\*\\*.*@NullMarked.*")) {
        wrong.add(folder);
      }
    }
    assertThat(packages).isNotEmpty();
    assertThat(wrong).isEmpty();
  }

  @Test
  void filesAreShort(TestReporter reporter) throws IOException {
    List<String> over = new ArrayList<>();
    List<String> farOver = new ArrayList<>();
    for (Path file : SourceFiles.javaUnder("src")) {
      int lines = Files.readAllLines(file).size();
      int mark = file.startsWith("src/test") ? TEST_LINES : MAIN_LINES;
      if (lines > mark) {
        over.add(file + " has " + lines + " lines, should have at most " + mark);
      }
      if (lines > mark + TOLERANCE) {
        farOver.add(file + " has " + lines + " lines");
      }
    }
    over.forEach(line -> reporter.publishEntry("long file", line));
    assertThat(farOver).isEmpty();
  }

  @Test
  void onlyTheOutermostLoopCatchesEverything() throws IOException {
    assertThat("try { } catch (Exception e) { }").containsPattern(CATCHES_ALL);
    assertThat("catch (IOException | Error e)").containsPattern(CATCHES_ALL);
    assertThat("catch (ExecutionException e)").doesNotContainPattern(CATCHES_ALL);
    assertThat(withText("src/main/java", text -> CATCHES_ALL.matcher(text).find()))
        .noneMatch(file -> OUTERMOST.stream().noneMatch(file::startsWith));
  }

  @Test
  void textsAreUtf8AndComposed() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder :
        List.of("src/main", "src/bench", "src/test/java", "docs", "bin", "config", "exam")) {
      if (Files.isDirectory(Path.of(folder))) {
        files.addAll(SourceFiles.under(folder));
      }
    }
    files.addAll(List.of(Path.of("pom.xml"), Path.of("README.md"), Path.of("CONTRIBUTING.md")));
    List<String> wrong = new ArrayList<>();
    for (Path file : files) {
      if (file.toString().matches(".*\\.(png|jpg|docx|pdf|xlsx|ttf|gz)")) {
        continue;
      }
      try {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
          wrong.add(file + " is not NFC");
        }
      } catch (CharacterCodingException e) {
        wrong.add(file + " is not UTF-8");
      }
    }
    assertThat(files).hasSizeGreaterThan(20);
    assertThat(wrong).isEmpty();
  }

  private static List<String> withText(String folder, java.util.function.Predicate<String> wanted)
      throws IOException {
    List<String> found = new ArrayList<>();
    List<Path> files = SourceFiles.javaUnder(folder);
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      if (wanted.test(Files.readString(file))) {
        found.add(file.toString().replace('\\', '/'));
      }
    }
    return found;
  }
}
