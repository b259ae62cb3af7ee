package vn.loahoc.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.loahoc.app.Settings;

/** Which documents a command works on. */
final class CorpusOptions {

  @Option(
      names = "--corpus",
      paramLabel = "DIR",
      description = "folder with the documents (default: LOAHOC_CORPUS or the one shipped)")
  private @Nullable Path folder;

  @Option(names = "--no-corrections", description = "leave out the corrections of campaign.yaml")
  private boolean uncorrected;

  /**
   * The folder that is meant.
   *
   * @throws BadInput if it is none
   */
  Path folder(Settings settings) {
    return existing(named(settings));
  }

  /** The folder that is meant, which may be missing. */
  Path named(Settings settings) {
    return Optional.ofNullable(folder).orElse(settings.corpus());
  }

  static Path existing(Path folder) {
    if (!Files.isDirectory(folder)) {
      String why = Files.exists(folder) ? " is no folder" : " is not there";
      throw new BadInput(
          "the corpus " + folder + why + ": name a folder with --corpus or LOAHOC_CORPUS");
    }
    return folder;
  }

  boolean corrections() {
    return !uncorrected;
  }
}
