package vn.loahoc.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the clone that the rules look at. */
final class SourceFiles {

  private SourceFiles() {}

  /** All files under a folder, sorted. */
  static List<Path> under(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  static List<Path> javaUnder(String folder) throws IOException {
    return under(folder).stream().filter(file -> file.toString().endsWith(".java")).toList();
  }

  /** Java without its comments; strings stay. */
  static String withoutComments(Path file, String text) {
    if (file.toString().endsWith(".java")) {
      return text.replaceAll(
          "(?s)(\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\")|/\\*.*?\\*/|//[^\\n]*", "$1");
    }
    return text.replaceAll("(?m)^\\s*#.*$", "");
  }
}
