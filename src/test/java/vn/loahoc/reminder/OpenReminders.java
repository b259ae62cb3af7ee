package vn.loahoc.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loahoc.reminder.Board.thing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.loahoc.store.Database;
import vn.loahoc.store.StoreLocation;

/** What stands open for each test of reminders on a database; nobody hears anything twice. */
abstract class OpenReminders {

  static final Remindable TRUCKS = thing("xeloa", "Xe loa", Moment.on(day(3)), "");
  static final Remindable OPENING =
      thing("khaimac", "Lễ khai mạc", Moment.at(at(2, 8, 0)), "Quảng trường");
  static final Remindable LESSON =
      thing("vitinh", "Lớp vi tính", Moment.at(at(4, 19, 0)), "Trung tâm Tân Phú");

  final Post post = new Post();
  final Board board = new Board();
  Database database;
  Day day;

  abstract StoreLocation location();

  @BeforeEach
  void open() {
    database = Database.open(location());
    List.of(TRUCKS, OPENING, LESSON).forEach(board::put);
    day = new Day(database, post, board, at(1, 9, 0));
  }

  @AfterEach
  void close() {
    assertThat(post.twice()).isEmpty();
    database.close();
  }

  static LocalDateTime at(int day, int hour, int minute) {
    return day(day).atTime(hour, minute);
  }

  static LocalDate day(int day) {
    return LocalDate.of(2023, 10, day);
  }
}
