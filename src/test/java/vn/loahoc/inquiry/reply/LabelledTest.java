package vn.loahoc.inquiry.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelledTest {

  @Test
  void whoIsAskedForBothIsNamedOnce() {
    List<String> lines =
        new ArrayList<>(
            List.of("Vẽ.", "Đăng ký: Cô Mẫu, 0900.", "Học: thứ Hai.", "Liên hệ: Cô Mẫu, 0900."));
    Labelled.askOnce(lines);
    assertThat(lines).containsExactly("Vẽ.", "Đăng ký, liên hệ: Cô Mẫu, 0900.", "Học: thứ Hai.");
  }

  @Test
  void whoTakesNamesAndWhoAnswersAreToldApart() {
    List<String> lines = new ArrayList<>(List.of("Đăng ký: tại bàn số 1.", "Liên hệ: Cô Mẫu."));
    Labelled.askOnce(lines);
    assertThat(lines).containsExactly("Đăng ký: tại bàn số 1.", "Liên hệ: Cô Mẫu.");
  }
}
