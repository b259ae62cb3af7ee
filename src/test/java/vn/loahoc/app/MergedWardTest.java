package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.people.Office;
import vn.loahoc.people.Role;

/**
 * An official of Tân Mỹ, which Tân Phú and Phú Mỹ went into: what those organized is theirs, on the
 * documents that are shipped.
 */
class MergedWardTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 2, 9, 0);

  @TempDir private static Path index;
  private static TalkRig.Documents documents;

  @TempDir private Path data;
  private TalkRig rig;

  @BeforeAll
  static void read() {
    documents = TalkRig.Documents.shipped(index);
  }

  @AfterAll
  static void close() {
    documents.close();
  }

  @BeforeEach
  void open() {
    rig = new TalkRig(documents, data);
    rig.employ("hoa", new Office(Role.WARD_OFFICIAL, Optional.of("Tân Mỹ")));
  }

  @AfterEach
  void leave() {
    rig.close();
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
        .startsWith("Mã điểm danh “Đọc sách cùng con”: ");
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
