package vn.loahoc.corpus.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.place.Ward;
import vn.loahoc.place.WardsFile;

class WardNamesTest {

  private static final LocalDate DAY = LocalDate.parse("2023-10-02");

  private final WardNames wards =
      new WardNames(
          Gazetteer.of(
              WardsFile.parse(
                      """
                      ward,district
                      Tân Phú,Quận 7
                      Tân Phong,Quận 7
                      Bình Thuận,Quận 7
                      Phú Mỹ,Quận 7
                      """)
                  .wards()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tân Phú | Tân Phú",
        "P. Tân Phú | Tân Phú",
        "p.tân phong | Tân Phong",
        "tan phong | Tân Phong",
        "Phường Tân Phú, Quận 7 | Tân Phú",
        "PHÚ MỸ | Phú Mỹ",
        "Tân Phu Đông | –",
        "Tân Quí | –",
        "Phường 12 | –",
        "các phường | –"
      })
  void aWardColumnNamesAWardOrNone(String written, String ward) {
    assertThat(wards.named(written, DAY).map(Ward::name).orElse("–")).isEqualTo(ward);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tân Phogn | Tân Phong",
        "P. Bình Thuân | Bình Thuận",
        "Bình Thậun | Bình Thuận",
        "Phu My A | Phú Mỹ",
        "Xa Lạ Quá Đi Thôi | Tân Phú, Tân Phong, Bình Thuận, Phú Mỹ"
      })
  void theNearestNameIsOffered(String written, String nearest) {
    assertThat(wards.nearest(written, DAY)).isEqualTo(nearest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TTHTCĐ phường Tân Phú | Tân Phú",
        "12 đường Tân Phú | –",
        "Nhà văn hóa P. Phú Mỹ | Phú Mỹ"
      })
  void anAddressNamesAWardOnlyWithItsKind(String address, String ward) {
    assertThat(wards.spokenOf(address, DAY).map(Ward::name).orElse("–")).isEqualTo(ward);
  }
}
