package vn.loahoc.cli;

import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What counts as now. */
final class AsOfOption {

  @Option(
      names = "--as-of",
      paramLabel = "TIME",
      converter = AsOf.class,
      description =
          "what counts as now: 2024-11-02 (in the morning) or 2024-11-02T06:00 (default: the"
              + " clock)")
  private @Nullable LocalDateTime asOf;

  Optional<LocalDateTime> time() {
    return Optional.ofNullable(asOf);
  }
}
