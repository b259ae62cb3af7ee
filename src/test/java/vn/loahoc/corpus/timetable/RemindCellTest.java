package vn.loahoc.corpus.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.corpus.Ahead;
import vn.loahoc.corpus.Problem;
import vn.loahoc.corpus.ProblemCatalogue;
import vn.loahoc.corpus.Timetable;
import vn.loahoc.corpus.TimetableReader.Setting;
import vn.loahoc.corpus.TimetableReader.Source;
import vn.loahoc.corpus.file.TableFiles;
import vn.loahoc.place.Gazetteer;
import vn.loahoc.time.TimeRule;

class RemindCellTest {

  private static final List<Ahead> HALF_AN_HOUR = List.of(new Ahead.Span(Duration.ofMinutes(30)));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nhắc trước",
        "NHAC TRUOC",
        "Nhắc trước bao lâu",
        "Nhắc trước giờ học",
        "Nhắc trước (phút)",
        "Remind before"
      })
  void aColumnOfItIsKnownByItsHeading(String heading) {
    Timetable read = read("Lớp;Thứ;Giờ;Ghi chú;" + heading + "\nMay;2;8h;;30 phút\nThêu;3;9h;;\n");
    assertThat(read.problems()).isEmpty();
    assertThat(read.sessions())
        .extracting(s -> s.remind())
        .containsExactly(HALF_AN_HOUR, List.of());
    assertThat(read.sessions()).allMatch(s -> s.offer().note().isEmpty());
  }

  @Test
  void bareFiguresAreOfTheUnitThatTheHeadingNames() {
    Timetable read = read("Lớp;Thứ;Giờ;Nhắc trước (phút)\nMay;2;8h;30\nThêu;3;9h;–\n");
    assertThat(read.problems()).isEmpty();
    assertThat(read.sessions())
        .extracting(s -> s.remind())
        .containsExactly(HALF_AN_HOUR, List.of());
  }

  @Test
  void whatIsNotUnderstoodIsToldWithItsRowAndTheClassIsUsed() {
    Timetable read = read("Lớp;Thứ;Giờ;Nhắc trước\nMay;2;8h;1 ngày, 5 phút\nThêu;3;9h;1 ngày\n");
    Problem.Place row = Problem.Place.row("a.csv", Optional.empty(), 2);
    assertThat(read.problems())
        .containsExactly(
            ProblemCatalogue.problem(row, "unread_reminder", "Nhắc trước", "1 ngày, 5 phút"));
    assertThat(read.problems().getFirst().what())
        .isEqualTo("Không hiểu ô “Nhắc trước”: “1 ngày, 5 phút”; lớp này được nhắc như mọi lớp.");
    assertThat(read.sessions())
        .extracting(s -> s.remind())
        .containsExactly(List.of(), List.of(new Ahead.Days(1, Optional.empty())));
  }

  private static Timetable read(String file) {
    return new Timetables(new TableFiles())
        .read(
            List.of(new Source("a.csv", file.getBytes(StandardCharsets.UTF_8))),
            new Setting(Gazetteer.ofVietnam(), TimeRule.Span.OPEN, OptionalInt.of(2026)));
  }
}
