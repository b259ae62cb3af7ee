package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loahoc.message.Inbound;
import vn.loahoc.participation.By;
import vn.loahoc.participation.Kind;
import vn.loahoc.participation.Ledger;
import vn.loahoc.participation.LedgerEntry;
import vn.loahoc.participation.Origin;
import vn.loahoc.participation.Selection;
import vn.loahoc.participation.Tallies;
import vn.loahoc.participation.Tally;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.Office;
import vn.loahoc.people.Role;

/** Reports in the conversation, wired as in the server, on the documents that are shipped. */
@ExtendWith(ShippedTalk.class)
class ReportingTest {

  private static final String CAMPAIGN = "2023-quan-7";
  private static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 4, 9, 0);

  private final TalkRig rig;

  ReportingTest(TalkRig rig) {
    this.rig = rig;
    rig.employ("chi", new Office(Role.ORGANIZER, Optional.empty()));
    rig.employ("ba", new Office(Role.WARD_OFFICIAL, Optional.of("Tân Phú")));
  }

  private static void heads(TalkRig rig, String ward, int heads, LocalDate day) {
    LedgerEntry entry =
        LedgerEntry.ofNobody(
            new LedgerEntry.What(
                Kind.HEAD_COUNT, Origin.PAPER, CAMPAIGN, Optional.of("o-" + ward + day)),
            new LedgerEntry.Who(Optional.empty(), heads, Optional.of(ward), Optional.empty()),
            day,
            "paper");
    rig.database().write(t -> new Ledger().record(t, entry, HomeTime.instant(NOW)));
  }

  @Test
  void anOrganizerHearsTheFiguresOfAllWardsWithHowTheyAreMade() {
    heads(rig, "Tân Phú", 1_200, LocalDate.of(2023, 10, 2));
    heads(rig, "Phú Mỹ", 84, LocalDate.of(2023, 10, 3));
    assertThat(rig.says("chi", "bao cao", NOW))
        .contains(
            "Từ 02/10/2023 đến hết 04/10/2023 · Tất cả các phường",
            "1.284 lượt tham gia.",
            "Gồm: Đếm đầu người: 1.284.",
            "Theo phường:\n1. Tân Phú: 1.200 lượt\n2. Phú Mỹ: 84 lượt\n",
            "Lượt tham gia: mỗi lần",
            "Người: số người khác nhau");
    assertThat(rig.buttons()).containsExactly("Biểu đồ", "Tệp CSV", "Tệp Excel", "Bản công khai");
    assertThat(rig.says("chi", "báo cáo hôm qua", NOW))
        .contains("Ngày 03/10/2023 · Tất cả các phường", "84 lượt tham gia");
    assertThat(rig.says("chi", "tuần này phường nào tham gia nhiều nhất", NOW))
        .contains("Nhiều lượt nhất: Tân Phú, 1.200 lượt.");
    assertThat(rig.says("chi", "bao nhieu luot diem danh hom qua o phuong phu my", NOW))
        .contains("Ngày 03/10/2023 · Phường Phú Mỹ", "Điểm danh: 0.");
    assertThat(rig.says("chi", "tuần này trung tâm nào tham gia nhiều nhất", NOW))
        .contains("Chưa lượt nào rõ nơi tổ chức.\n1.284 lượt tham gia");
    assertThat(rig.says("chi", "có bao nhiêu người đọc sách", NOW))
        .contains("Chưa có lượt đọc nào được ghi.");
    assertThat(rig.says("chi", "báo cáo đến hôm nay", NOW)).contains("đến hết 04/10/2023");
  }

  @Test
  void anOfficialSeesTheirOwnWardAndResidentsNothing() {
    heads(rig, "Tân Phú", 120, LocalDate.of(2023, 10, 2));
    heads(rig, "Phú Mỹ", 84, LocalDate.of(2023, 10, 3));
    assertThat(rig.says("ba", "báo cáo", NOW))
        .contains("Phường Tân Phú", "120 lượt tham gia")
        .doesNotContain("Phú Mỹ");
    assertThat(rig.says("ba", "báo cáo phường Phú Mỹ", NOW))
        .isEqualTo("Chỉ xem được số liệu phường Tân Phú ạ.");
    assertThat(press(rig, "ba", "baocao:csv:20231002:20231004:Phú Mỹ"))
        .isEqualTo("Chỉ xem được số liệu phường Tân Phú ạ.");
    assertThat(rig.says("lan", "báo cáo", NOW)).doesNotContain("lượt");
    assertThat(rig.says("nhom", "chi", "báo cáo", NOW)).doesNotContain("lượt");
    assertThat(rig.says("lan", "bao nhiêu người đọc sách", NOW)).doesNotContain("ít nhất");
  }

  @Test
  void visitsOfNoKnownWardAreNotDeniedWhereTheBestWardIsAskedFor() {
    rig.says("lan", "đọc 20 phút cùng 2 cháu", NOW);
    assertThat(rig.says("chi", "tuần này phường nào tham gia nhiều nhất", NOW))
        .contains("Chưa lượt nào rõ phường.\n3 lượt tham gia")
        .doesNotContain("Chưa có lượt tham gia");
    assertThat(rig.says("chi", "hoạt động nào nhiều lượt nhất", NOW))
        .doesNotContain("Chưa có lượt tham gia");
  }

  @Test
  void aFileOrAPictureIsAskedForInWordsToo() {
    heads(rig, "Tân Phú", 120, LocalDate.of(2023, 10, 2));
    rig.says("chi", "xuất excel", NOW);
    assertThat(rig.file()).startsWith("PK");
    rig.says("chi", "gui bao cao hom qua file csv", NOW);
    assertThat(rig.file()).startsWith("\ufeffBảng,");
    rig.says("chi", "biểu đồ tuần này", NOW);
    assertThat(
            rig.database()
                .<Integer>read(
                    t -> t.query("select count(*) from pictures").mapTo(Integer.class).one()))
        .isEqualTo(1);
    assertThat(rig.says("chi", "báo cáo bản công khai", NOW)).contains("số người đếm được dưới 5");
    assertThat(rig.says("lan", "xuất excel", NOW)).doesNotContain("lượt");
  }

  private static String press(TalkRig rig, String person, String payload) {
    return rig.does(person, person, new Inbound.Pressed(payload, ""), NOW);
  }

  @Test
  void theFilesAreBehindButtons() {
    heads(rig, "Tân Phú", 120, LocalDate.of(2023, 10, 2));
    press(rig, "chi", "baocao:csv:20231002:20231004:");
    assertThat(rig.file()).startsWith("\ufeffBảng,").contains("Theo phường,Tân Phú,120,");
    press(rig, "chi", "baocao:xlsx:20231002:20231004:");
    assertThat(rig.file()).startsWith("PK");
    press(rig, "chi", "baocao:png:20231002:20231004:");
    assertThat(
            rig.database()
                .<Integer>read(
                    t -> t.query("select count(*) from pictures").mapTo(Integer.class).one()))
        .isEqualTo(1);
    assertThat(press(rig, "chi", "baocao:public:20231002:20231004:"))
        .contains("Số liệu tham gia", "120 lượt tham gia, số người đếm được dưới 5");
  }

  @Test
  void aQuestionIsCountedOnceItIsAnsweredAndNothingOfItIsKept() {
    rig.says("lan", "lễ khai mạc lúc mấy giờ", NOW);
    rig.says("lan", "giá vàng hôm nay", NOW);
    List<Tally> tallies =
        rig.database()
            .read(
                t ->
                    new Tallies()
                        .tally(t, Selection.everything(), Set.of(By.CAMPAIGN, By.OCCURRENCE)));
    assertThat(tallies)
        .containsExactly(
            new Tally(
                Map.of(By.CAMPAIGN, CAMPAIGN, By.OCCURRENCE, ""),
                Kind.QUESTION,
                Origin.PROGRAMME,
                1,
                1,
                0));
  }

  @Test
  void sumsAreKeptInTheBackgroundAndNoFigureChanges() {
    for (int i = 1; i <= 1_000; i++) {
      heads(rig, "Tân Phú " + i, i, LocalDate.of(2023, 10, 2));
    }
    String before = rig.says("chi", "báo cáo", NOW);
    assertThat(rig.runs("sums", NOW)).isEmpty();
    heads(rig, "Tân Phú", 100, LocalDate.of(2023, 10, 3));
    assertThat(before).contains("500.500 lượt tham gia");
    assertThat(rig.says("chi", "báo cáo", NOW)).contains("500.600 lượt tham gia");
    assertThat(
            rig.database()
                .<Long>read(
                    t ->
                        t.query("select sum(people) from participation_sums")
                            .mapTo(Long.class)
                            .one()))
        .isEqualTo(500_500);
  }
}
