package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A conversation goes on while somebody works on the documents. */
class LiveConversationTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2024, 11, 1, 8, 0);

  private static final String PLAN =
      """
      ỦY BAN NHÂN DÂN PHƯỜNG MẪU
      Số: 12/KH-UBND
      Phường Mẫu, ngày 20 tháng 10 năm 2024
      KẾ HOẠCH
      Tổ chức Ngày hội đọc sách năm 2024
      II. NỘI DUNG
      1. Lễ khai mạc Ngày hội đọc sách
      - Thời gian: GIỜ, ngày 04 tháng 11 năm 2024.
      - Địa điểm: NƠI.
      """;

  @TempDir Path folder;

  private final AtomicLong ticker = new AtomicLong();
  private final List<String> notices = new ArrayList<>();

  private Path plan;
  private LiveUnderstanding live;
  private LiveConversation conversation;

  @BeforeEach
  void open() throws IOException {
    Path campaign = Files.createDirectories(folder.resolve("corpus/hoi-sach"));
    Files.writeString(
        campaign.resolve("campaign.yaml"), "title: Ngày hội đọc sách năm 2024\nhome: true\n");
    plan = campaign.resolve("ke-hoach.txt");
    write("7 giờ 30", "sân trường Hoa Sen");
    Program program =
        new Program(
            new Settings(folder.resolve("corpus"), folder.resolve("data")),
            LocalClock.at(NOW),
            ticker::get);
    live = program.live(folder.resolve("corpus"), notices::add);
    conversation = new LiveConversation(live);
  }

  @AfterEach
  void close() {
    live.close();
  }

  @Test
  void aChangedDocumentIsAnsweredFromWithoutARestart() throws IOException {
    assertThat(say("khai mạc ngày hội mấy giờ")).contains("7 giờ 30");

    write("8 giờ 45", "sân trường Hoa Sen");
    pass(1);

    assertThat(say("khai mạc ngày hội mấy giờ")).contains("8 giờ 45").doesNotContain("7 giờ 30");
    assertThat(notices).isEmpty();
  }

  @Test
  void theConversationGoesOnAcrossTheChange() throws IOException {
    say("khai mạc ngày hội mấy giờ");

    write("8 giờ 45", "nhà văn hóa Bình Minh");
    pass(1);

    assertThat(say("ở đâu")).contains("nhà văn hóa Bình Minh");
  }

  @Test
  void aNewDocumentIsAnsweredFrom() throws IOException {
    Files.writeString(
        plan.resolveSibling("thong-bao.txt"),
        """
        THÔNG BÁO
        Về việc mở lớp đan len
        Lớp đan len mở lúc 14 giờ ngày 05 tháng 11 năm 2024 tại nhà văn hóa Bình Minh.
        """);
    pass(1);

    assertThat(say("lớp đan len ở đâu")).contains("Bình Minh");
  }

  @Test
  void theFolderIsLookedAtAtMostOnceASecond() throws IOException {
    say("khai mạc ngày hội mấy giờ");
    write("8 giờ 45", "sân trường Hoa Sen");

    ticker.addAndGet(TimeUnit.MILLISECONDS.toNanos(999));
    assertThat(say("khai mạc ngày hội mấy giờ")).contains("7 giờ 30");
    ticker.addAndGet(TimeUnit.MILLISECONDS.toNanos(1));
    assertThat(say("khai mạc ngày hội mấy giờ")).contains("8 giờ 45");
  }

  @Test
  void aDocumentThatCanNoLongerBeReadStaysInUseAsItWasAndThatIsSaidOnce() throws IOException {
    Files.write(plan, new byte[0]);
    pass(3);

    assertThat(notices)
        .containsExactly(
            "the documents have changed, but those read before stay in use:"
                + " hoi-sach/ke-hoach.txt: Tệp không có chữ nào.");

    write("8 giờ 45", "sân trường Hoa Sen");
    pass(1);
    assertThat(say("khai mạc ngày hội mấy giờ")).contains("8 giờ 45");
    assertThat(notices).hasSize(1);
  }

  @Test
  void aBrokenCampaignFileKeepsWhatWasRead() throws IOException {
    Files.writeString(plan.resolveSibling("campaign.yaml"), "title: [");
    pass(2);

    assertThat(notices).singleElement().asString().contains("hoi-sach/campaign.yaml: ");
  }

  @Test
  void aFolderThatIsGoneKeepsWhatWasRead() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("corpus"))) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    pass(2);

    assertThat(notices).singleElement().asString().contains("Không thấy thư mục dữ liệu");
  }

  @Test
  void anUnreadableFileBesideTheOthersDoesNotHinderThem() throws IOException {
    Files.write(plan.resolveSibling("anh.pdf"), "no pdf".getBytes(StandardCharsets.UTF_8));
    write("8 giờ 45", "sân trường Hoa Sen");
    pass(1);

    assertThat(say("khai mạc ngày hội mấy giờ")).contains("8 giờ 45");
    assertThat(notices).isEmpty();
  }

  /** Seconds go by, in each of which something is asked that the first documents answer. */
  private void pass(int seconds) {
    for (int i = 0; i < seconds; i++) {
      ticker.addAndGet(TimeUnit.SECONDS.toNanos(1));
      assertThat(say("khai mạc ngày hội mấy giờ")).contains(" giờ ", "04/11/2024");
    }
  }

  private void write(String hour, String place) throws IOException {
    Files.writeString(plan, PLAN.replace("GIỜ", hour).replace("NƠI", place));
  }

  private String say(String message) {
    return conversation.say(message, NOW).text();
  }
}
