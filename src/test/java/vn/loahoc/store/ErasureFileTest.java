package vn.loahoc.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasureFileTest {

  private static final Instant T = Instant.ofEpochMilli(1_700_000_000_000L);

  @TempDir private Path folder;

  @Test
  void allThatWereAddedAreThereOldestFirstEachOnce() {
    ErasureFile log = log();
    log.append(new Erased("b", T.plusSeconds(1)));
    log.append(new Erased("a", T));
    log.append(new Erased("b", T.plusSeconds(2)));

    assertThat(log().all()).containsExactly(new Erased("a", T), new Erased("b", T.plusSeconds(2)));
  }

  @Test
  void aLogThatIsNotThereIsEmpty() {
    assertThat(log().all()).isEmpty();
  }

  @Test
  void aLineThatACrashCutShortCountsForNothingAndHurtsNoOther() throws IOException {
    log().append(new Erased("a", T));
    Files.writeString(file(), "17000000", StandardOpenOption.APPEND);
    assertThat(log().all()).containsExactly(new Erased("a", T));

    log().append(new Erased("b", T));

    assertThat(log().all()).containsExactly(new Erased("a", T), new Erased("b", T));
  }

  @Test
  void whatIsKnownAlreadyIsNotAddedAgain() throws IOException {
    log().append(new Erased("a", T));
    log().addMissing(List.of(new Erased("a", T), new Erased("b", T)));
    log().addMissing(List.of(new Erased("a", T), new Erased("b", T)));

    assertThat(Files.readAllLines(file())).hasSize(2);
  }

  private Path file() {
    return folder.resolve("backups").resolve("erasures.log");
  }

  private ErasureFile log() {
    return ErasureFile.in(folder);
  }
}
