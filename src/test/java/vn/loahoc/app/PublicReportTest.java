package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.participation.Kind;
import vn.loahoc.participation.Ledger;
import vn.loahoc.participation.LedgerEntry;
import vn.loahoc.participation.Origin;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.Office;
import vn.loahoc.people.Role;

/** What an organizer asks for that anybody may see, in words and by buttons. */
@ExtendWith(ShippedTalk.class)
class PublicReportTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 4, 9, 0);

  private final TalkRig rig;

  PublicReportTest(TalkRig rig) {
    this.rig = rig;
    rig.employ("chi", new Office(Role.ORGANIZER, Optional.empty()));
    read(rig, "Tân Phú", 40);
    read(rig, "Phú Mỹ", 20);
    read(rig, "Tân Quy", 3);
  }

  private static void read(TalkRig rig, String ward, int many) {
    for (int i = 0; i < many; i++) {
      LedgerEntry entry =
          LedgerEntry.of(
              new LedgerEntry.What(
                  Kind.CHALLENGE_DONE,
                  Origin.SELF_REPORTED,
                  "2023-quan-7",
                  Optional.of("challenge-2023-10-03")),
              new LedgerEntry.Who(
                  Optional.of(ward + i), 1, Optional.of(ward), Optional.of("telegram")),
              LocalDate.of(2023, 10, 3));
      rig.database().write(t -> new Ledger().record(t, entry, HomeTime.instant(NOW)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "báo cáo công khai csv",
        "báo cáo csv công khai",
        "xuất file csv bản công khai",
        "bao cao cong khai hom qua file csv"
      })
  void aFileThatIsAskedForAsPublicIsMasked(String text) {
    rig.says("chi", text, NOW);
    assertThat(rig.file())
        .contains("Theo phường,Tân Quy,< 5")
        .doesNotContain("Theo trung tâm", "Thử thách xong");
    rig.says("chi", text.replace("công khai", "").replace("cong khai", ""), NOW);
    assertThat(rig.file()).contains("Theo phường,Tân Quy,3,", "Thử thách xong");
  }

  @Test
  void everyFileOfThePublicTextIsPublic() {
    assertThat(rig.says("chi", "báo cáo công khai", NOW)).contains("63 lượt tham gia");
    assertThat(rig.buttons()).containsExactly("Biểu đồ", "Tệp CSV", "Tệp Excel");
    rig.presses("chi", "Tệp CSV", NOW);
    assertThat(rig.file()).contains("Theo phường,Tân Quy,< 5");
    rig.says("chi", "báo cáo công khai excel", NOW);
    String spoken = rig.file();
    rig.says("chi", "báo cáo công khai", NOW);
    rig.presses("chi", "Tệp Excel", NOW);
    assertThat(rig.file().length()).isBetween(spoken.length() - 200, spoken.length() + 200);
    rig.says("chi", "báo cáo excel", NOW);
    assertThat(rig.file().length()).isGreaterThan(spoken.length() + 1_000);
  }

  @Test
  void thePublicChartLeavesOutWhatIsNotTold() {
    rig.says("chi", "biểu đồ hôm qua", NOW);
    byte[] all = rig.drawn();
    rig.says("chi", "biểu đồ hôm qua công khai", NOW);
    byte[] open = rig.drawn();
    rig.says("chi", "báo cáo hôm qua công khai", NOW);
    rig.presses("chi", "Biểu đồ", NOW);
    assertThat(rig.drawn()).isEqualTo(open).isNotEqualTo(all);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "trung tâm nào nhiều nhất bản công khai",
        "phường nào nhiều nhất công khai",
        "hoạt động nào nhiều nhất công khai",
        "có bao nhiêu người đọc sách công khai",
        "có bao nhiêu lượt điểm danh công khai",
        "báo cáo công khai"
      })
  void whateverIsAskedOfWhatIsPublicItSaysVisitsAndPersonsAndDeniesNothing(String text) {
    assertThat(rig.says("chi", text, NOW))
        .contains("63 lượt tham gia", "ít nhất 63 người", "\nTân Quy: < 5 lượt")
        .doesNotContain("Điểm danh: 0", "ít nhất 0", "Nhiều lượt nhất", "1. ");
  }
}
