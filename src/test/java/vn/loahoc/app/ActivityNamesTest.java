package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.inquiry.reply.Present;
import vn.loahoc.participation.Counting;
import vn.loahoc.participation.Figure;
import vn.loahoc.participation.Figures;
import vn.loahoc.participation.Part;
import vn.loahoc.participation.Scope;
import vn.loahoc.people.Office;
import vn.loahoc.people.Role;

/** A class has one name and one centre in reports, whoever touches which meeting of it first. */
class ActivityNamesTest {

  private static final LocalDateTime SUNDAY = LocalDateTime.of(2023, 10, 1, 8, 0);
  private static final LocalDateTime MONDAY = LocalDateTime.of(2023, 10, 2, 8, 10);
  private static final LocalDateTime WEDNESDAY = LocalDateTime.of(2023, 10, 4, 8, 10);
  private static final LocalDateTime EVENING = LocalDateTime.of(2023, 10, 4, 19, 0);

  @TempDir private Path folder;
  private TalkRig.Documents documents;
  private TalkRig rig;

  @BeforeEach
  void start() throws IOException {
    Path corpus = folder.resolve("corpus");
    CorpusSource source = OwnTimetable.in(corpus, "named/lich.csv", Present.asWritten());
    Files.copy(
        Path.of("corpus", "2023-quan-7", "challenges.yaml"),
        corpus.resolve("2023-quan-7").resolve("challenges.yaml"));
    documents = new TalkRig.Documents(LiveUnderstanding.open(source, () -> 0, notice -> {}));
    rig = new TalkRig(documents, folder);
    rig.employ("chi", new Office(Role.ORGANIZER, Optional.empty()));
  }

  @AfterEach
  void close() {
    rig.close();
    documents.close();
  }

  private void checksIn(String person, String to, LocalDateTime at) {
    String told = rig.says("chi", "mã điểm danh " + to, at);
    if (told.equals("Mã điểm danh của buổi nào ạ?")) {
      told = rig.presses("chi", rig.buttons().getFirst(), at);
    }
    Matcher digits = Pattern.compile("(?<!\\d)(\\d{6})(?!\\d)").matcher(told);
    assertThat(digits.find()).as(told).isTrue();
    assertThat(rig.says(person, "điểm danh " + digits.group(), at)).startsWith("Đã điểm danh");
  }

  private void registers(String person, String text, LocalDateTime at) {
    rig.says(person, text, at);
    rig.says(person, "đúng", at);
    assertThat(rig.says(person, "1", at)).startsWith("Đã giữ 1 chỗ");
  }

  private Figures figures() {
    Scope all =
        new Scope(
            "2023-quan-7", SUNDAY.toLocalDate(), EVENING.toLocalDate(), Optional.empty(), Map.of());
    return rig.database().read(t -> new Counting().count(t, all));
  }

  @Test
  void aCentreWithThreeRoomsIsOneAndAClassIsOneOverItsMeetings() {
    registers("lan", "đăng ký lớp vi tính ở Tân Phú thứ 2 cho 1 người", SUNDAY);
    checksIn("hoa", "Vi tính căn bản", MONDAY);
    checksIn("hoa", "Vi tính căn bản", WEDNESDAY);
    checksIn("hoa", "Nấu ăn gia đình", WEDNESDAY.withHour(10));
    checksIn("mai", "Đàn ghi ta", WEDNESDAY);
    Figures figures = figures();
    assertThat(figures.parts(Part.CENTRE).keySet())
        .containsExactly("TTHTCĐ Mẫu Hai", "TTHTCĐ Mẫu Một");
    assertThat(figures.part(Part.CENTRE, "TTHTCĐ Mẫu Một").of(Figure.VISITS)).isEqualTo(3);
    assertThat(figures.part(Part.CENTRE, "TTHTCĐ Mẫu Một").of(Figure.BOOKINGS)).isEqualTo(1);
    assertThat(figures.parts(Part.ACTIVITY).keySet())
        .containsExactly(
            "Nấu ăn gia đình – TTHTCĐ Mẫu Một",
            "Vi tính căn bản – TTHTCĐ Mẫu Một",
            "Đàn ghi ta – TTHTCĐ Mẫu Hai");
    assertThat(rig.says("chi", "trung tâm nào nhiều nhất", EVENING))
        .contains("Nhiều lượt nhất: TTHTCĐ Mẫu Một, 3 lượt");
  }

  @Test
  void whatWasToldAndOnlyOfferedIsCalledAsWhatWasCheckedInTo() {
    registers("lan", "đăng ký lớp vi tính ở Tân Phú thứ 4 cho 1 người", SUNDAY);
    rig.says("lan", "tôi ở phường Tân Quy", SUNDAY);
    rig.says("lan", "sáng nay đi lớp rồi", EVENING);
    rig.says("nam", "sáng nay đi lớp rồi", EVENING);
    checksIn("hoa", "Vi tính căn bản", MONDAY);
    assertThat(figures().parts(Part.ACTIVITY).keySet())
        .containsExactly("Vi tính căn bản – TTHTCĐ Mẫu Một");
    assertThat(figures().part(Part.WARD, "Tân Phú").of(Figure.TOLD)).isEqualTo(1);
  }

  @Test
  void whoToldFirstAndGaveTheCodeAfterwardsIsOne() {
    registers("lan", "đăng ký lớp vi tính ở Tân Phú thứ 4 cho 1 người", SUNDAY);
    assertThat(rig.says("lan", "xong rồi", WEDNESDAY)).startsWith("Đã ghi");
    assertThat(figures().total().of(Figure.TOLD)).isEqualTo(1);
    checksIn("lan", "Vi tính căn bản", WEDNESDAY.plusMinutes(5));
    assertThat(figures().total().of(Figure.TOLD)).isZero();
    assertThat(figures().total().of(Figure.CHECK_INS)).isEqualTo(1);
    assertThat(figures().total().of(Figure.VISITS)).isEqualTo(1);
    assertThat(rig.says("lan", "xong rồi", WEDNESDAY.plusMinutes(9))).doesNotContain("Đã ghi đã");
    assertThat(figures().total().of(Figure.VISITS)).isEqualTo(1);
  }
}
