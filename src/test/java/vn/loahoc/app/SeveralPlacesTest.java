package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.inquiry.reply.Present;

/** By what the places of several classes are said is said once. */
class SeveralPlacesTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 1, 8, 0);

  @TempDir private Path folder;

  private TalkRig.Documents documents;
  private TalkRig rig;

  @BeforeEach
  void start() {
    CorpusSource source =
        OwnTimetable.in(folder.resolve("corpus"), "several/lich.csv", Present.asWritten());
    documents = new TalkRig.Documents(LiveUnderstanding.open(source, () -> 0, notice -> {}));
    rig = new TalkRig(documents, folder);
  }

  @AfterEach
  void close() {
    rig.close();
    documents.close();
  }

  @Test
  void whereOnlyTheyAreAskedFor() {
    assertThat(rig.says("1", "các lớp vẽ còn mấy chỗ", NOW))
        .contains("còn 3 trong 20 chỗ", "còn 5 trong 20 chỗ")
        .containsOnlyOnce("theo thời khóa biểu");
  }

  @Test
  void whereSomethingElseIsAskedToo() {
    assertThat(rig.says("1", "các lớp vẽ học phí bao nhiêu, còn mấy chỗ", NOW))
        .contains("Học phí: 100.000đ; Số chỗ: còn 3 trong 20 chỗ.")
        .contains("Học phí: 120.000đ; Số chỗ: còn 5 trong 20 chỗ.")
        .containsOnlyOnce("theo thời khóa biểu");
  }
}
