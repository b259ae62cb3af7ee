package vn.loahoc.app;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where things lie: from the environment, else beside the program.
 *
 * @param corpus the folder with the documents ({@code LOAHOC_CORPUS})
 * @param data the folder for what the program keeps ({@code LOAHOC_DATA})
 */
public record Settings(Path corpus, Path data) {

  /**
   * Reads them.
   *
   * @param environment the environment variables
   * @param home the folder the program lies in
   */
  public static Settings of(Map<String, String> environment, Path home) {
    return new Settings(
        setting(environment, "LOAHOC_CORPUS", home.resolve("corpus")),
        setting(environment, "LOAHOC_DATA", home.resolve(".loahoc/data")));
  }

  private static Path setting(Map<String, String> environment, String name, Path otherwise) {
    String value = environment.getOrDefault(name, "");
    return value.isBlank() ? otherwise : Path.of(value);
  }
}
