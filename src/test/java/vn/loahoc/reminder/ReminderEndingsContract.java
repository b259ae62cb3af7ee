package vn.loahoc.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loahoc.reminder.Board.thing;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loahoc.delivery.Ending;
import vn.loahoc.message.Address;

/** What becomes of reminders that the outbox could not get to people, on every database. */
abstract class ReminderEndingsContract extends OpenReminders {

  private static final Address TELEGRAM = Post.address("telegram", "c-lan");
  private static final Address ZALO = Post.address("zalo", "z-lan");

  @Test
  void whatLiesTooLongInTheOutboxIsNotCountedAsSentAndIsToldAsMissed() {
    day.set("lan", "vitinh");
    day.until(at(4, 16, 59));
    assertThat(post.taken()).hasSize(1);
    post.hold(true);
    day.until(at(4, 23, 59));
    assertThat(day.count("sent")).isEqualTo(1);
    assertThat(day.count("queued")).isEqualTo(1);
    post.hold(false);
    day.until(at(5, 6, 59));
    assertThat(post.taken()).isEmpty();
    day.until(at(5, 8, 0));
    assertThat(post.taken())
        .containsExactly(
            "c-lan: Loa Học đã không kịp nhắc: Lớp vi tính, 19 giờ thứ Tư, 04/10/2023, tại Trung"
                + " tâm Tân Phú. Xin lỗi vì sự chậm trễ này ạ.");
    assertThat(List.of(day.count("sent"), day.count("missed"), day.count("queued")))
        .containsExactly(1L, 1L, 0L);
  }

  @Test
  void whatThePlatformRefusesIsToldWithTheNextWordAndSoIsWhatHasChanged() {
    day.set("lan", "vitinh");
    day.until(at(3, 20, 0));
    assertThat(post.taken()).hasSize(1);
    post.fate(letter -> Ending.REFUSED);
    day.amend(thing("vitinh", "Lớp vi tính", Moment.at(at(4, 19, 0)), "Nhà văn hóa"));
    day.until(at(3, 21, 0));
    assertThat(post.taken()).isEmpty();
    assertThat(day.count("owed")).isEqualTo(1);
    post.fate(letter -> Ending.SENT);
    day.hears("lan", TELEGRAM);
    day.hears("lan", TELEGRAM);
    assertThat(post.taken())
        .containsExactly(
            "c-lan: Loa Học báo lại: Lớp vi tính, 19 giờ thứ Tư, 04/10/2023, tại Nhà văn hóa. Đã"
                + " đổi nơi, trước là Trung tâm Tân Phú. Loa Học sẽ nhắc lúc 17 giờ thứ Tư,"
                + " 04/10/2023.");
    assertThat(List.of(day.count("sent"), day.count("owed"))).containsExactly(2L, 0L);
  }

  @Test
  void aChangeThatIsTakenBackIsToldIfTheFirstOfTheTwoArrivedAlone() {
    day.set("lan", "vitinh");
    day.until(at(3, 20, 0));
    post.hold(true);
    day.amend(thing("vitinh", "Lớp vi tính", Moment.at(at(4, 19, 0)), "Nhà văn hóa"));
    day.amend(LESSON);
    post.fate(letter -> letter.text().contains("tại Nhà") ? Ending.SENT : Ending.REFUSED);
    post.hold(false);
    day.until(at(3, 20, 5));
    assertThat(post.taken()).last().asString().contains("tại Nhà văn hóa. Đã đổi nơi");
    post.fate(letter -> Ending.SENT);
    day.hears("lan", TELEGRAM);
    assertThat(post.taken())
        .singleElement()
        .asString()
        .contains("tại Trung tâm Tân Phú. Đã đổi nơi, trước là Nhà văn hóa.");
  }

  @Test
  void whatMayHaveArrivedIsCountedSoAndSaidAgainWithTheNextWord() {
    day.set("lan", "vitinh");
    post.fate(letter -> Ending.UNKNOWN);
    day.until(at(3, 20, 0));
    assertThat(List.of(day.count("unknown"), day.count("sent"))).containsExactly(1L, 0L);
    post.fate(letter -> Ending.SENT);
    day.until(at(3, 21, 0));
    assertThat(post.taken()).isEmpty();
    day.hears("lan", TELEGRAM);
    day.hears("lan", TELEGRAM);
    assertThat(post.taken())
        .containsExactly(
            "c-lan: Không rõ tin trước đã đến nơi chưa, nên Loa Học nhắn lại: Lớp vi tính, 19 giờ"
                + " thứ Tư, 04/10/2023, tại Trung tâm Tân Phú.");
    assertThat(List.of(day.count("unknown"), day.count("sent"))).containsExactly(1L, 1L);
  }

  @Test
  void aCancellationThatMayHaveArrivedIsSaidAgainWithTheNextWord() {
    day.set("lan", "vitinh");
    post.fate(letter -> Ending.UNKNOWN);
    day.withdraw("vitinh");
    post.fate(letter -> Ending.SENT);
    day.hears("lan", TELEGRAM);
    assertThat(post.taken())
        .containsExactly(
            "c-lan: Không rõ tin trước đã đến nơi chưa, nên Loa Học nhắn lại: Lớp vi tính, 19 giờ"
                + " thứ Tư, 04/10/2023, tại Trung tâm Tân Phú không tổ chức nữa, nên Loa Học không"
                + " nhắc nữa. Xin lỗi vì sự bất tiện này ạ.");
  }

  @Test
  void whoeverTurnsOutToBeGoneIsToldOnAnotherAccountAtOnce() {
    post.has("lan", ZALO, TELEGRAM);
    day.set("lan", ZALO, "vitinh");
    post.fate(
        letter -> {
          if (letter.to().equals(ZALO)) {
            post.goes(ZALO);
            return Ending.NOT_SENT;
          }
          return Ending.SENT;
        });
    day.until(at(3, 19, 1));
    assertThat(post.taken()).hasSize(1).first().asString().startsWith("c-lan: Loa Học nhắc: ");
    assertThat(day.count("sent")).isEqualTo(1);
  }

  @Test
  void whoeverStopsWhileItLiesThereIsSparedItAndThatIsCounted() {
    day.set("lan", "vitinh");
    post.hold(true);
    day.until(at(3, 19, 0));
    post.stop(TELEGRAM);
    post.hold(false);
    day.until(at(3, 19, 2));
    assertThat(post.taken()).isEmpty();
    assertThat(List.of(day.count("silenced"), day.count("sent"))).containsExactly(1L, 0L);
  }

  @Test
  void whatIsOwedIsToldWhereSomebodyWritesAndNeverInACircle() {
    post.has("lan", TELEGRAM, ZALO);
    day.set("lan", "vitinh");
    post.fate(letter -> letter.to().equals(ZALO) ? Ending.SENT : Ending.REFUSED);
    day.until(at(3, 20, 0));
    assertThat(post.taken()).isEmpty();
    day.hears("lan", ZALO);
    assertThat(post.taken()).hasSize(1).first().asString().startsWith("z-lan: Loa Học nhắc: ");
    List<String> tried = new ArrayList<>();
    post.fate(
        letter -> {
          tried.add(letter.key());
          return Ending.NOT_SENT;
        });
    day.until(at(4, 20, 0));
    assertThat(tried).hasSizeBetween(2, 10);
    assertThat(day.count("owed")).isEqualTo(1);
  }
}
