package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever asks something while a question of ours is open has not answered it yet. */
@TimetableTalk("closing/lich.csv")
class QuestionMeanwhileTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 1, 8, 0);
  private static final String KNITTING =
      "Đan len, 18 giờ thứ Sáu, 06/10/2023, tại Nhà sinh hoạt Mẫu 1 (Tân Phú)";
  private static final String AGAIN =
      "\n---\nChưa đăng ký buổi này: " + KNITTING + ". Đăng ký 2 chỗ?";
  private static final String CONSENT = "\n---\nChưa lưu gì, còn chờ đồng ý để giữ chỗ.";

  private final TalkRig rig;

  QuestionMeanwhileTest(TalkRig rig) {
    this.rig = rig;
  }

  @BeforeEach
  void orders() {
    assertThat(says("đăng ký đan len 6/10 cho 2 người")).startsWith(KNITTING + ".");
  }

  @Test
  void itIsAnsweredOfTheClassAndThenOursIsStillOpen() {
    assertThat(says("ở đó có chỗ gửi xe không"))
        .isEqualTo(
            """
            Đan len, phường Tân Phú.
            Giữ xe: thời khóa biểu chưa ghi, xin hỏi trung tâm học tập cộng đồng.
            Học: thứ Sáu, 18 giờ đến 19 giờ 30; từ 06/10/2023.
            Nơi học: Nhà sinh hoạt Mẫu 1, phường Tân Phú.
            Nguồn: Thời khóa biểu TTHTCĐ (lich.csv), dòng 6.\
            """
                + AGAIN);
    assertThat(rig.buttons()).isEqualTo(List.of("Đúng", "Sửa số người", "Thôi"));
    assertThat(says("khai mạc mấy giờ")).startsWith("8 giờ sáng").endsWith(AGAIN);
    assertThat(says("đúng")).startsWith("Để giữ chỗ, ");
    assertThat(says("mấy giờ học xong")).endsWith(CONSENT);
    assertThat(says("đồng ý")).startsWith("Đã giữ 2 chỗ: " + KNITTING + ".");
  }

  @Test
  void aNumberIsThatOfTheListShownMeanwhile() {
    assertThat(says("có những lớp gì")).startsWith("Các lớp: 3 lớp.").endsWith(AGAIN);
    assertThat(says("2")).startsWith("Vẽ tranh, phường Tân Phú.").endsWith(AGAIN);
    assertThat(says("3 người")).startsWith(KNITTING).endsWith("Đăng ký 3 chỗ?");
  }

  @Test
  void thanksAndNotUnderstandingAreNoAnswerEither() {
    assertThat(says("dạ cảm ơn")).isEqualTo("Dạ, cần gì cứ nhắn thêm ạ." + AGAIN);
    assertThat(says("không hiểu")).endsWith(AGAIN);
    says("đúng");
    assertThat(says("cảm ơn")).isEqualTo("Dạ, cần gì cứ nhắn thêm ạ." + CONSENT);
  }

  @Test
  void whoHasDeclinedIsNotAskedAgain() {
    assertThat(says("thôi")).isEqualTo("Dạ, chưa đăng ký gì ạ.");
    assertThat(says("khai mạc mấy giờ")).doesNotContain("---");
  }

  @Test
  void placesAreGivenBackOrAddedAllTheSame() {
    says("đúng");
    says("đồng ý");
    says("bớt 1");
    assertThat(says("học ở đâu")).endsWith("\n---\nBớt 1, còn 1 chỗ: " + KNITTING + "?");
    assertThat(says("có")).isEqualTo("Đã bớt, còn 1 chỗ: " + KNITTING + ".");
    says("thêm 2 người");
    assertThat(says("học ở đâu")).endsWith("\n---\nThêm 2, thành 3 chỗ: " + KNITTING + "?");
    assertThat(says("có")).isEqualTo("Đã thêm, nay giữ 3 chỗ: " + KNITTING + ".");
  }

  private String says(String text) {
    return rig.says("1", text, NOW);
  }
}
