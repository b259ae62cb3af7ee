package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loahoc.people.Office;
import vn.loahoc.people.Role;

/**
 * An official of Tân Mỹ, which Tân Phú and Phú Mỹ went into: what those organized is theirs, on the
 * documents that are shipped.
 */
@ExtendWith(ShippedTalk.class)
class MergedWardTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 2, 9, 0);

  private final TalkRig rig;

  MergedWardTest(TalkRig rig) {
    this.rig = rig;
    rig.employ("hoa", new Office(Role.WARD_OFFICIAL, Optional.of("Tân Mỹ")));
  }

  @Test
  void aClassOfAWardThatWentIntoItIsMoved() {
    assertThat(stated("Tân Phú"))
        .contains("Tin học căn bản")
        .contains("Sẽ là: 19 giờ thứ Năm, 05/10/2023");
  }

  @Test
  void aClassOfAnotherWardIsNot() {
    assertThat(stated("Tân Quy"))
        .isEqualTo(
            "Hoạt động này do nơi khác phụ trách nên chỉ cán bộ ở đó hoặc ban tổ chức đổi được ạ.");
  }

  @Test
  void theOnlySuchClassOfATitleHasItsCode() {
    assertThat(rig.says("hoa", "mã điểm danh đọc sách cùng con", NOW))
        .startsWith("Mã điểm danh “Đọc sách cùng con (dữ liệu mẫu)”: ");
  }

  private String stated(String ward) {
    return rig.says(
        "hoa",
        "dời lớp tin học căn bản phường "
            + ward
            + " 04/10 sang 05/10 lúc 19h, theo lời cô phụ trách",
        NOW);
  }
}
