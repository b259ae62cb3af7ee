package vn.loahoc.challenge.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.text.Folding;
import vn.loahoc.text.RandomTexts;

class StreakWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tắt chuỗi ngày",
        "tắt chuỗi ngày đi ad ơi",
        "Đừng đếm ngày liên tiếp nữa!",
        "đừng nhắc tôi đã đọc mấy ngày liền nữa nhé",
        "không cần đếm chuỗi ngày đâu",
        "không muốn thấy chuỗi ngày đọc nữa",
        "thôi bỏ chuỗi ngày giúp em với",
        "dạ em không thích đếm ngày liền nhau ạ",
        "ngừng tính streak",
        "cho mình tắt phần chuỗi ngày được không ạ",
        "đừng bật chuỗi ngày",
      })
  void itIsNotWanted(String text) {
    assertThat(StreakWords.wish(text)).contains(false);
    assertThat(StreakWords.wish(Folding.fold(text))).contains(false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bật lại chuỗi ngày",
        "cho em bật lại chuỗi ngày đọc nhé",
        "đếm ngày liên tiếp lại cho tôi",
        "đừng tắt chuỗi ngày",
        "nhắc lại chuỗi ngày như cũ giúp mình",
        "mở chuỗi ngày liên tục cho con với ạ",
      })
  void itIsWanted(String text) {
    assertThat(StreakWords.wish(text)).contains(true);
    assertThat(StreakWords.wish(Folding.fold(text))).contains(true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "chuỗi ngày của tôi",
        "chuỗi ngày là gì",
        "đọc 3 ngày liền",
        "tôi đọc 20 phút 3 ngày liên tiếp",
        "mấy ngày liền không đọc",
        "có đếm chuỗi ngày không",
        "đừng đếm tôi",
        "tắt thông báo",
        "bật lại",
        "sao không đếm ngày liên tiếp cho em",
        "lễ khai mạc ngày nào",
      })
  void itIsAboutSomethingElse(String text) {
    assertThat(StreakWords.wish(text)).isEmpty();
  }

  @Test
  void anythingIsReadWithoutFailing() {
    for (String text : RandomTexts.of(20_231_004, 1_000)) {
      assertThat(StreakWords.wish(text)).as(text).isNotNull();
    }
  }
}
