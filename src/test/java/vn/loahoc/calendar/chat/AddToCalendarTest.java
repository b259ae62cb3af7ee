package vn.loahoc.calendar.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.calendar.Agenda;
import vn.loahoc.calendar.Corpora;
import vn.loahoc.calendar.Occurrence;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Recall;
import vn.loahoc.dialogue.Scene;
import vn.loahoc.dialogue.ShortAnswer;
import vn.loahoc.dialogue.Turn;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.message.RichText;

class AddToCalendarTest {

  private static final Agenda AGENDA = Corpora.agenda();
  private static final LocalDate OPENING = LocalDate.of(2023, 10, 2);
  private static final Occurrence CEREMONY = AGENDA.on(OPENING).get(1);
  private static final Occurrence TRUCKS = AGENDA.on(OPENING.plusDays(1)).get(1);
  private static final Recall.Shown SHOWN_CEREMONY =
      new Recall.Shown(CEREMONY.title(), Optional.of(OPENING.atTime(8, 0)));
  private static final Recall.Shown SHOWN_TRUCKS =
      new Recall.Shown(TRUCKS.title(), Optional.of(OPENING.plusDays(1).atStartOfDay()));
  private static final String BEFORE = "2023-10-01T08:00";

  @TempDir private Path folder;
  private Chat chat;
  private AddToCalendar command;
  private AddByNumber numbers;

  @BeforeEach
  void open() {
    chat = new Chat(folder, AGENDA);
    command = new AddToCalendar(chat::almanac);
    numbers = new AddByNumber(command, chat::almanac);
  }

  @AfterEach
  void close() {
    chat.close();
  }

  @Test
  void theActivityOfTheLastAnswerComesAsAFile() {
    Outcome outcome = run(BEFORE, List.of(SHOWN_CEREMONY), "");
    assertThat(outcome)
        .isEqualTo(
            Outcome.saying(
                new Content.Document(
                    "tham-du-le-khai-mac-tuan-le-huong-ung.ics",
                    "text/calendar",
                    chat.almanac().file(CEREMONY),
                    RichText.plain(
                        "Mở tệp này để thêm vào lịch: 8 giờ sáng thứ Hai, 02/10/2023: Tham dự Lễ"
                            + " khai mạc Tuần lễ hưởng ứng học tập suốt đời cấp Thành phố năm"
                            + " 2023, tại Quảng trường Hòa Bình, Khu dân cư Cityland Park Hills,"
                            + " quận Gò Vấp."))));
  }

  @Test
  void anHourThatIsNotKnownIsSaidToBeUnknown() {
    assertThat(caption(run(BEFORE, List.of(SHOWN_TRUCKS), "")))
        .startsWith(
            "Mở tệp này để thêm vào lịch: thứ Ba, 03/10/2023, giờ chưa ghi: Mỗi phường chuẩn bị");
  }

  @Test
  void whatIsPastIsToldAsPast() {
    assertThat(caption(run("2023-10-03T08:00", List.of(SHOWN_CEREMONY), ""))).endsWith("(đã qua).");
    assertThat(caption(run("2023-10-02T20:00", List.of(SHOWN_CEREMONY), "")))
        .doesNotContain("đã qua");
  }

  @Test
  void theButtonOfAnOccurrenceBringsItsFile() {
    Button.Action.Press press =
        (Button.Action.Press) button(OPENING, SHOWN_TRUCKS).orElseThrow().action();
    assertThat(press.payload()).isEqualTo("themlich:" + TRUCKS.id());
    assertThat(file(run(BEFORE, List.of(), TRUCKS.id()))).isEqualTo(chat.almanac().file(TRUCKS));
    assertThat(button(OPENING, SHOWN_TRUCKS, SHOWN_CEREMONY)).isEmpty();
    assertThat(button(OPENING, new Recall.Shown("Hội thao", Optional.empty()))).isEmpty();
  }

  @Test
  void whatIsPastHasNoButton() {
    assertThat(button(OPENING, SHOWN_CEREMONY)).isPresent();
    assertThat(button(OPENING.plusDays(1), SHOWN_CEREMONY)).isEmpty();
  }

  private Optional<Button> button(LocalDate today, Recall.Shown... shown) {
    return command.button(List.of(shown), today);
  }

  @Test
  void aButtonOfSomethingGoneSaysSo() {
    assertThat(run(BEFORE, List.of(), "0123456789abcdef"))
        .isEqualTo(
            Outcome.saying(
                "Buổi này không còn trong lịch; xin nhắn “xem lịch” để xem các buổi hiện có."));
  }

  @Test
  void amongSeveralItAsksAndTakesANumber() {
    Outcome asked = run(BEFORE, List.of(SHOWN_CEREMONY, SHOWN_TRUCKS), "");
    assertThat(asked.replies())
        .containsExactly(
            Content.plain(
                "Muốn thêm buổi nào vào lịch ạ?",
                List.of(
                    Button.press(
                        "02/10, 8 giờ sáng: Tham dự Lễ khai mạc Tuần lễ hưởng ứng…",
                        "themlich:" + CEREMONY.id()),
                    Button.press(
                        "03/10: Mỗi phường chuẩn bị một xe loa đồng loạt tuần hành…",
                        "themlich:" + TRUCKS.id()))));
    Scene scene = asked.open().orElseThrow();
    assertThat(file(answered(scene, new ShortAnswer.Numbered(2)).orElseThrow()))
        .isEqualTo(chat.almanac().file(TRUCKS));
    assertThat(
            file(
                answered(scene, new ShortAnswer.Numbered(ShortAnswer.Numbered.LAST)).orElseThrow()))
        .isEqualTo(chat.almanac().file(TRUCKS));
    assertThat(answered(scene, new ShortAnswer.No()))
        .contains(Outcome.saying("Dạ, không thêm buổi nào ạ."));
    assertThat(answered(scene, new ShortAnswer.Numbered(3))).isEmpty();
    assertThat(answered(scene, new ShortAnswer.Yes())).isEmpty();
    assertThat(answered(scene, new ShortAnswer.Other())).isEmpty();
    assertThat(answered(scene, new ShortAnswer.Cancel())).isEmpty();
  }

  @Test
  void whereOnlyOneIsMeantYesIsEnough() {
    Scene question = new Choosing(List.of(CEREMONY)).scene();
    assertThat(file(answered(question, new ShortAnswer.Yes()).orElseThrow()))
        .isEqualTo(chat.almanac().file(CEREMONY));
  }

  @Test
  void whatIsNamedIsMeantRatherThanTheLastAnswer() {
    assertThat(file(run(BEFORE, List.of(SHOWN_TRUCKS), "le khai mac")))
        .isEqualTo(chat.almanac().file(CEREMONY));
    assertThat(file(run(BEFORE, List.of(SHOWN_TRUCKS), "giúp tôi với")))
        .isEqualTo(chat.almanac().file(TRUCKS));
  }

  @Test
  void withoutALastAnswerItOffersWhatIsAhead() {
    Outcome asked = run("2023-10-03T08:00", List.of(), "");
    Content.Text text = (Content.Text) asked.replies().getFirst();
    assertThat(text.text().text())
        .isEqualTo("Chưa rõ muốn thêm buổi nào ạ; các buổi sắp tới theo kế hoạch:");
    assertThat(text.buttons()).hasSize(2);
    assertThat(run("2023-10-04T08:00", List.of(), ""))
        .isEqualTo(Outcome.saying("Tài liệu chưa ghi buổi nào sắp tới để thêm vào lịch ạ."));
  }

  @Test
  void whatHasNoDayCannotBeAdded() {
    Recall.Shown undated = new Recall.Shown("Treo cờ phướn, băng rôn", Optional.empty());
    assertThat(run(BEFORE, List.of(undated), ""))
        .isEqualTo(
            Outcome.saying("Tài liệu chưa ghi ngày của việc này nên chưa thêm vào lịch được ạ."));
  }

  private Outcome run(String now, List<Recall.Shown> shown, String argument) {
    Turn turn = Chat.turn(now, shown, Optional.empty());
    return chat.outcome(command.run(turn, argument));
  }

  private Optional<Outcome> answered(Scene scene, ShortAnswer said) {
    return numbers.answered(Chat.turn(BEFORE), scene, said).map(chat::outcome);
  }

  private static Object file(Outcome outcome) {
    return ((Content.Document) outcome.replies().getFirst()).data();
  }

  private static String caption(Outcome outcome) {
    return ((Content.Document) outcome.replies().getFirst()).caption().text();
  }
}
