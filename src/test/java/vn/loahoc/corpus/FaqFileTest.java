package vn.loahoc.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaqFileTest {

  @TempDir private Path folder;

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void columnsAreFoundByTheirHeadingsInAnyOrder() {
    assertThat(
            read(
                """
                Nguồn;Đến ngày;Câu hỏi;Trả lời
                Thông báo số 7;8/10/2024;Gửi xe ở đâu?;"Sân sau; cổng phụ"
                Thông báo số 8;2024-10-09;Học phí bao nhiêu?;Không thu
                Thông báo số 9;;Có wifi không?;Có
                ;;;
                """))
        .containsExactly(
            new QuestionAndAnswer(
                "Gửi xe ở đâu?",
                "Sân sau; cổng phụ",
                "Thông báo số 7",
                Optional.of(LocalDate.of(2024, 10, 8))),
            new QuestionAndAnswer(
                "Học phí bao nhiêu?",
                "Không thu",
                "Thông báo số 8",
                Optional.of(LocalDate.of(2024, 10, 9))),
            new QuestionAndAnswer("Có wifi không?", "Có", "Thông báo số 9", Optional.empty()));
    assertThat(problems).isEmpty();
  }

  @Test
  void aBadRowIsAProblemAndStopsNoOther() {
    assertThat(
            read(
                "question,answer,source,valid until,colour\n"
                    + "Gửi xe ở đâu?,Sân sau,Thông báo,hôm nào đó\n"
                    + "Gửi xe ở đâu?,,Thông báo,\n"
                    + "Gửi xe ở đâu?,Sân sau,,\n"
                    + "Gửi xe ở đâu?,"
                    + "x".repeat(901)
                    + ",Thông báo,\n"
                    + "Gửi xe ở đâu?,Sân sau,Thông báo,\n"
                    + "gửi xe ở đâu?,Sân trước,Thông báo,\n"))
        .containsExactly(
            new QuestionAndAnswer("Gửi xe ở đâu?", "Sân sau", "Thông báo", Optional.empty()));
    assertThat(described())
        .containsExactly(
            "1 bad_row Dòng này không dùng được: không có cột “colour”.",
            "2 bad_row Dòng này không dùng được: ngày phải viết như 31/12/2024 hoặc 2024-12-31,"
                + " không phải “hôm nào đó”.",
            "3 bad_row Dòng này không dùng được: thiếu câu trả lời.",
            "4 bad_row Dòng này không dùng được: thiếu nguồn.",
            "5 bad_row Dòng này không dùng được: câu trả lời dài quá 900 chữ.",
            "7 duplicate_row Dòng này đã có ở trên: gửi xe ở đâu?.");
  }

  @Test
  void withoutItsColumnsNothingIsRead() {
    assertThat(read("hỏi gì,đáp gì\na,b\n")).isEmpty();
    assertThat(read("")).isEmpty();
    assertThat(described())
        .containsExactly(
            "1 bad_row Dòng này không dùng được: không có cột “hỏi gì”.",
            "1 bad_row Dòng này không dùng được: không có cột “đáp gì”.",
            "1 bad_row Dòng này không dùng được: cần các cột question, answer, source, valid until"
                + " (câu hỏi, trả lời, nguồn, đến ngày).",
            "0 empty Tệp không có chữ nào.");
  }

  @Test
  void aFileThatIsNoTextIsAProblem() throws IOException {
    Path file = Files.write(folder.resolve("faq.csv"), new byte[] {(byte) 0xFF, (byte) 0xC3});
    assertThat(new FaqFile("c/faq.csv", problems).read(file)).isEmpty();
    assertThat(new FaqFile("c/faq.csv", problems).read(folder.resolve("gone"))).isEmpty();
    assertThat(described())
        .containsExactly(
            "0 bad_encoding Không đọc được chữ trong tệp: không phải UTF-8.",
            "0 unreadable Không mở được tệp này: không mở được tệp.");
  }

  @Test
  void tooManyRowsAreCutAndRandomBytesDoNoHarm() {
    StringBuilder many = new StringBuilder("question,answer,source\n");
    for (int i = 0; i < 2_005; i++) {
      many.append("Hỏi ").append(i).append(",Đáp,Nguồn\n");
    }
    assertThat(read(many.toString())).hasSize(2_000);
    assertThat(described()).hasSize(1);

    Random random = new Random(5);
    for (int i = 0; i < 200; i++) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      read("question,answer,source\n" + new String(bytes, StandardCharsets.ISO_8859_1));
    }
  }

  private List<QuestionAndAnswer> read(String csv) {
    return new FaqFile("c/faq.csv", problems).parse(csv);
  }

  private List<String> described() {
    return problems.stream()
        .map(p -> p.place().row().orElse(0) + " " + p.code() + " " + p.what())
        .toList();
  }
}
