package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.answer.Answer;
import vn.loahoc.answer.Source;

/** A faq.csv beside the documents answers in every conversation, also without a database. */
class FaqOfCorpusTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2024, 11, 1, 8, 0);

  @TempDir private Path folder;

  @Test
  void itsEntriesAnswerUntilTheirLastDay() throws IOException {
    Path campaign = Files.createDirectories(folder.resolve("corpus/hoi-sach"));
    Files.writeString(campaign.resolve("campaign.yaml"), "title: Ngày hội\nhome: true\n");
    Files.writeString(
        campaign.resolve("ke-hoach.txt"), "KẾ HOẠCH\nTổ chức Ngày hội đọc sách năm 2024\n");
    Files.writeString(
        campaign.resolve("faq.csv"),
        """
        question,answer,source,valid until
        Gửi xe ở đâu?,Sân sau nhà văn hóa.,Thông báo số 7,05/11/2024
        Ngày 3/11 gửi xe ở đâu?,Ngoài cổng.,Thông báo số 8,
        """);
    Program program =
        new Program(
            new Settings(folder.resolve("corpus"), folder.resolve("data")), LocalClock.at(NOW));
    try (Understanding understanding = program.understanding(folder.resolve("corpus"), true)) {
      assertThat(understanding.conversation().say("cho hoi gui xe o dau a", NOW))
          .isEqualTo(
              new Answer.Sure(
                  "Sân sau nhà văn hóa.\nNguồn: Thông báo số 7.",
                  List.of(
                      new Source(
                          "Thông báo số 7",
                          "",
                          "Gửi xe ở đâu?\nSân sau nhà văn hóa.\nThông báo số 7")),
                  List.of()));
      assertThat(understanding.conversation().say("ngày mốt gửi xe ở đâu", NOW).text())
          .startsWith("Ngoài cổng.");
      assertThat(understanding.conversation().say("gửi xe ở đâu", NOW.plusDays(5)))
          .isNotInstanceOf(Answer.Sure.class);
    }
  }
}
