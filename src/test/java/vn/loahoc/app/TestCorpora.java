package vn.loahoc.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/** Corpora that tests ask, each read once for all of them. */
public final class TestCorpora {

  private TestCorpora() {}

  /** The two documents of {@code corpus/}. */
  public static Understanding shipped() {
    return Shipped.UNDERSTANDING;
  }

  /**
   * An invented district with plans of 2022 and 2024, and the plan of another, of 2022: {@code
   * answer/corpus} of the test resources.
   */
  public static Understanding invented() {
    return Invented.UNDERSTANDING;
  }

  private static Understanding read(Path folder) {
    try {
      Path data = Files.createTempDirectory("loahoc-test-corpus");
      Understanding understanding =
          new Program(new Settings(folder, data), LocalClock.at(LocalDateTime.of(2024, 9, 1, 8, 0)))
              .understanding(folder, false);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(understanding, data)));
      return understanding;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Understanding understanding, Path folder) {
    understanding.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path resource(String name) {
    URL url = Objects.requireNonNull(TestCorpora.class.getResource(name));
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Shipped {
    static final Understanding UNDERSTANDING = read(Path.of("corpus"));
  }

  private static final class Invented {
    static final Understanding UNDERSTANDING = read(resource("/vn/loahoc/answer/corpus"));
  }
}
