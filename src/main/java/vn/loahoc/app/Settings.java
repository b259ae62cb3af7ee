package vn.loahoc.app;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where things lie: from the environment, else beside the program.
 *
 * @param corpus the folder with the documents ({@code LOAHOC_CORPUS})
 * @param data the folder for what the program keeps ({@code LOAHOC_DATA})
 * @param file the settings of {@code serve} ({@code LOAHOC_CONFIG})
 * @param environment the variables themselves, which may hold secrets
 */
public record Settings(Path corpus, Path data, Path file, Map<String, String> environment) {

  public Settings {
    environment = Map.copyOf(environment);
  }

  /** Settings of commands that need no server. */
  public Settings(Path corpus, Path data) {
    this(corpus, data, data.resolve("loahoc.yaml"), Map.of());
  }

  /**
   * Reads them.
   *
   * @param environment the environment variables
   * @param home the folder the program lies in
   */
  public static Settings of(Map<String, String> environment, Path home) {
    return new Settings(
        setting(environment, "LOAHOC_CORPUS", home.resolve("corpus")),
        setting(environment, "LOAHOC_DATA", home.resolve(".loahoc/data")),
        setting(environment, "LOAHOC_CONFIG", home.resolve("config/loahoc.yaml")),
        environment);
  }

  /** Without the environment. */
  @Override
  public String toString() {
    return "corpus " + corpus + ", data " + data;
  }

  private static Path setting(Map<String, String> environment, String name, Path otherwise) {
    String value = environment.getOrDefault(name, "");
    return value.isBlank() ? otherwise : Path.of(value);
  }
}
