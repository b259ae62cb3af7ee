package vn.loahoc.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loahoc.reminder.Board.thing;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import vn.loahoc.channel.Reach;
import vn.loahoc.message.Address;
import vn.loahoc.people.HomeTime;

/** By which way and at which hours reminders may go, on every database. */
abstract class ReminderWaysContract extends OpenReminders {

  private static final Address TELEGRAM = Post.address("telegram", "c-lan");
  private static final Address ZALO = Post.address("zalo", "z-lan");

  @Test
  void nothingLateDisturbsQuietHours() {
    day.set("lan", "khaimac");
    day.until(at(1, 18, 0));
    day.outage(Duration.ofHours(5));
    day.until(at(2, 6, 59));
    assertThat(post.taken()).isEmpty();
    day.until(at(2, 7, 0));
    assertThat(post.taken())
        .containsExactly(
            "c-lan: Loa Học nhắc: Lễ khai mạc, 8 giờ sáng hôm nay, thứ Hai, 02/10/2023, tại Quảng"
                + " trường.");
  }

  @Test
  void whatAnOutageLeftOverComesAtNightIfTheMorningIsTooLate() {
    board.put(thing("dibo", "Đi bộ", Moment.at(at(4, 6, 0)), ""));
    day.set("lan", "dibo");
    day.until(at(3, 18, 0));
    day.outage(Duration.ofHours(4));
    day.tick();
    assertThat(post.taken())
        .containsExactly("c-lan: Loa Học nhắc: Đi bộ, 6 giờ sáng thứ Tư, 04/10/2023.");
    assertThat(day.count("missed")).isZero();
    day.set("lan", "dibo", new Lead.DaysBefore(0, LocalTime.of(5, 0)));
    day.until(at(4, 12, 0));
    assertThat(post.taken()).isEmpty();
  }

  @Test
  void aCorrectionWaitsForTheMorningUnlessThatIsTooLate() {
    day.set("lan", "khaimac");
    day.set("minh", "vitinh", new Lead.DaysBefore(3, LocalTime.of(19, 0)));
    day.until(at(1, 22, 0));
    assertThat(post.taken()).hasSize(2);
    day.amend(thing("khaimac", "Lễ khai mạc", Moment.at(at(2, 7, 15)), "Quảng trường"));
    day.withdraw("vitinh");
    assertThat(post.taken())
        .containsExactly(
            "c-lan: Loa Học báo lại: Lễ khai mạc, 7 giờ 15 sáng thứ Hai, 02/10/2023, tại Quảng"
                + " trường. Đã đổi thời gian, trước là 8 giờ sáng thứ Hai, 02/10/2023. Loa Học"
                + " không còn kịp nhắc thêm.");
    day.until(at(2, 6, 59));
    assertThat(post.taken()).isEmpty();
    day.until(at(2, 7, 0));
    assertThat(post.taken()).hasSize(1).first().asString().contains("không tổ chức nữa");
  }

  @Test
  void whoeverStoppedIsToldWhenTheySetItAndHearsNothingUntilTheyWantAgain() {
    post.stop(TELEGRAM);
    Setting.Noted noted = (Setting.Noted) day.set("lan", "vitinh");
    assertThat(noted.cautions()).containsExactly(new Setting.Caution.Stopped());
    day.until(at(4, 9, 0));
    assertThat(post.taken()).isEmpty();
    assertThat(day.count("silenced")).isEqualTo(1);
    post.resume(TELEGRAM);
    day.until(at(4, 18, 0));
    assertThat(post.taken()).hasSize(1);
  }

  @Test
  void onePersonOnTwoChannelsIsRemindedWhereTheySetItOrElsewhereIfThatIsGone() {
    post.has("lan", TELEGRAM, ZALO);
    day.set("lan", ZALO, "vitinh");
    day.until(at(3, 20, 0));
    assertThat(post.taken()).hasSize(1).first().asString().startsWith("z-lan: ");
    post.goes(ZALO);
    day.until(at(4, 18, 0));
    assertThat(post.taken()).hasSize(1).first().asString().startsWith("c-lan: ");
  }

  @Test
  void anotherAccountOfAChannelWithAWindowIsOpenOnlyToWhoWritesThere() {
    Address other = Post.address("zalo", "z2-lan");
    post.has("lan", ZALO, other);
    post.reach("zalo", new Reach.Within(Duration.ofDays(2)));
    day.until(at(2, 20, 0));
    day.set("lan", ZALO, "vitinh");
    post.goes(ZALO);
    day.until(at(3, 20, 0));
    assertThat(post.taken()).isEmpty();
    assertThat(day.count("owed")).isEqualTo(1);
    day.hears("lan", other);
    assertThat(post.taken()).hasSize(1).first().asString().startsWith("z2-lan: Loa Học nhắc: ");
  }

  @Test
  void whoeverCannotBeReachedIsToldWhenTheyWriteAgain() {
    day.set("lan", "vitinh");
    post.goes(TELEGRAM);
    day.until(at(4, 20, 0));
    assertThat(post.taken()).isEmpty();
    assertThat(day.count("owed")).isEqualTo(2);
    post.returns(TELEGRAM);
    day.hears("lan", TELEGRAM);
    day.hears("lan", TELEGRAM);
    assertThat(post.taken())
        .containsExactly(
            "c-lan: Loa Học đã không kịp nhắc: Lớp vi tính, 19 giờ thứ Tư, 04/10/2023, tại Trung"
                + " tâm Tân Phú. Xin lỗi vì sự chậm trễ này ạ.");
  }

  @Test
  void aChannelWithAWindowIsHeldAgainstItWhenTheReminderIsSet() {
    post.has("lan", ZALO);
    post.reach("zalo", new Reach.Within(Duration.ofDays(2)));
    Setting.Noted noted = (Setting.Noted) day.set("lan", ZALO, "vitinh");
    assertThat(noted.cautions())
        .containsExactly(new Setting.Caution.Late(at(3, 19, 0), Duration.ofDays(2)));
    day.until(at(3, 20, 0));
    assertThat(post.taken()).isEmpty();
    day.hears("lan", ZALO);
    assertThat(post.taken()).hasSize(1);
    day.until(at(4, 18, 0));
    assertThat(post.taken()).hasSize(1);
  }

  @Test
  void whatComesAfterTheConsentEndsIsSaidWhenItIsSet() {
    post.keeps("lan", HomeTime.endOf(LocalDate.of(2023, 10, 3)));
    assertThat(((Setting.Noted) day.set("lan", "xeloa")).cautions()).isEmpty();
    assertThat(((Setting.Noted) day.set("lan", "vitinh")).cautions())
        .containsExactly(new Setting.Caution.Forgotten(at(4, 17, 0), LocalDate.of(2023, 10, 3)));
  }

  @Test
  void whatMovesBeyondTheWindowIsToldWhileItIsOpen() {
    post.has("lan", ZALO);
    post.reach("zalo", new Reach.Within(Duration.ofDays(2)));
    assertThat(((Setting.Noted) day.set("lan", ZALO, "khaimac")).cautions()).isEmpty();
    day.until(at(1, 12, 0));
    day.amend(thing("khaimac", "Lễ khai mạc", Moment.at(at(8, 8, 0)), "Quảng trường"));
    assertThat(post.taken())
        .containsExactly(
            "z-lan: Loa Học báo lại: Lễ khai mạc, 8 giờ sáng Chủ nhật, 08/10/2023, tại Quảng"
                + " trường. Đã đổi thời gian, trước là 8 giờ sáng thứ Hai, 02/10/2023. Loa Học sẽ"
                + " nhắc lúc 19 giờ thứ Bảy, 07/10/2023. Kênh này có thể không cho gửi lời nhắc"
                + " ấy; chắc nhất là thêm vào lịch, hoặc nhắn một chữ bất kỳ trong ngày trước đó.");
  }

  @Test
  void thePageShowsItOnlyWhenItIsOpened() {
    Address web = Post.address("web", "w-lan");
    post.has("lan", web);
    post.reach("web", new Reach.WhenOpened());
    Setting.Noted noted = (Setting.Noted) day.set("lan", web, "vitinh");
    assertThat(noted.cautions()).containsExactly(new Setting.Caution.WhenOpened());
    day.until(at(3, 20, 0));
    assertThat(post.taken()).hasSize(1);
  }
}
