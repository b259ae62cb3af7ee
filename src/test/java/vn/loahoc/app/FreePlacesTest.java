package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.answer.Answer;
import vn.loahoc.calendar.ClassMeeting;
import vn.loahoc.conversation.Conversation;
import vn.loahoc.inquiry.reply.Openings;
import vn.loahoc.inquiry.reply.Present;

/** Free places are told where Loa Học keeps the list, and nowhere else. */
class FreePlacesTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 1, 8, 0);

  @TempDir private Path folder;

  @Test
  void whatIsFreeIsToldOfClassesThatRegisterHereOnly() {
    List<List<String>> rows = ExampleRows.of(FreePlacesTest.class, "card/free-places.tsv");
    SoftAssertions softly = new SoftAssertions();
    try (Understanding understanding = understanding()) {
      for (List<String> row : rows) {
        String text = answer(understanding, row.getFirst()).text();
        softly.assertThat(text).as(row.getFirst()).contains(row.get(1).split(";;"));
        if (row.size() > 2) {
          softly.assertThat(text).as(row.getFirst()).doesNotContain(row.get(2).split("\\|"));
        }
      }
    }
    assertThat(rows).hasSizeGreaterThanOrEqualTo(18);
    softly.assertAll();
  }

  @Test
  void theFigureHasItsOwnSource() {
    try (Understanding understanding = understanding()) {
      Answer answer = answer(understanding, "lớp vi tính phường Tân Phú còn chỗ không");
      assertThat(answer).isInstanceOf(Answer.Sure.class);
      assertThat(answer.sources().getLast().document()).isEqualTo("Danh sách đăng ký của Loa Học");
      assertThat(answer.sources().getLast().quote())
          .isEqualTo("còn 17 trong 20 chỗ, buổi thứ Hai, 02/10/2023 (ngày mai)");
    }
  }

  private static Answer answer(Understanding understanding, String turns) {
    Conversation conversation = understanding.conversation();
    Answer answer = new Answer.Unknown("");
    for (String turn : turns.split(" → ")) {
      answer = conversation.say(turn, NOW);
    }
    return answer;
  }

  @Test
  void registrationThatIsOverIsNoLackOfPlaces() {
    Openings over = (meeting, now) -> opening(meeting, now).map(FreePlacesTest::closed);
    try (Understanding understanding = understanding(over)) {
      assertThat(answer(understanding, "mai phường Tân Phú có lớp gì").text())
          .contains("Vi tính căn bản", "; đã đóng đăng ký")
          .doesNotContain("hết chỗ");
    }
  }

  private static Openings.Opening closed(Openings.Opening open) {
    return new Openings.Opening(open.places(), open.free(), open.taken(), open.waiting(), true);
  }

  private Understanding understanding() {
    return understanding(FreePlacesTest::opening);
  }

  private Understanding understanding(Openings openings) {
    Present present = new Present(UnaryOperator.identity(), openings);
    CorpusSource source = OwnTimetable.in(folder, "card/lich.csv", present);
    return source.prepare(source.read());
  }

  private static Optional<Openings.Opening> opening(ClassMeeting meeting, LocalDateTime now) {
    return switch (meeting.session().title()) {
      case "Vi tính căn bản" -> Optional.of(new Openings.Opening(Optional.of(20), 17, 3, 0, false));
      case "Vẽ cho thiếu nhi" ->
          Optional.of(new Openings.Opening(Optional.of(15), 0, 15, 4, false));
      case "Cắm hoa" -> Optional.of(new Openings.Opening(Optional.empty(), 0, 3, 0, false));
      default -> Optional.empty();
    };
  }
}
