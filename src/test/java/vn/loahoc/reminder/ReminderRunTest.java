package vn.loahoc.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loahoc.reminder.Board.thing;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;

/**
 * Some days by a clock that is moved by hand: an activity that moves, one that is withdrawn, one
 * that stays as it is, and three hours in which nothing runs. Every message of those days is here.
 */
class ReminderRunTest {

  @TempDir private Path folder;

  private final Post post = new Post();
  private final Board board = new Board();
  private final List<String> log = new ArrayList<>();

  @Test
  void exactlyTheRightMessages() {
    board.put(thing("doi", "Ngày hội đọc sách", Moment.at(at(4, 9, 0)), "Thư viện quận"));
    board.put(thing("nghi", "Tọa đàm", Moment.at(at(5, 14, 0)), "Hội trường"));
    board.put(thing("giu", "Lớp vi tính", Moment.at(at(5, 19, 0)), "Trung tâm Tân Phú"));
    try (Database database =
        Database.open(new StoreLocation.SqliteFile(folder.resolve("loahoc.db")))) {
      Day day = new Day(database, post, board, at(2, 9, 0));
      for (String person : List.of("an", "binh")) {
        day.set(person, "doi");
        day.set(person, "nghi");
        day.set(person, "giu");
      }
      day.set("chi", "giu", new Lead.Before(Duration.ofHours(1)));
      until(day, at(3, 19, 30));
      // moved after its reminder: those who had it are told at once
      day.amend(thing("doi", "Ngày hội đọc sách", Moment.at(at(6, 9, 0)), "Thư viện quận"));
      note(day);
      until(day, at(4, 18, 0));
      // an outage over the evening's reminders, in which an activity is withdrawn
      day.outage(Duration.ofHours(3));
      day.withdraw("nghi");
      note(day);
      until(day, at(7, 0, 0));
      assertThat(day.count("waiting")).isZero();
      assertThat(day.count("missed")).isZero();
    }
    assertThat(post.twice()).isEmpty();
    String book = "Ngày hội đọc sách, 9 giờ sáng ";
    String room = "thứ Năm, 05/10/2023, tại Trung tâm Tân Phú";
    String lesson = "Lớp vi tính, 19 giờ hôm nay, " + room;
    String moved =
        "Loa Học báo lại: "
            + book
            + "thứ Sáu, 06/10/2023, tại Thư viện quận. Đã đổi thời gian, trước là 9 giờ sáng thứ"
            + " Tư, 04/10/2023. Loa Học sẽ nhắc lúc 19 giờ thứ Năm, 05/10/2023 và 7 giờ sáng thứ"
            + " Sáu, 06/10/2023.";
    String both =
        "Loa Học có 2 lời nhắc:\n1. Lớp vi tính, 19 giờ "
            + room
            + ".\n2. Tọa đàm, 14 giờ thứ Năm, 05/10/2023, tại Hội trường không tổ chức nữa, nên"
            + " Loa Học không nhắc nữa. Xin lỗi vì sự bất tiện này ạ.";
    assertThat(log)
        .containsExactly(
            "03T19:00 c-an: Loa Học nhắc: " + book + "thứ Tư, 04/10/2023, tại Thư viện quận.",
            "03T19:00 c-binh: Loa Học nhắc: " + book + "thứ Tư, 04/10/2023, tại Thư viện quận.",
            "03T19:30 c-an: " + moved,
            "03T19:30 c-binh: " + moved,
            "04T21:00 c-an: " + both,
            "04T21:00 c-binh: " + both,
            "05T17:00 c-an: Loa Học nhắc: " + lesson + ".",
            "05T17:00 c-binh: Loa Học nhắc: " + lesson + ".",
            "05T18:00 c-chi: Loa Học nhắc: " + lesson + ".",
            "05T19:00 c-an: Loa Học nhắc: " + book + "thứ Sáu, 06/10/2023, tại Thư viện quận.",
            "05T19:00 c-binh: Loa Học nhắc: " + book + "thứ Sáu, 06/10/2023, tại Thư viện quận.",
            "06T07:00 c-an: Loa Học nhắc: "
                + book
                + "hôm nay, thứ Sáu, 06/10/2023, tại Thư viện quận.",
            "06T07:00 c-binh: Loa Học nhắc: "
                + book
                + "hôm nay, thứ Sáu, 06/10/2023, tại Thư viện quận.");
  }

  private void until(Day day, LocalDateTime then) {
    while (day.now().isBefore(then)) {
      day.until(day.now().plusMinutes(1));
      note(day);
    }
  }

  private void note(Day day) {
    post.taken().forEach(one -> log.add(day.now().toString().substring(8) + " " + one));
  }

  private static LocalDateTime at(int day, int hour, int minute) {
    return LocalDateTime.of(2023, 10, day, hour, minute);
  }
}
