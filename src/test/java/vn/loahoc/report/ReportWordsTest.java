package vn.loahoc.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loahoc.corpus.Audience;

class ReportWordsTest {

  @Test
  void noAudienceOfOursIsShownByItsKey() {
    assertThat(List.of(Audience.values()).stream().map(a -> ReportWords.audience(a.key())))
        .containsExactlyInAnyOrder(
            "Người lớn đọc cùng trẻ", "Học sinh", "Người đi làm", "Người cao tuổi", "Mọi người");
    assertThat(ReportWords.audience("phụ nữ")).isEqualTo("phụ nữ");
  }

  @Test
  void aChannelWithoutANameIsShownByItsId() {
    assertThat(ReportWords.channel("web")).isEqualTo("Trang web");
    assertThat(ReportWords.channel("signal")).isEqualTo("signal");
  }
}
