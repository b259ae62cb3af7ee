package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When people are reminded of what, as rows and campaigns want it. */
class LeadsOfActivitiesTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 1, 9, 0);

  @TempDir private Path folder;
  private TalkRig.Documents documents;
  private TalkRig rig;

  @BeforeEach
  void open() throws IOException {
    Path campaign = Files.createDirectories(folder.resolve("corpus/2023-quan-7/timetable"));
    Files.copy(Path.of("corpus/wards.csv"), folder.resolve("corpus/wards.csv"));
    try (Stream<Path> plans = Files.list(Path.of("corpus/2023-quan-7"))) {
      for (Path plan : plans.filter(file -> file.toString().endsWith(".txt")).toList()) {
        Files.copy(plan, campaign.resolveSibling(plan.getFileName()));
      }
    }
    Files.writeString(
        campaign.resolveSibling("campaign.yaml"),
        "title: Tuần lễ\nlocality: Quận 7\nhome: true\nremind: [45 phút]\n");
    Files.writeString(
        campaign.resolve("lich.csv"),
        """
        Lớp;Phường;Địa điểm;Thứ;Giờ;Nhắc trước
        Cắt giấy;Tân Phú;Nhà Mẫu;4;19h-20h;2 ngày lúc 8h, 30 phút
        Đan lưới;Tân Phú;Nhà Mẫu;5;19h-20h;
        """);
    documents =
        new TalkRig.Documents(
            LiveUnderstanding.open(
                new CorpusSource(folder.resolve("corpus"), true, folder.resolve("index")),
                () -> 0,
                notice -> {}));
    rig = new TalkRig(documents, Files.createDirectories(folder.resolve("data")));
  }

  @AfterEach
  void close() {
    rig.close();
    documents.close();
  }

  @Test
  void aClassIsRemindedOfAsItsRowSays() {
    assertThat(wants("nhắc tôi lớp cắt giấy"))
        .startsWith(
            "Loa Học sẽ nhắc lúc 8 giờ sáng thứ Hai, 02/10/2023 và 18 giờ 30 thứ Tư, 04/10/2023:"
                + " Cắt giấy");
  }

  @Test
  void whereARowSaysNothingItIsAsItsCampaignSays() {
    assertThat(wants("nhắc tôi lớp đan lưới"))
        .startsWith("Loa Học sẽ nhắc lúc 18 giờ 15 thứ Năm, 05/10/2023: Đan lưới");
  }

  @Test
  void whatAPlanTellsIsRemindedOfAsItsCampaignSays() {
    rig.says("lan", "lễ khai mạc lúc mấy giờ", NOW);
    assertThat(wants("nhắc tôi"))
        .startsWith("Loa Học sẽ nhắc lúc 7 giờ 15 sáng thứ Hai, 02/10/2023: ");
  }

  @Test
  void whatSomebodyWantsGoesBeforeBoth() {
    assertThat(wants("nhắc tôi lớp cắt giấy trước 1 tiếng"))
        .startsWith("Loa Học sẽ nhắc lúc 18 giờ thứ Tư, 04/10/2023: Cắt giấy");
  }

  private String wants(String order) {
    rig.says("lan", order, NOW);
    return rig.says("lan", "đồng ý", NOW);
  }
}
