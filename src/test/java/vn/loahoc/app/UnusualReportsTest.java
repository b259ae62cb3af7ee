package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.challenge.ChallengeWords;

/** Reports of several days, and reports that may be none, from end to end. */
class UnusualReportsTest {

  private static final LocalDateTime WEDNESDAY = LocalDateTime.of(2023, 10, 4, 19, 0);

  @TempDir private static Path index;
  @TempDir private Path folder;
  private static TalkRig.Documents documents;
  private TalkRig rig;
  private LocalDateTime now = WEDNESDAY;

  @BeforeAll
  static void read() {
    documents = TalkRig.Documents.shipped(index);
  }

  @AfterAll
  static void forget() {
    documents.close();
  }

  @BeforeEach
  void open() {
    rig = new TalkRig(documents, folder);
  }

  @AfterEach
  void close() {
    rig.close();
  }

  private String says(String text) {
    now = now.plusMinutes(1);
    return rig.says("lan", text, now);
  }

  @Test
  void theSameOfSeveralDaysIsTakenDownForEachThatIsOpen() {
    assertThat(says("hôm qua với hôm nay đều đọc 20 phút"))
        .isEqualTo(
            String.join(
                "\n---\n",
                "Đã ghi lượt đọc ngày 03/10/2023: 20 phút, 1 người, cảm ơn ạ.",
                "Đã ghi lượt đọc hôm nay: 20 phút, 1 người, cảm ơn ạ."));
    now = WEDNESDAY.plusDays(2);
    assertThat(says("4 ngày nay ngày nào cũng đọc 15 trang"))
        .isEqualTo(
            String.join(
                "\n---\n",
                "Loa Học chỉ ghi lùi được một ngày ạ.",
                "Đã ghi lượt đọc ngày 05/10/2023: 15 trang, 1 người, cảm ơn ạ.",
                "Đã ghi lượt đọc hôm nay: 15 trang, 1 người, cảm ơn ạ."));
  }

  @Test
  void aComplaintIsAskedBack() {
    assertThat(says("đọc 20 phút khó quá")).isEqualTo("Đã đọc được 20 phút chưa ạ?");
    assertThat(rig.buttons()).containsExactly("Đọc rồi", "Chưa đọc");
    assertThat(says("chưa ạ")).isEqualTo(ChallengeWords.say("not-yet"));
    says("doc 20 phut kho qua");
    assertThat(says("rồi mà")).isEqualTo("Đã ghi lượt đọc hôm nay: 20 phút, 1 người, cảm ơn ạ.");
    says("bỏ lượt này");
    says("đọc 30 trang dài quá");
    assertThat(says("đọc rồi")).isEqualTo("Đã ghi lượt đọc hôm nay: 30 trang, 1 người, cảm ơn ạ.");
    says("bỏ lượt này");
    says("đọc 30 trang nhiều quá");
    assertThat(rig.presses("lan", "Chưa đọc", now.plusMinutes(1)))
        .isEqualTo(ChallengeWords.say("not-yet"));
  }

  @Test
  void whatNobodyMeasuredIsTakenDownWithoutAnAmount() {
    assertThat(says("mình có đọc nhưng quên tính giờ"))
        .isEqualTo("Đã ghi lượt đọc hôm nay: 1 người, cảm ơn ạ.");
  }
}
