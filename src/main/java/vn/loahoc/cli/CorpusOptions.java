package vn.loahoc.cli;

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

  Path folder(Settings settings) {
    return Optional.ofNullable(folder).orElse(settings.corpus());
  }

  boolean corrections() {
    return !uncorrected;
  }
}
