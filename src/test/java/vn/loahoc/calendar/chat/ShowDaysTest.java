package vn.loahoc.calendar.chat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.calendar.Agenda;
import vn.loahoc.calendar.CalendarLinks;
import vn.loahoc.calendar.Campaigns;
import vn.loahoc.calendar.Corpora;
import vn.loahoc.calendar.Occurrence;
import vn.loahoc.corpus.Activity;
import vn.loahoc.dialogue.Outcome;
import vn.loahoc.dialogue.Recall;
import vn.loahoc.message.Button;
import vn.loahoc.message.Content;
import vn.loahoc.message.RichText;
import vn.loahoc.place.Gazetteer;

class ShowDaysTest {

  private static final Optional<CalendarLinks> LINKS =
      Optional.of(new CalendarLinks(URI.create("https://example.vn")));
  private static final Pattern EXAMPLE =
      Pattern.compile("(?m)^== (\\w+) (\\S+)\n((?:(?!== ).*\n)+)");
  private static final LocalDate OPENING = LocalDate.of(2023, 10, 2);

  @TempDir private Path folder;

  @Test
  void listsReadAsInTheExamples() throws IOException {
    int examples = 0;
    try (Chat chat = new Chat(folder, Corpora.agenda())) {
      Matcher example = EXAMPLE.matcher(examples());
      while (example.find()) {
        ShowDays command =
            new ShowDays(ShowDays.Span.valueOf(example.group(1)), chat::almanac, LINKS);
        Outcome outcome = chat.outcome(command.run(Chat.turn(example.group(2)), ""));
        assertThat(shown(outcome)).as(example.group(1)).isEqualTo(example.group(3));
        examples++;
      }
    }
    assertThat(examples).isEqualTo(11);
  }

  @Test
  void daysAreBoldAndTheSourceIsSetApart() {
    RichText text = list(Corpora.agenda(), "2023-10-02T07:00");
    assertThat(text.runs().stream().filter(run -> run.style() == RichText.Style.BOLD))
        .extracting(RichText.Run::text)
        .containsExactly(
            "Thứ Hai, 02/10/2023 (hôm nay), theo kế hoạch:", "Suốt 02/10 – 08/10/2023");
    assertThat(text.runs().getLast().style()).isEqualTo(RichText.Style.ITALIC);
    assertThat(text.runs().getLast().text()).startsWith("Nguồn: ");
  }

  @Test
  void aNumberBelowTheListMeansWhatItsButtonShows() {
    try (Chat chat = new Chat(folder, Corpora.agenda())) {
      ShowDays command = new ShowDays(ShowDays.Span.TOMORROW, chat::almanac, LINKS);
      Outcome outcome = chat.outcome(command.run(Chat.turn("2023-10-02T20:00"), ""));
      List<Occurrence> those = Corpora.agenda().on(OPENING.plusDays(1));
      assertThat(outcome.open()).isEmpty();
      assertThat(Recall.nothing().noting(outcome.notes()).listed())
          .isEqualTo(
              those.stream()
                  .map(o -> new Recall.Shown(o.title(), Optional.empty(), Optional.of(o.id())))
                  .toList());
      assertThat(((Content.Text) outcome.replies().getFirst()).buttons())
          .extracting(Button::action)
          .startsWith(
              new Button.Action.Press("xem:" + those.get(0).id()),
              new Button.Action.Press("xem:" + those.get(1).id()));
    }
  }

  @Test
  void aWardIsOfferedItsOwnFeed() {
    try (Chat chat = new Chat(folder, Corpora.agenda())) {
      ShowDays command = new ShowDays(ShowDays.Span.TODAY, chat::almanac, LINKS);
      assertThat(feed(chat, command, Optional.of("phường Tân Phú")))
          .contains(URI.create("https://example.vn/lich/tan-phu.ics"));
      assertThat(feed(chat, command, Optional.of("phường Ở Đâu Đó")))
          .contains(URI.create("https://example.vn/lich/tat-ca.ics"));
      ShowDays noPage = new ShowDays(ShowDays.Span.TODAY, chat::almanac, Optional.empty());
      assertThat(feed(chat, noPage, Optional.of("Tân Phú"))).isEmpty();
    }
  }

  private static Optional<URI> feed(Chat chat, ShowDays command, Optional<String> ward) {
    Outcome outcome = chat.outcome(command.run(Chat.turn("2023-10-02T07:00", List.of(), ward), ""));
    return ((Content.Text) outcome.replies().getFirst())
        .buttons().stream()
            .flatMap(
                button ->
                    button.action() instanceof Button.Action.Open open
                        ? Optional.of(open.target()).stream()
                        : Optional.<URI>empty().stream())
            .findFirst();
  }

  @Test
  void aCrowdedDayIsShortenedAndSaysHowMuchIsLeftOut() {
    Activity[] many =
        IntStream.range(0, 300)
            .mapToObj(
                i ->
                    Campaigns.activity(
                        "Lớp " + "abc".repeat(i % 7 + 1) + i + " về " + "đọc sách ".repeat(20),
                        OPENING,
                        "%02d:00".formatted(i % 24)))
            .toArray(Activity[]::new);
    Agenda agenda =
        Agenda.of(Campaigns.corpus(Campaigns.campaign("a", true, many)), Gazetteer.ofVietnam());
    String text = list(agenda, "2023-10-02T07:00").text();
    assertThat(text.length()).isBetween(1_000, 2_000);
    assertThat(text)
        .containsPattern("\n… và \\d+ mục nữa\\.\nNguồn: Kế hoạch số 12/KH-UBND, mục II\\.1\\.$");
  }

  @Test
  void withoutAnyDayInTheDocumentsItSaysSo() {
    Agenda empty = Agenda.of(Campaigns.corpus(), Gazetteer.ofVietnam());
    assertThat(list(empty, "2023-10-02T07:00").text())
        .isEqualTo(
            """
            Thứ Hai, 02/10/2023 (hôm nay): tài liệu chưa ghi buổi riêng nào.
            Tài liệu Loa Học đang có chưa ghi ngày nào cụ thể.\
            """);
  }

  private RichText list(Agenda agenda, String now) {
    try (Chat chat = new Chat(folder, agenda)) {
      ShowDays command = new ShowDays(ShowDays.Span.TODAY, chat::almanac, LINKS);
      Outcome outcome = chat.outcome(command.run(Chat.turn(now), ""));
      return ((Content.Text) outcome.replies().getFirst()).text();
    }
  }

  private static String shown(Outcome outcome) {
    List<String> lines = new ArrayList<>();
    for (Content reply : outcome.replies()) {
      Content.Text text = (Content.Text) reply;
      lines.add(text.text().text());
      text.buttons().forEach(button -> lines.add("[" + button.title() + "]"));
    }
    return String.join("\n", lines) + "\n";
  }

  private static String examples() throws IOException {
    try (InputStream in = ShowDaysTest.class.getResourceAsStream("lists.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
    }
  }
}
