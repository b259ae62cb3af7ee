package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.people.Office;
import vn.loahoc.people.Role;

/** Classes of one title in several wards and houses: which of them is meant, and told of. */
@TimetableTalk("wards/lich.csv")
class RegistrationWardsTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 1, 8, 0);
  private static final String NONE =
      """
      Ở phường Phú Mỹ, thời khóa biểu chưa ghi buổi “Trồng nấm” nào sắp tới.
      Nơi khác có nhận; muốn đăng ký buổi nào ạ?
      """;
  private static final String FIRST =
      "Trồng nấm, 16 giờ thứ Tư, 04/10/2023, tại Nhà sinh hoạt Mẫu 1 (Tân Phú)";
  private static final String SECOND =
      "Trồng nấm, 16 giờ thứ Tư, 04/10/2023, tại Nhà sinh hoạt Mẫu 2 (Bình Thuận)";
  private static final String THIRD =
      "Trồng nấm, 16 giờ thứ Tư, 04/10/2023, tại Nhà sinh hoạt Mẫu 3 (Bình Thuận)";
  private static final String PHOTOS =
      "Chụp ảnh, 14 giờ thứ Bảy, 07/10/2023, tại Nhà sinh hoạt Mẫu 5 (Tân Hưng)";

  private final TalkRig rig;

  RegistrationWardsTest(TalkRig rig) {
    this.rig = rig;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "đăng ký trồng nấm phường Phú Mỹ",
        "dang ky lop trong nam p phu my cho 2 nguoi",
        "đăng ký trồng nấm phú mỹ"
      })
  void thatAWardHasNoSuchClassIsSaidBeforeOthersAreOffered(String order) {
    assertThat(says(order))
        .startsWith(NONE + "1. " + FIRST + "\n2. " + SECOND + "\n3. " + THIRD + "\n");
  }

  @Test
  void ofTheOthersThoseOfTheDayAreOffered() {
    assertThat(says("đăng ký trồng nấm 11/10 phường Phú Mỹ"))
        .startsWith(NONE)
        .contains("11/10/2023")
        .doesNotContain("04/10/2023");
  }

  @Test
  void ofOnesOwnWardTheSameIsSaid() {
    says("tôi ở phường Phú Mỹ");
    assertThat(says("đăng ký trồng nấm")).startsWith(NONE + "1. " + FIRST);
  }

  @Test
  void aWardThatIsNamedGoesBeforeOnesOwn() {
    says("tôi ở phường Tân Phú");
    assertThat(says("đăng ký trồng nấm phường Bình Thuận"))
        .isEqualTo("Muốn đăng ký buổi nào ạ?\n1. " + SECOND + "\n2. " + THIRD);
  }

  @Test
  void belowAQuestionAboutAWardThatHasNoneTheOrderIsForThat() {
    assertThat(says("lớp trồng nấm phường Phú Mỹ")).contains("chưa ghi lớp nào");
    assertThat(says("đăng ký")).startsWith(NONE + "1. " + FIRST);
  }

  @Test
  void belowItNothingElseIsRemindedOfForWordsThatAreAlikeWithoutTheirMarks() {
    says("lớp trồng nấm phường Phú Mỹ");
    assertThat(says("nhắc tôi"))
        .isEqualTo("Xin hỏi về một hoạt động trước, rồi nhắn “nhắc tôi” ạ.");
  }

  @ParameterizedTest
  @CsvSource({
    "tân hưng, '1. Chụp ảnh, 14 giờ thứ Bảy, 07/10/2023'",
    "phuong tan hung nhe, '1. Chụp ảnh, 14 giờ thứ Bảy, 07/10/2023'",
    "buổi chiều, '1. Chụp ảnh, 14 giờ thứ Bảy, 07/10/2023'",
    "sáng, '1. Chụp ảnh, 8 giờ sáng thứ Sáu, 06/10/2023'",
    "9, '1. Chụp ảnh, 8 giờ sáng thứ Sáu, 06/10/2023'"
  })
  void whatIsSaidOfSeveralOffersJustThose(String answer, String first) {
    says("đăng ký chụp ảnh");
    assertThat(says(answer)).startsWith("Muốn đăng ký buổi nào ạ?\n" + first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"thứ 7", "tân hưng 7/10", "mẫu 5 thứ bảy này", "chiều thứ 7 ạ", "2"})
  void whatIsSaidOfOneChoosesIt(String answer) {
    says("đăng ký chụp ảnh cho 2 người");
    assertThat(says(answer)).startsWith(PHOTOS + ". ").endsWith("Đăng ký 2 chỗ?");
  }

  @Test
  void aQuestionIsNoChoice() {
    says("đăng ký chụp ảnh");
    assertThat(says("tân hưng có lớp gì")).contains("Nguồn: ");
  }

  @Test
  void wardAndHouseAreToldWhereverAPlaceIsToldOf() {
    assertThat(registers("đăng ký trồng nấm phường Tân Phú 04/10"))
        .startsWith("Đã giữ 1 chỗ: " + FIRST + ". ");
    says("đăng ký trồng nấm phường Bình Thuận 04/10");
    assertThat(says("mẫu 3")).startsWith(THIRD + ". ").endsWith("Đăng ký 1 chỗ?");
    assertThat(says("đúng")).startsWith("Đã giữ 1 chỗ: " + THIRD + ". ");
    assertThat(says("đăng ký của tôi"))
        .startsWith("Các buổi đã đăng ký:\n- 1 chỗ: " + FIRST + ".\n- 1 chỗ: " + THIRD + ".\n");
    rig.employ("hoa", new Office(Role.ORGANIZER, Optional.empty()));
    assertThat(rig.says("hoa", "danh sách đăng ký", NOW))
        .startsWith("Các buổi có người đăng ký:\n1. " + FIRST + "\n2. " + THIRD + "\n");
    assertThat(rig.says("hoa", "phường Bình Thuận", NOW)).startsWith(THIRD + "\n1 người đăng ký");
    assertThat(says("hủy đăng ký"))
        .isEqualTo("Buổi nào ạ?\n1. 1 chỗ: " + FIRST + ".\n2. 1 chỗ: " + THIRD + ".");
    assertThat(says("bình thuận")).isEqualTo("Hủy 1 chỗ: " + THIRD + "?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hủy đăng ký trồng nấm phường Bình Thuận",
        "huy dang ky lop trong nam binh thuan",
        "hủy đăng ký lúc 16h ở Bình Thuận"
      })
  void whatIsGivenBackIsNamedByItsWardOrHouseToo(String order) {
    registers("đăng ký trồng nấm phường Tân Phú 04/10");
    says("đăng ký trồng nấm phường Bình Thuận 04/10");
    says("mẫu 3");
    says("đúng");
    assertThat(says(order)).isEqualTo("Hủy 1 chỗ: " + THIRD + "?");
    assertThat(says("thôi")).isEqualTo("Dạ, mọi chỗ vẫn giữ ạ.");
    assertThat(says("hủy đăng ký trồng nấm phường Tân Hưng"))
        .isEqualTo(
            "Chưa rõ là buổi nào ạ. Các buổi đã đăng ký:\n1. 1 chỗ: "
                + FIRST
                + ".\n2. 1 chỗ: "
                + THIRD
                + ".");
    assertThat(says("thôi")).isEqualTo("Dạ, mọi chỗ vẫn giữ ạ.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ok", "1", "22/10"})
  void theOnlyOtherOneIsAgreedTo(String answer) {
    assertThat(says("đăng ký cắm trại phường Phú Mỹ")).doesNotContain("\n2. ");
    assertThat(says(answer))
        .startsWith(
            "Cắm trại, 8 giờ sáng Chủ nhật, 22/10/2023, tại Nhà sinh hoạt Mẫu 5 (Tân Hưng)");
  }

  private String registers(String order) {
    says(order);
    says("đúng");
    return says("đồng ý");
  }

  private String says(String text) {
    return rig.says("1", text, NOW);
  }
}
