package vn.loahoc.calendar.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.loahoc.answer.Answer;
import vn.loahoc.calendar.Agenda;
import vn.loahoc.calendar.Amendment;
import vn.loahoc.calendar.Corpora;
import vn.loahoc.calendar.Occurrence;
import vn.loahoc.inquiry.reply.ClassCards;
import vn.loahoc.inquiry.reply.Openings;

class CardTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 1, 8, 0);
  private static final Agenda AGENDA = Corpora.agenda();
  private static final Occurrence TRUCKS =
      AGENDA.on(LocalDate.of(2023, 10, 3)).stream()
          .filter(o -> o.title().startsWith("Mỗi phường"))
          .findFirst()
          .orElseThrow();
  private static final ClassCards CLASSES = new ClassCards(Corpora.gazetteer(), Openings.unknown());

  @Test
  void whatTheSourceLeavesOpenIsSaidToBeOpen() {
    Card card = card(TRUCKS.id(), AGENDA).orElseThrow();
    assertThat(card.answer()).isInstanceOf(Answer.Sure.class);
    assertThat(card.answer().text())
        .contains("\nThứ Ba, 03/10/2023, giờ chưa ghi (còn 2 ngày).\n")
        .contains("\nGiờ và nơi do Trung tâm Văn hóa - Thể thao quận hướng dẫn.\n")
        .endsWith("\nNguồn: " + TRUCKS.source().cited() + ".")
        .hasSizeLessThan(900);
    assertThat(card.answer().happenings())
        .containsExactly(
            new Answer.Happening(
                TRUCKS.title(),
                Optional.of(LocalDateTime.of(2023, 10, 3, 0, 0)),
                Optional.empty(),
                TRUCKS.where().place(),
                Optional.of(TRUCKS.id())));
    assertThat(card.subject()).startsWith("Mỗi phường chuẩn bị").endsWith(" ngày 03/10/2023");
  }

  @Test
  void theSilenceOfThePlanIsToldBesideWhoSuppliedItWhenAndOnWhatBasis() {
    assertThat(text(held(LocalTime.of(7, 30), Optional.empty())))
        .isEqualTo(
            TRUCKS.title()
                + """
                .
                7 giờ 30 sáng thứ Ba, 03/10/2023 (còn 2 ngày).
                Nơi: các tuyến đường chính trên địa bàn quận.
                Đơn vị: Ủy ban nhân dân 10 phường.
                Nơi do Trung tâm Văn hóa - Thể thao quận hướng dẫn.
                Kế hoạch số 5593/KH-UBND không nêu giờ; Cán bộ quận bổ sung ngày 01/10/2023, theo \
                thông báo của quận.
                Nguồn: Cán bộ quận ghi ngày 01/10/2023; Kế hoạch số 5593/KH-UBND, mục III.11.\
                """);
  }

  @Test
  void whatIsOtherwiseThanInThePlanIsToldBesideWhatThePlanSays() {
    assertThat(text(held(LocalTime.of(7, 30), Optional.of("Sân vận động quận"))))
        .contains(
            "\nNơi: Sân vận động quận.\n",
            "\nKế hoạch số 5593/KH-UBND ghi thứ Ba, 03/10/2023, tại các")
        .contains(
            "địa bàn quận; Cán bộ quận ghi thay đổi ngày 01/10/2023, theo thông báo của quận.");
    assertThat(text(new Amendment.Cancelled()))
        .startsWith("KHÔNG DIỄN RA: Mỗi phường chuẩn bị")
        .contains("\nCán bộ quận ghi ngày 01/10/2023 là không diễn ra, theo thông báo của quận.\n")
        .doesNotContain("hướng dẫn");
  }

  @Test
  void ofWhatIsGoneThereIsNone() {
    assertThat(card("0123456789abcdef", AGENDA)).isEmpty();
  }

  private static Optional<Card> card(String id, Agenda agenda) {
    return Card.of(id, agenda, CLASSES, NOW);
  }

  private static String text(Amendment.Change change) {
    return card(TRUCKS.id(), amended(change)).orElseThrow().answer().text();
  }

  private static Amendment.Change held(LocalTime start, Optional<String> place) {
    return new Amendment.Held(Optional.empty(), Optional.of(start), Optional.empty(), place);
  }

  private static Agenda amended(Amendment.Change change) {
    Amendment.Basis basis =
        new Amendment.Basis("thông báo của quận", "Cán bộ quận", LocalDate.of(2023, 10, 1));
    return AGENDA.amended(Map.of(TRUCKS.id(), new Amendment(TRUCKS.id(), change, basis)));
  }
}
