package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loahoc.people.Office;
import vn.loahoc.people.Role;

/** The daily programme, wired as in the server, on the documents that are shipped. */
@ExtendWith(ShippedTalk.class)
class DailyTest {

  private static final LocalDateTime SUNDAY = LocalDateTime.of(2023, 10, 1, 8, 0);
  private static final LocalDateTime MONDAY = LocalDateTime.of(2023, 10, 2, 7, 0);

  private final TalkRig rig;

  DailyTest(TalkRig rig) {
    this.rig = rig;
  }

  @Test
  void theSloganOfTheDayIsToldToAnybodyWithItsSource() {
    assertThat(rig.says("lan", "khau hieu hom nay", MONDAY))
        .isEqualTo(
            """
            Khẩu hiệu ngày thứ Hai, 02/10/2023: “Xây dựng năng lực tự học trong kỷ nguyên số”
            Nguồn: Kế hoạch số 5593/KH-UBND, Phụ lục I.\
            """);
    assertThat(rig.buttons()).containsExactly("Nhận mỗi ngày", "Ảnh khẩu hiệu");
    assertThat(rig.says("g1", "ba", "khẩu hiệu hôm nay?", MONDAY))
        .startsWith("Khẩu hiệu ngày thứ Hai, 02/10/2023: “Xây dựng năng lực");
    assertThat(rig.buttons()).containsExactly("Ảnh khẩu hiệu");
    assertThat(rig.says("lan", "khẩu hiệu hôm nay", MONDAY.plusYears(1)))
        .startsWith("Khẩu hiệu ngày thứ Tư, 02/10/2024: “");
    assertThat(rig.buttons()).containsExactly("Ảnh khẩu hiệu");
  }

  @Test
  void otherQuestionsAboutSlogansAreAnsweredFromTheDocumentsAsEver() {
    assertThat(rig.says("lan", "khẩu hiệu số 4", MONDAY))
        .startsWith("Khẩu hiệu số 4: Học, học nữa, học mãi (Lenin)");
    assertThat(rig.says("lan", "có mấy khẩu hiệu", MONDAY)).startsWith("Có 15 khẩu hiệu");
  }

  @Test
  void fromWantingItToTheItemOfTheNextMorning() {
    assertThat(rig.says("lan", "đăng ký khẩu hiệu", SUNDAY))
        .startsWith("Để gửi khẩu hiệu và thử thách đọc mỗi ngày, ");
    assertThat(rig.says("lan", "đồng ý", SUNDAY.plusMinutes(1)))
        .startsWith("Còn 1 ngày đến Tuần lễ")
        .contains("“Đời sống có hạn mà sự học thì vô hạn” (Trang Tử)")
        .contains("Từ thứ Hai, 02/10/2023, Loa Học gửi mỗi ngày một khẩu hiệu lúc 7 giờ sáng.");
    assertThat(rig.runs("daily", MONDAY.minusMinutes(1))).isEmpty();
    assertThat(rig.runs("daily", MONDAY))
        .singleElement()
        .asString()
        .contains("là ngày 1 trong 7 ngày", "“Xây dựng năng lực tự học trong kỷ nguyên số”");
    rig.restart();
    assertThat(rig.runs("daily", MONDAY.plusMinutes(1))).hasSize(1);
    assertThat(rig.says("lan", "thông tin của tôi", MONDAY.plusMinutes(2)))
        .contains("Tin mỗi ngày: gửi lúc 7 giờ sáng", "Tin mỗi ngày: đã ghi 2 ngày.");
    assertThat(rig.says("lan", "thôi nhận", MONDAY.plusMinutes(3)))
        .startsWith("Dạ, từ nay thôi gửi tin mỗi ngày");
    assertThat(rig.says("lan", "thông tin của tôi", MONDAY.plusMinutes(4)))
        .doesNotContain("Tin mỗi ngày");
    assertThat(rig.runs("daily", MONDAY.plusDays(1))).isEmpty();
  }

  @Test
  void theHourIsChosenInWordsAndNeverWithinTheQuietHours() {
    wants(rig, "lan");
    assertThat(rig.says("lan", "gui luc 8h toi", SUNDAY.plusMinutes(2)))
        .isEqualTo("Dạ, từ nay gửi lúc 8 giờ tối; lần tới: thứ Hai, 02/10/2023.");
    assertThat(rig.says("lan", "đổi sang 6 giờ chiều", SUNDAY.plusMinutes(3)))
        .isEqualTo("Dạ, từ nay gửi lúc 6 giờ chiều; lần tới: thứ Hai, 02/10/2023.");
    assertThat(rig.says("lan", "gửi lúc 11 giờ đêm", SUNDAY.plusMinutes(4)))
        .startsWith("Từ 9 giờ 30 tối đến 7 giờ sáng Loa Học không nhắn ai")
        .contains("dời thành 9 giờ tối.");
    rig.says("lan", "đổi giờ", SUNDAY.plusMinutes(5));
    assertThat(rig.buttons())
        .containsExactly("7 giờ sáng", "12 giờ trưa", "5 giờ chiều", "8 giờ tối");
    assertThat(rig.says("lan", "5 giờ chiều", SUNDAY.plusMinutes(6)))
        .startsWith("Dạ, từ nay gửi lúc 5 giờ chiều");
    assertThat(rig.runs("daily", MONDAY)).isEmpty();
    assertThat(rig.runs("daily", MONDAY.withHour(17))).hasSize(1);
  }

  private static void wants(TalkRig rig, String person) {
    rig.says(person, "nhận tin mỗi ngày", SUNDAY);
    rig.says(person, "đồng ý", SUNDAY.plusMinutes(1));
  }

  @Test
  void forWhomTheChallengesAreIsAnOrderOfThoseWhoGetThem() {
    assertThat(rig.says("lan", "tôi đọc với con", SUNDAY.minusHours(1)))
        .doesNotContain("Người lớn đọc cùng trẻ", "chưa nhận tin");
    wants(rig, "lan");
    assertThat(rig.says("lan", "toi doc voi con a", SUNDAY.plusHours(1)))
        .isEqualTo("Dạ, từ nay thử thách đọc chọn cho: Người lớn đọc cùng trẻ.");
    rig.says("lan", "đổi thử thách", SUNDAY.plusHours(2));
    assertThat(rig.buttons())
        .containsExactly(
            "Người lớn đọc cùng trẻ",
            "Học sinh",
            "Người đi làm",
            "Người cao tuổi",
            "Cho mọi người");
    assertThat(rig.says("lan", "người lớn tuổi", SUNDAY.plusHours(2).plusMinutes(1)))
        .isEqualTo("Dạ, từ nay thử thách đọc chọn cho: Người cao tuổi.");
  }

  @Test
  void restingGoingOnAndStoppingAreThreeThings() {
    wants(rig, "lan");
    assertThat(rig.says("lan", "tạm nghỉ 2 ngày", SUNDAY.plusMinutes(2)))
        .startsWith("Dạ, tạm nghỉ tin mỗi ngày; lần tới: 7 giờ sáng thứ Tư, 04/10/2023.");
    assertThat(rig.says("lan", "tiếp tục", SUNDAY.plusMinutes(3)))
        .isEqualTo("Dạ, lại gửi mỗi ngày; lần tới: 7 giờ sáng thứ Hai, 02/10/2023.");
    rig.says("lan", "tạm nghỉ", SUNDAY.plusMinutes(4));
    assertThat(rig.runs("daily", MONDAY)).isEmpty();
    rig.says("lan", "tiếp tục", MONDAY.plusHours(1));
    assertThat(rig.says("lan", "dừng nhận tin", MONDAY.plusHours(2)))
        .startsWith("Đã dừng mọi tin tự động");
    assertThat(rig.runs("daily", MONDAY.plusDays(1))).isEmpty();
    rig.says("lan", "bật lại", MONDAY.plusDays(1).plusHours(1));
    assertThat(rig.says("lan", "hủy", MONDAY.plusDays(1).plusHours(2))).doesNotContain("thôi gửi");
    assertThat(rig.runs("daily", MONDAY.plusDays(2))).hasSize(1);
  }

  @Test
  void whoWantsEverythingAgainGetsTheDaysItemAgainToo() {
    wants(rig, "lan");
    rig.says("lan", "tạm nghỉ", SUNDAY.plusMinutes(3));
    assertThat(rig.says("lan", "nhận lại", SUNDAY.plusMinutes(4)))
        .isEqualTo(
            "Đã bật lại tin tự động.\nDạ, lại gửi mỗi ngày; lần tới: 7 giờ sáng thứ Hai,"
                + " 02/10/2023.");
    rig.says("lan", "thôi nhận", SUNDAY.plusMinutes(5));
    assertThat(rig.says("lan", "nhận lại", SUNDAY.plusMinutes(6)))
        .isEqualTo("Đã bật lại tin tự động.");
  }

  @Test
  void whoDoesNotGetItIsToldSoAndGroupsAndChildrenCannotWantIt() {
    for (String order : new String[] {"tạm nghỉ", "tiếp tục", "thôi nhận", "gửi lúc 8h tối"}) {
      assertThat(rig.says("lan", order, SUNDAY)).startsWith("Tài khoản này chưa nhận tin");
    }
    assertThat(rig.says("g1", "lan", "đăng ký khẩu hiệu", SUNDAY))
        .startsWith("Tin mỗi ngày là chuyện riêng");
    rig.says("be", "em 12 tuổi", SUNDAY);
    assertThat(rig.says("be", "đăng ký khẩu hiệu", SUNDAY.plusMinutes(1)))
        .startsWith("Chưa đủ 16 tuổi");
    assertThat(rig.says("lan", "đăng ký khẩu hiệu", MONDAY.plusDays(6)))
        .startsWith("Tuần lễ hưởng ứng học tập suốt đời năm 2023, Quận 7 đến hết ngày 08/10/2023");
  }

  @Test
  void aSloganThatIsTooLongForACardIsToldInWordsAndWhole() {
    assertThat(rig.says("lan", "ảnh khẩu hiệu số 12", MONDAY))
        .startsWith("Khẩu hiệu này dài")
        .contains("“Chúng ta phải học, phải cố gắng học nhiều.")
        .contains("tự mình đào thải mình...” (Hồ Chí Minh)");
    assertThat(rig.says("lan", "ảnh khẩu hiệu số 99", MONDAY))
        .isEqualTo("Danh sách có 15 khẩu hiệu, không có số 99.");
  }

  @Test
  void allOthersAreCards() {
    for (int number = 1; number <= 15; number++) {
      rig.says("lan", "ảnh khẩu hiệu số " + number, MONDAY);
      assertThat(rig.picture().isPresent()).as("no. %d", number).isEqualTo(number != 12);
    }
  }

  @Test
  void staffWordsForPausingAllSendingStayTheirs() {
    rig.employ("hoa", new Office(Role.ORGANIZER, Optional.empty()));
    assertThat(rig.says("hoa", "tạm dừng gửi tin", MONDAY)).startsWith("Đã tạm dừng mọi tin");
    assertThat(rig.says("hoa", "tiếp tục gửi tin", MONDAY)).doesNotContain("mỗi ngày");
  }

  @Test
  void onlyDaysOnWhichSomethingComesArePromised() {
    LocalDateTime early = LocalDateTime.of(2023, 9, 1, 9, 0);
    rig.says("lan", "nhận tin mỗi ngày", early);
    assertThat(rig.says("lan", "đồng ý", early)).contains("Từ thứ Hai, 25/09/2023");
    assertThat(rig.says("lan", "gửi lúc 8h tối", early))
        .isEqualTo("Dạ, từ nay gửi lúc 8 giờ tối; lần tới: thứ Hai, 25/09/2023.");
    assertThat(rig.says("lan", "tạm nghỉ 3 ngày", early))
        .startsWith("Dạ, tạm nghỉ tin mỗi ngày; lần tới: 8 giờ tối thứ Hai, 25/09/2023.");
    assertThat(rig.says("lan", "tiếp tục", early))
        .isEqualTo("Dạ, lại gửi mỗi ngày; lần tới: 8 giờ tối thứ Hai, 25/09/2023.");
    assertThat(rig.says("lan", "tạm nghỉ 20 ngày", SUNDAY))
        .isEqualTo(
            "Dạ, tạm nghỉ tin mỗi ngày; đến lúc ấy không còn tin nào của Tuần lễ nữa. Muốn nhận"
                + " sớm hơn, xin nhắn “tiếp tục”.");
  }
}
