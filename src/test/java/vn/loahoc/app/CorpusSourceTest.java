package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.corpus.Campaign;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.corpus.Corpus;
import vn.loahoc.inquiry.reply.Present;

class CorpusSourceTest {

  private static final Path SHIPPED = Path.of("corpus");

  @TempDir private Path cache;

  @Test
  void madeUpClassesAreLeftOutWhereTheyAreNotWantedAndNothingElseIs() {
    Corpus all = source(true).read();
    Corpus real = source(false).read();

    assertThat(all.campaigns()).anyMatch(Campaign::hasSamples);
    assertThat(real).isEqualTo(all.withoutSamples());
    assertThat(real.campaigns())
        .flatExtracting(Campaign::sessions)
        .noneMatch(CorpusSourceTest::isSample);
    assertThat(real.campaigns())
        .map(Campaign::plans)
        .isEqualTo(all.campaigns().stream().map(Campaign::plans).toList());
    assertThat(real.problems()).isEqualTo(all.problems());
  }

  private static boolean isSample(Object session) {
    return ((ClassSession) session).sample();
  }

  private CorpusSource source(boolean samples) {
    return new CorpusSource(SHIPPED, true, cache, samples, Present.asWritten());
  }
}
