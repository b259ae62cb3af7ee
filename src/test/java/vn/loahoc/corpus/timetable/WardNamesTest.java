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

  private static final WardNames BEFORE_AND_AFTER =
      new WardNames(
          Gazetteer.of(
              WardsFile.parse(
                      """
                      ward,valid from,valid to,merged into
                      Tân Thuận Đông,1997-04-01,2025-06-30,Tân Thuận
                      Tân Thuận Tây,1997-04-01,2025-06-30,Tân Thuận
                      Tân Phong,1997-04-01,2025-06-30,Tân Hưng
                      Tân Hưng,1997-04-01,2025-06-30,Tân Hưng
                      Tân Thuận,2025-07-01,,
                      Tân Hưng,2025-07-01,,
                      """)
                  .wards()));

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
        "Xa Lạ Quá Đi Thôi | ''"
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-09-25 | Tân Phog | Tân Phong",
        "2023-09-25 | Tan Phng | Tân Phong",
        "2026-09-25 | Tân Phog | Tân Phong",
        "2023-09-25 | Ph. Tân Phogn | Tân Phong",
        "2023-09-25 | Tân Thuận Bắc | Tân Thuận Tây hoặc Tân Thuận Đông",
        "2023-09-25 | P.Tân Thuận Nam | Tân Thuận Tây hoặc Tân Thuận Đông",
        "2023-09-25 | Tân Thuận Đôngg | Tân Thuận Đông",
        "2023-09-25 | Tân Thuận Tậy | Tân Thuận Tây",
        "2026-09-25 | Tân Thuânj | Tân Thuận",
        "2023-09-25 | Tân Hưn | Tân Hưng"
      })
  void theNearestNameIsOneOfItsTime(LocalDate day, String written, String nearest) {
    assertThat(BEFORE_AND_AFTER.nearest(written, day)).isEqualTo(nearest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Phòng 5, TTHTCĐ Tân Phong | Tân Phong",
        "Nhà văn hóa Tân Hưng, lầu 1 | Tân Hưng",
        "tại Tân Phong | Tân Phong",
        "Hội trường UBND Tân Hưng | Tân Hưng",
        "Phòng 2 - TTHTCĐ Tân Thuận Đông | Tân Thuận Đông",
        "Tân Hưng | Tân Hưng",
        "Trung tâm học tập cộng đồng Tân Phong | Tân Phong",
        "Trường TH Tân Hưng | –",
        "12 đường Tân Phong | –",
        "Nhà văn hóa Tân Phong Phú | –",
        "TTHTCĐ | –",
        "Phòng 5 | –"
      })
  void aHouseOfAWardIsCalledByItsName(String venue, String ward) {
    LocalDate day = LocalDate.of(2023, 9, 25);
    assertThat(BEFORE_AND_AFTER.ofHouse(venue, day).map(Ward::name).orElse("–")).isEqualTo(ward);
  }
}
