package vn.loahoc.checkin.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loahoc.checkin.chat.AtTheDoor.DONE;
import static vn.loahoc.checkin.chat.AtTheDoor.TITLE;
import static vn.loahoc.checkin.chat.AtTheDoor.checkIns;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.checkin.Door;
import vn.loahoc.checkin.Occasion;

/** One's own check-in is taken back. */
@ExtendWith(OpenDoor.class)
class TakeBackTest {

  private static final String ASKED =
      "Bỏ điểm danh 1 người ở " + TITLE + ", đúng không ạ? [Bỏ điểm danh] [Giữ]";
  private static final Occasion QUIZ =
      new Occasion(
          "do-vui",
          "tuan-le",
          "Thi đố vui",
          new Occasion.Span(
              Door.DAY, Optional.of(Door.DAY.atTime(17, 30)), Optional.of(Door.DAY.atTime(19, 0))),
          new Occasion.Spot(Optional.empty(), Optional.of("Bến Cũ"), false));
  private static final String NONE =
      "Chưa thấy điểm danh nào của mình ở buổi đang còn giờ; nếu cần sửa, xin báo ban tổ chức ạ.";

  private final AtTheDoor people;
  private final Door door;
  private final String digits;

  TakeBackTest(AtTheDoor people) {
    this.people = people;
    this.door = people.door();
    this.digits = people.digits();
  }

  private Talk counted() {
    Talk lan = people.talk("lan");
    assertThat(lan.says(digits)).isEqualTo(DONE);
    return lan;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hủy điểm danh", "huy diem danh giup em", "em điểm danh nhầm, hủy giúp",
        "cho em bỏ điểm danh ạ", "mình lỡ điểm danh rồi", "em điểm danh nhầm lớp rồi"
      })
  void itIsAskedForBeforeItIsDone(String message) {
    Talk lan = counted();
    assertThat(lan.says(message)).isEqualTo(ASKED);
    assertThat(door.tally()).containsExactly(checkIns(1, 1, 0));
    assertThat(lan.says("có")).isEqualTo("Đã bỏ điểm danh 1 người ở " + TITLE + " ạ.");
    assertThat(door.tally()).isEmpty();
    assertThat(lan.says("hủy điểm danh")).isEqualTo(NONE);
    assertThat(lan.says(digits)).as("they may come all the same").isEqualTo(DONE);
    assertThat(door.tally()).containsExactly(checkIns(1, 1, 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"không", "giữ", "giu", "2", "thôi"})
  void itMayBeLeft(String answer) {
    Talk lan = counted();
    lan.says("hủy điểm danh");
    assertThat(lan.says(answer)).isEqualTo("Dạ, vẫn giữ điểm danh ạ.");
    assertThat(door.tally()).containsExactly(checkIns(1, 1, 0));
  }

  @Test
  void thoseWhoCameWithThemAreTakenBackToo() {
    Talk lan = people.talk("lan");
    lan.says("điểm danh " + digits + " cho 4 người");
    lan.says("đúng");
    assertThat(lan.says("hủy điểm danh")).startsWith("Bỏ điểm danh 4 người ở " + TITLE);
    assertThat(lan.presses("Bỏ điểm danh")).startsWith("Đã bỏ điểm danh 4 người ở " + TITLE);
    assertThat(door.tally()).isEmpty();
  }

  @Test
  void ofSeveralItIsAskedWhich() {
    door.takesPlace(QUIZ, Door.READING);
    Talk lan = counted();
    lan.says(door.checkIns().code(QUIZ).digits());
    assertThat(lan.says("hủy điểm danh"))
        .isEqualTo(
            "Bỏ điểm danh ở buổi nào ạ? [17 giờ 30 đến 19 giờ: Thi đố vui] [18 giờ đến 20 giờ: Đọc"
                + " sách cùng con]");
    assertThat(lan.says("2")).isEqualTo(ASKED);
    assertThat(lan.says("bỏ điểm danh")).isEqualTo("Đã bỏ điểm danh 1 người ở " + TITLE + " ạ.");
    assertThat(door.tally()).containsExactly(checkIns(1, 1, 0));
  }

  @Test
  void whoAgreedToBeCountedTakesItBackToo() {
    door.agrees("lan");
    Talk lan = people.talk("lan");
    assertThat(lan.says(digits)).startsWith("Đã điểm danh " + TITLE);
    lan.says("hủy điểm danh");
    lan.says("có");
    assertThat(door.tally()).isEmpty();
  }

  @Test
  void nobodyTakesBackAnothersAndNothingAfterItsHour() {
    Talk lan = counted();
    assertThat(people.talk("minh").says("hủy điểm danh")).isEqualTo(NONE);
    assertThat(lan.at(21, 30).says("hủy điểm danh")).isEqualTo(NONE);
    assertThat(door.tally()).containsExactly(checkIns(1, 1, 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mã điểm danh sai", "lớp này có điểm danh không", "hủy đăng ký"})
  void otherWordsTakeNothingBack(String message) {
    Talk lan = counted();
    lan.says(message);
    lan.says("có");
    assertThat(door.tally()).containsExactly(checkIns(1, 1, 0));
  }
}
