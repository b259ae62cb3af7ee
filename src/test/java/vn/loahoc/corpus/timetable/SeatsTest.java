package vn.loahoc.corpus.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.corpus.Enrolment;
import vn.loahoc.corpus.Timetable;
import vn.loahoc.corpus.TimetableReader.Setting;
import vn.loahoc.corpus.TimetableReader.Source;
import vn.loahoc.corpus.file.TableFiles;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.time.TimeRule;

class SeatsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Số chỗ;Đã ghi danh | 20;20 | 20 of 20, 0 left, full",
        "Số chỗ;Đã ghi danh | 12;9 | 9 of 12, 3 left",
        "Số chỗ;Đã đăng ký | 12;9 hv | 9 of 12, 3 left",
        "Số chỗ;Đã đăng ký | 12;đủ | of 12, full",
        "Số chỗ;Đã ĐK | ;14 | 14",
        "Sĩ số;Mã | 20/20;a | 20 of 20, 0 left, full",
        "Sĩ số;Mã | 14/20;a | 14 of 20, 6 left",
        "Số chỗ;Còn lại | 20;3 | of 20, 3 left",
        "Số chỗ;Còn chỗ | 20;hết | of 20, full",
        "Số chỗ;Còn chỗ | 20;0 | of 20, 0 left, full",
        "Số chỗ;Còn lại | 20;5/20 | of 20, 5 left",
        "Mã;Còn nhận | a;5/20 | of 20, 5 left",
        "Mã;Còn nhận | a;0/20 | of 20, 0 left, full",
        "Số chỗ;Còn nhận | 20;đã ĐK 5/20 | 5 of 20, 15 left",
        "Đã đăng ký;Còn chỗ | 20;20/20 | 20 of 20, 0 left, full",
        "Đã đăng ký;Còn chỗ | 0;20/20 | 0 of 20, 20 left",
        "Mã;Tình trạng | a;18/20 | 18 of 20, 2 left",
        "Mã;Tình trạng | a;20/20 | 20 of 20, 0 left, full",
        "Mã;Tình trạng chỗ | a;còn 5/20 | of 20, 5 left",
        "Mã;Số chỗ | a;14/20 | 14 of 20, 6 left",
        "Số chỗ;Còn chỗ | 20;còn | of 20, open",
        "Số chỗ;Còn lại | 20;Không hạn chế | of 20, open",
        "Số chỗ;Tình trạng | 20;Đã đầy | of 20, full",
        "Số chỗ;Đăng ký | 20;18 | 18 of 20, 2 left",
        "Số chỗ;Đăng ký | 20;18/20 | 18 of 20, 2 left",
        "Số chỗ;Đăng ký | 20;Gọi trung tâm | of 20, how: Gọi trung tâm",
        "Số chỗ;Ghi chú | 20;Đã đủ học viên | of 20, full",
        "Số chỗ;Ghi chú | 20;Lớp đã đầy, không nhận thêm | of 20, full",
        "Số chỗ;Ghi chú | 20;Hết chỗ | of 20, full",
        "Số chỗ;Ghi chú | 20;Nghỉ lễ. Đã nhận đủ học viên | of 20, full",
        "Số chỗ;Ghi chú | 20;Còn nhận học viên | of 20, open",
        "Số chỗ;Ghi chú | 20;Vẫn còn chỗ | of 20, open",
        "Số chỗ;Ghi chú | 20;còn 3 chỗ | of 20, 3 left",
        "Số chỗ;Ghi chú | 20;Còn nhận thêm 5 học viên | of 20, 5 left",
        "Số chỗ;Ghi chú | 20;Đã có 12 người đăng ký | 12 of 20, 8 left",
        "Số chỗ;Ghi chú | 20;Nếu hết chỗ sẽ mở thêm lớp | of 20",
        "Số chỗ;Ghi chú | 20;Đủ 10 học viên mới mở lớp | of 20",
        "Số chỗ;Ghi chú | 20;Khai giảng khi đủ học viên | of 20",
        "Số chỗ;Ghi chú | 20;Chưa đủ học viên | of 20",
        "Số chỗ;Ghi chú | 20;Đã đủ 18 tuổi | of 20",
        "Số chỗ;Ghi chú | 20;Đăng ký trước 29/9 | of 20",
        "Số chỗ;Ghi chú | 20;Mang đầy đủ dụng cụ | of 20",
        "Số chỗ;Ghi chú | 20;Con nhỏ đi cùng được | of 20"
      })
  void howFullAClassIs(String headings, String cells, String expected) {
    String table = "Lớp;Thứ;Giờ;" + headings + "\nYoga;3;18h-19h;" + cells + "\n";
    Source file = new Source("lich.csv", table.getBytes(StandardCharsets.UTF_8));
    Setting open = new Setting(Gazetteer.ofVietnam(), TimeRule.Span.OPEN, OptionalInt.of(2026));
    List<ClassSession> read = new Timetables(new TableFiles()).read(List.of(file), open).sessions();
    assertThat(shown(read.getFirst().offer())).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Số suất còn",
        "Số suất còn lại",
        "Suất còn",
        "Suất còn lại",
        "Số chỗ còn trống",
        "Số vé còn",
        "Vé còn lại",
        "Còn nhận thêm",
        "Số lượng còn nhận",
        "Chỉ tiêu còn lại",
        "Sĩ số còn nhận",
        "Số người còn nhận",
        "Số chỗ (còn)",
        "Số chỗ ngồi còn trống",
        "Số học viên còn nhận",
        "Slot còn",
        "Suất trống",
        "Ghế trống",
        "Số ghế còn",
        "Còn mấy chỗ",
        "Còn bao nhiêu suất",
        "Chỗ còn dư"
      })
  void whatIsStillThereIsFree(String heading) {
    assertThat(offers(heading, "8", "0", "3"))
        .containsExactly(", 8 left", ", 0 left, full", ", 3 left");
    assertThat(offers("Số chỗ;" + heading, "20;8", "20;0", "20;hết"))
        .containsExactly("of 20, 8 left", "of 20, 0 left, full", "of 20, full");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Số suất đã nhận", "Số chỗ đã đăng ký", "Sĩ số hiện có", "Số người đã nhận"})
  void whatIsTakenIsNotHowManyThereAre(String heading) {
    assertThat(offers(heading, "8", "0", "3")).containsExactly("8", "0", "3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Số suất", "Số chỗ/suất", "Số suất nhận"})
  void howManyThereAre(String heading) {
    assertThat(offers(heading, "8", "12", "3")).containsExactly("of 8", "of 12", "of 3");
  }

  private static List<String> offers(String headings, String... cells) {
    StringBuilder table = new StringBuilder("Lớp;Thứ;Giờ;" + headings + "\n");
    for (String row : cells) {
      table.append("Yoga ").append(table.length()).append(";3;18h-19h;").append(row).append('\n');
    }
    Source file = new Source("lich.csv", table.toString().getBytes(StandardCharsets.UTF_8));
    Setting open = new Setting(Gazetteer.ofVietnam(), TimeRule.Span.OPEN, OptionalInt.of(2026));
    return new Timetables(new TableFiles())
        .read(List.of(file), open).sessions().stream().map(one -> shown(one.offer())).toList();
  }

  @Test
  void aColumnOfStatesMayCallOffWhatAnotherRowIsFullOf() {
    String table =
        """
        Lớp;Ngày;Giờ;Tình trạng
        Yoga;05/10/2026;8h;Đã đủ
        Múa;06/10/2026;8h;Còn chỗ
        Vẽ;07/10/2026;8h;Còn 2 chỗ
        Hát;08/10/2026;8h;Đã hủy
        """;
    Source file = new Source("lich.csv", table.getBytes(StandardCharsets.UTF_8));
    Setting open = new Setting(Gazetteer.ofVietnam(), TimeRule.Span.OPEN, OptionalInt.of(2026));
    Timetable read = new Timetables(new TableFiles()).read(List.of(file), open);
    assertThat(read.sessions())
        .extracting(session -> (Shown.rule(session.when()) + " " + shown(session.offer())).strip())
        .containsExactly(
            "05/10/2026 08:00 , full",
            "06/10/2026 08:00 , open",
            "07/10/2026 08:00 , 2 left",
            "08/10/2026 08:00; -08/10/2026");
    assertThat(read.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Còn nhận", "Còn chỗ", "Số chỗ còn", "Chỗ trống", "Còn lại"})
  void asManyFreeAsThereAreMayMeanThatAllAreTaken(String heading) {
    String table = "Lớp;Thứ;Giờ;" + heading + "\nYoga;3;18h-19h;5/20\nMúa;4;18h-19h;20/20\n";
    Source file = new Source("lich.csv", table.getBytes(StandardCharsets.UTF_8));
    Setting open = new Setting(Gazetteer.ofVietnam(), TimeRule.Span.OPEN, OptionalInt.of(2026));
    Timetable read = new Timetables(new TableFiles()).read(List.of(file), open);
    assertThat(read.sessions())
        .extracting(s -> shown(s.offer()), session -> session.offer().note().orElse(""))
        .containsExactly(tuple("of 20, 5 left", ""), tuple("of 20", heading + ": 20/20"));
    assertThat(read.problems())
        .extracting(Shown::problem)
        .containsExactly(
            "3 | unclear_places | Ô “"
                + heading
                + "” ghi “20/20”: không rõ là còn trống hay đã đăng ký bấy nhiêu.");
  }

  private static String shown(ClassSession.Offer offer) {
    Enrolment enrolment = offer.enrolment();
    StringBuilder shown = new StringBuilder();
    enrolment.enrolled().ifPresent(count -> shown.append(count).append(' '));
    offer.places().ifPresent(count -> shown.append("of ").append(count));
    offer.left().ifPresent(count -> shown.append(", ").append(count).append(" left"));
    shown.append(offer.isFull() ? ", full" : "");
    shown.append(enrolment.state() == Enrolment.State.OPEN ? ", open" : "");
    offer.register().ifPresent(how -> shown.append(", how: ").append(how));
    return shown.toString().strip();
  }
}
