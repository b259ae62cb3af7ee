package vn.loahoc.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortenedTest {

  @Test
  void aTextThatFitsStays() {
    assertThat(Shortened.to("Đọc sách", 8)).isEqualTo("Đọc sách");
  }

  @Test
  void aLongOneEndsAtAWordWithinTheLength() {
    assertThat(Shortened.to("Đọc sách cùng con", 10)).isEqualTo("Đọc sách…").hasSize(9);
    assertThat(Shortened.to("Đọc sách  cùng con", 12)).isEqualTo("Đọc sách…");
  }

  @Test
  void aWordThatIsTooLongIsCutButNoSignIsTornApart() {
    assertThat(Shortened.to("abcdefgh", 5)).isEqualTo("abcd…");
    assertThat(Shortened.to("abc📚📚📚", 5)).isEqualTo("abc…");
    assertThat(Shortened.to("abc📚📚📚", 6)).isEqualTo("abc📚…");
  }

  @Test
  void whatStandsAroundSomeWordsIsKept() {
    String text = "một hai ba bốn năm sáu bảy tám chín mười";
    assertThat(Shortened.around(text, "sáu", 20)).isEqualTo("…bốn năm sáu bảy…");
    assertThat(Shortened.around(text, "một", 12)).isEqualTo("một hai ba…");
    assertThat(Shortened.around(text, "không có", 12)).isEqualTo("một hai ba…");
  }
}
