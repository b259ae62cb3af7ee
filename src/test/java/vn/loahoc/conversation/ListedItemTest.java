package vn.loahoc.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListedItemTest {

  @Test
  void anItemIsNamedByItsPlaceWithWhatIsAskedOfIt() {
    assertThat(ListedItem.in("còn cái thứ hai mấy giờ", 5)).contains(new ListedItem(2, "mấy giờ"));
    assertThat(ListedItem.in("cái thứ 4 ở đâu", 5)).contains(new ListedItem(4, "ở đâu"));
    assertThat(ListedItem.in("2", 5)).contains(new ListedItem(2, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "thứ 4 có lớp gì",
        "thu 2 hoc gi",
        "thứ 5 phường Mẫu có lớp gì",
        "còn thứ 3 thì sao",
        "thứ 7"
      })
  void aWeekdayInFiguresIsNoPlaceInAList(String weekday) {
    assertThat(ListedItem.in(weekday, 9)).isEmpty();
  }
}
