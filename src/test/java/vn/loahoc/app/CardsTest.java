package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.loahoc.message.Inbound;

/** One activity with all that is known of it, from lists and by distance, in a conversation. */
@TimetableTalk("card/lich.csv")
class CardsTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 1, 8, 0);

  private static final String OF_TAN_PHU =
      """
      Vi tính căn bản, phường Tân Phú.
      Buổi học: thứ Hai, 02/10/2023 (ngày mai), 18 giờ đến 19 giờ 30.
      Nơi học: Phòng máy, Nhà sinh hoạt Mẫu 1, đường Mẫu 2, phường Tân Phú.
      Dành cho: Người lớn.
      Học phí: Miễn phí.
      Mang theo: vở và bút.
      Giữ xe: trong sân.
      Số chỗ: còn 20 trong 20 chỗ, buổi thứ Hai, 02/10/2023 (ngày mai).
      Đăng ký: Qua Loa Học.
      Liên hệ: cô Mẫu Một.
      Ghi chú: Đem kính đọc sách.
      Nguồn: Thời khóa biểu TTHTCĐ (lich.csv), dòng 4; Danh sách đăng ký của Loa Học.\
      """;

  private static final String OF_TAN_QUY =
      """
      Vi tính căn bản, phường Tân Quy.
      Buổi học: thứ Hai, 02/10/2023 (ngày mai), 18 giờ đến 19 giờ 30.
      Nơi học: Phòng 1, Trường Mẫu 2, phường Tân Quy.
      Dành cho: Người lớn.
      Học phí: Miễn phí.
      Số chỗ: 18.
      Đăng ký: Gọi trung tâm.
      Nguồn: Thời khóa biểu TTHTCĐ (lich.csv), dòng 6.\
      """;

  private static final String[] THUMBS = {"👍 Đúng ý", "👎 Chưa đúng"};

  private final TalkRig rig;

  CardsTest(TalkRig rig) {
    this.rig = rig;
  }

  private String says(String text) {
    return rig.says("1", text, NOW);
  }

  private void buttons(String... titles) {
    assertThat(rig.buttons())
        .containsExactlyElementsOf(
            Stream.concat(Arrays.stream(titles), Arrays.stream(THUMBS)).toList());
  }

  @Test
  void anAnswerAboutOneClassHasWhatOneCanDo() {
    says("lớp vi tính ở Tân Phú học khi nào");
    buttons("Đăng ký", "Nhắc tôi", "Thêm vào lịch", "Chỉ đường");
    says("lớp vi tính ở Tân Quy học khi nào");
    buttons("Nhắc tôi", "Thêm vào lịch", "Chỉ đường");
    says("khai mạc ở đâu");
    buttons("Nhắc tôi", "Thêm vào lịch", "Chỉ đường");
  }

  @Test
  void ofSeveralANumberOrAButtonShowsTheCardOfOne() {
    says("tối mai có lớp gì");
    buttons("1. Vi tính căn bản, phường Tân Phú", "2. Vi tính căn bản, phường Tân Quy");
    assertThat(says("1")).isEqualTo(OF_TAN_PHU);
    buttons("Đăng ký", "Nhắc tôi", "Thêm vào lịch", "Chỉ đường");
    assertThat(says("mang theo gì")).contains("Mang theo: vở và bút.", "dòng 4");
    assertThat(says("số 2")).isEqualTo(OF_TAN_QUY);
    assertThat(says("cái đầu tiên giữ xe ở đâu")).contains("Giữ xe: trong sân.", "dòng 4");
    assertThat(says("3")).isEqualTo("Xin nhắn số thứ tự của mục muốn hỏi ạ.");
    assertThat(OF_TAN_PHU).hasSizeLessThan(900);
  }

  @Test
  void whoeverComesIsToldWhatIsKeptAndHowToRegister() {
    says("lớp vi tính ở Tân Quy học khi nào");
    assertThat(says("tôi đi được"))
        .isEqualTo(
            "Dạ, cảm ơn đã báo. Loa Học không nhận đăng ký cho “Vi tính căn bản”; thời khóa biểu"
                + " ghi cách đăng ký: Gọi trung tâm.");
    says("lớp vi tính ở Tân Phú học khi nào");
    assertThat(says("toi se di"))
        .isEqualTo(
            "Dạ, cảm ơn đã báo. Loa Học chưa giữ chỗ nào ở Vi tính căn bản, 18 giờ thứ Hai,"
                + " 02/10/2023, tại Phòng máy, Nhà sinh hoạt Mẫu 1, đường Mẫu 2 (Tân Phú); muốn giữ"
                + " chỗ, xin nhắn số người, ví dụ “đăng ký cho 2 người”.");
    assertThat(rig.buttons()).containsExactly("Đăng ký");
    assertThat(says("toi khong di duoc"))
        .isEqualTo(
            "Dạ, cảm ơn đã báo. Chưa đăng ký chỗ nào ở Vi tính căn bản, 18 giờ thứ Hai,"
                + " 02/10/2023, tại Phòng máy, Nhà sinh hoạt Mẫu 1, đường Mẫu 2 (Tân Phú) nên không"
                + " có gì phải hủy ạ.");
  }

  @Test
  void aNumberBelowAListOfDaysShowsTheCardInsteadOfSendingAFile() {
    assertThat(says("lịch ngày mai")).contains("Tham dự Lễ khai mạc");
    assertThat(says("2"))
        .isEqualTo(
            """
            Tham dự Lễ khai mạc Tuần lễ hưởng ứng học tập suốt đời cấp Thành phố năm 2023.
            8 giờ sáng thứ Hai, 02/10/2023 (ngày mai).
            Nơi: Quảng trường Hòa Bình, Khu dân cư Cityland Park Hills, quận Gò Vấp.
            Nguồn: Kế hoạch số 5593/KH-UBND, mục II.2.1.\
            """);
    buttons("Nhắc tôi", "Thêm vào lịch", "Chỉ đường");
    assertThat(says("3")).startsWith("Tổ chức xe loa").contains("giờ chưa ghi (ngày mai).");
    buttons("Nhắc tôi", "Thêm vào lịch");
  }

  @Test
  void aNumberBelowActivitiesOfAPlanShowsTheCard() {
    assertThat(says("mai có gì")).contains("- Trước 6 giờ 30 sáng: Tập trung xe loa");
    assertThat(says("1"))
        .isEqualTo(
            """
            Tập trung xe loa tại quận Gò Vấp.
            Trước 6 giờ 30 sáng thứ Hai, 02/10/2023 (ngày mai).
            Nơi: quận Gò Vấp.
            Đơn vị: Trung tâm Văn hóa - Thể thao quận.
            Nguồn: Kế hoạch số 5593/KH-UBND, mục III.2.\
            """);
    assertThat(says("cái thứ hai mấy giờ")).startsWith("8 giờ sáng thứ Hai, 02/10/2023");
  }

  @Test
  void afterAPlaceIsSharedClassesAreToldByDistance() {
    String near =
        """
        Các lớp, gần nơi đã chia sẻ (khoảng cách theo đường chim bay):
        - khoảng 100 m: 5 giờ 30 đến 6 giờ 30, thứ Ba, 03/10/2023, Yoga buổi sáng, tại Sân Mẫu 3, \
        phường Tân Phong; cho: Mọi người.
        - khoảng 1,5 km: 18 giờ đến 19 giờ 30, thứ Hai, 02/10/2023, Vi tính căn bản, tại Phòng 1, \
        Trường Mẫu 2, phường Tân Quy; cho: Người lớn.
        """;
    assertThat(rig.does("1", "1", new Inbound.Located(10.7289, 106.7009), NOW)).startsWith(near);
    assertThat(says("2")).isEqualTo(OF_TAN_QUY);
    assertThat(says("lop vi tinh gan day"))
        .startsWith("Lớp “vi tính”, gần nơi đã chia sẻ")
        .contains("- khoảng 1,5 km: ", "- khoảng 2,1 km: ")
        .doesNotContain("Yoga");
    assertThat(says("tối thứ hai có lớp gì gần nhà"))
        .startsWith("Thứ Hai, 02/10/2023 (ngày mai), buổi tối, gần nơi đã chia sẻ");
    assertThat(says("lớp cắm hoa gần nhà")) // its row gives no place on the map
        .startsWith("Cắm hoa, phường Tân Quy.");
  }

  @Test
  void withoutASharedPlaceNearMeansTheOwnWard() {
    assertThat(says("lớp vi tính gần nhà")).startsWith("Xin cho biết tên phường ạ?");
  }
}
