package vn.loahoc.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class IndexCacheTest {

  private static final String QUESTION = "lam the thu vien";

  @TempDir Path cache;

  @Test
  void buildsOnceAndOpensWhatIsThere() throws IOException {
    PassageIndex.onDisk(cache, Samples.passages()).close();
    List<Path> built = versions();
    PassageIndex.onDisk(cache, Samples.passages()).close();
    assertThat(built).hasSize(1);
    assertThat(versions()).isEqualTo(built);
    assertThat(leftovers()).isEmpty();
  }

  @Test
  void anyDamagedFileOnlyCostsARebuild() throws IOException {
    PassageIndex.onDisk(cache, Samples.passages()).close();
    List<Path> files = files(versions().getFirst());
    assertThat(files).hasSizeGreaterThan(3);
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 0x40;
      Files.write(file, bytes);
      assertServes();
      Files.write(file, new byte[0]);
      assertServes();
      Files.delete(file);
      assertServes();
    }
    assertThat(leftovers()).isEmpty();
  }

  @Test
  void leftoversOfAKilledBuilderAndOfOlderVersionsGo() throws IOException {
    Files.createDirectories(cache.resolve("building-dead"));
    Files.writeString(cache.resolve("building-dead").resolve("write.lock"), "");
    Files.createDirectories(cache.resolve("trash-dead/deep"));
    PassageIndex.onDisk(cache, Samples.passages(1)).close();
    PassageIndex.onDisk(cache, Samples.passages()).close();
    assertThat(versions()).hasSize(1);
    assertThat(leftovers()).isEmpty();
  }

  @Test
  void aVersionInUseStays() throws IOException {
    try (PassageIndex older = PassageIndex.onDisk(cache, Samples.passages(1))) {
      PassageIndex.onDisk(cache, Samples.passages()).close();
      assertThat(versions()).hasSize(2);
      assertThat(older.search(QUESTION, 1)).map(Hit::id).containsExactly("thu-vien");
    }
    PassageIndex.onDisk(cache, Samples.passages()).close();
    assertThat(versions()).hasSize(1);
  }

  @Test
  void aVersionInUseByAnotherProcessStays() throws Exception {
    Process other = SearchProcess.start(cache, 1, SearchProcess.STAY);
    assertThat(SearchProcess.firstLine(other)).isEqualTo("thu-vien");
    PassageIndex.onDisk(cache, Samples.passages()).close();
    assertThat(versions()).hasSize(2);
    other.destroyForcibly().waitFor();
    PassageIndex.onDisk(cache, Samples.passages()).close();
    assertThat(versions()).hasSize(1);
  }

  @Test
  void aBuilderKilledAtWorkLeavesNothingThatIsServed() throws Exception {
    int many = 20_000;
    try (WatchService watch = FileSystems.getDefault().newWatchService()) {
      cache.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
      Process builder = SearchProcess.start(cache, many, SearchProcess.LEAVE);
      awaitBuilding(watch);
      builder.destroyForcibly().waitFor();
    }
    assertThat(leftovers()).hasSize(1);
    assertThat(versions()).isEmpty();
    try (PassageIndex index = PassageIndex.onDisk(cache, Samples.passages(many))) {
      assertThat(index.search(QUESTION, 1)).map(Hit::id).containsExactly("thu-vien");
    }
    assertThat(versions()).hasSize(1);
    assertThat(leftovers()).isEmpty();
  }

  @Test
  void twoProcessesStartingAtOnceBothServe() throws Exception {
    Process one = SearchProcess.start(cache, 500, SearchProcess.LEAVE);
    Process two = SearchProcess.start(cache, 500, SearchProcess.LEAVE);
    assertThat(SearchProcess.firstLine(one)).isEqualTo("thu-vien");
    assertThat(SearchProcess.firstLine(two)).isEqualTo("thu-vien");
    assertThat(one.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(two.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(List.of(one.exitValue(), two.exitValue())).containsExactly(0, 0);
    assertThat(versions()).hasSize(1);
    assertThat(leftovers()).isEmpty();
  }

  @Test
  void aFolderThatCannotBeMadeIsReplacedByMemory() throws IOException {
    Path file = Files.writeString(cache.resolve("file"), "");
    try (PassageIndex index = PassageIndex.onDisk(file, Samples.passages())) {
      assertThat(index.search(QUESTION, 1)).map(Hit::id).containsExactly("thu-vien");
    }
  }

  private void assertServes() {
    try (PassageIndex index = PassageIndex.onDisk(cache, Samples.passages())) {
      assertThat(index.search(QUESTION, 1)).map(Hit::id).containsExactly("thu-vien");
    }
  }

  private static void awaitBuilding(WatchService watch) throws InterruptedException {
    while (true) {
      WatchKey key = watch.take();
      for (WatchEvent<?> event : key.pollEvents()) {
        if (String.valueOf(event.context()).startsWith("building-")) {
          return;
        }
      }
      key.reset();
    }
  }

  private List<Path> versions() throws IOException {
    return named("index-");
  }

  private List<Path> leftovers() throws IOException {
    List<Path> all = new ArrayList<>(named("building-"));
    all.addAll(named("trash-"));
    return all;
  }

  private List<Path> named(String prefix) throws IOException {
    return files(cache).stream()
        .filter(file -> file.getFileName().toString().startsWith(prefix))
        .toList();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
