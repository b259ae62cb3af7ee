package vn.loahoc.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WardNamesTest {

  private static final Map<String, String> WARDS =
      Map.of(
          "phuong-1", "phường 1",
          "phuong-10", "phường 10",
          "tan-phu", "phường Tân Phú",
          "tan-phu-trung", "phường Tân Phú Trung");

  @Test
  void aNumberIsNotThatWhichBeginsWithIt() {
    assertThat(WardNames.in("Thứ Hai, 02/10/2023, phường 10: 2 lớp.", WARDS))
        .containsExactly("phuong-10");
    assertThat(WardNames.in("Phường 1 có 10 lớp", WARDS)).containsExactly("phuong-1");
  }

  @Test
  void aNameIsNotTheLongerOneThatBeginsWithIt() {
    assertThat(WardNames.in("Lớp vẽ, phường Tân Phú Trung", WARDS))
        .containsExactly("tan-phu-trung");
    assertThat(WardNames.in("phường Tân Phú", WARDS)).containsExactly("tan-phu");
  }

  @Test
  void allThatStandInATextAreNamed() {
    assertThat(WardNames.in("phường Tân Phú Trung, phường Tân Phú, phường 1.", WARDS))
        .containsExactlyInAnyOrder("tan-phu-trung", "tan-phu", "phuong-1");
    assertThat(WardNames.in("phường 1, phường 10", WARDS))
        .containsExactlyInAnyOrder("phuong-1", "phuong-10");
    assertThat(WardNames.in("phường nào cũng có", WARDS)).isEmpty();
  }

  @Test
  void howTheMarksAreComposedIsNoMatter() {
    String apart = Normalizer.normalize("PHƯỜNG TÂN PHÚ", Normalizer.Form.NFD);
    assertThat(WardNames.in(apart, WARDS)).containsExactly("tan-phu");
  }
}
