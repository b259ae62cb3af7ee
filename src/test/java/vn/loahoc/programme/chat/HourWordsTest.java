package vn.loahoc.programme.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HourWordsTest {

  @ParameterizedTest
  @CsvSource({
    "8h tối, 20:00",
    "8h toi nhe, 20:00",
    "tối 8h, 20:00",
    "20h, 20:00",
    "6 giờ chiều, 18:00",
    "6 gio chieu, 18:00",
    "bảy giờ sáng mỗi ngày, 07:00",
    "7h30, 07:30",
    "7g30, 07:30",
    "07:15, 07:15",
    "7 rưỡi sáng, ",
    "7h rưỡi sáng, 07:30",
    "12 giờ trưa, 12:00",
    "12 giờ đêm, 00:00",
    "1 giờ trưa, 13:00",
    "10 giờ đêm, 22:00",
    "mười một giờ, 11:00",
    "hai giờ chiều ạ, 14:00",
    "25 giờ, ",
    "7h99, ",
    "thứ 2 tuần sau, ",
    "lớp vi tính 8h tối, ",
    "8, "
  })
  void hoursAreReadAndNothingElse(String said, LocalTime hour) {
    assertThat(HourWords.hour(said)).isEqualTo(Optional.ofNullable(hour));
  }

  @ParameterizedTest
  @CsvSource({
    "3 ngày, 3",
    "3 ngay nua, 3",
    "ba hôm, 3",
    "1 tuần, 7",
    "hai tuần nhé, 14",
    "vài ngày, ",
    "lớp vi tính 3 ngày, ",
    "0 ngày, "
  })
  void daysAreReadAndNothingElse(String said, Integer days) {
    assertThat(HourWords.days(said)).isEqualTo(Optional.ofNullable(days));
  }

  @ParameterizedTest
  @CsvSource({
    "06:59, 07:00",
    "07:00, 07:00",
    "21:29, 21:29",
    "21:30, 21:00",
    "23:00, 21:00",
    "00:00, 07:00"
  })
  void anHourWithinTheQuietHoursIsMoved(LocalTime wanted, LocalTime kept) {
    assertThat(HourWords.kept(wanted)).isEqualTo(kept);
  }

  @Test
  void anyTextIsRead() {
    Random random = new Random(5);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder("8h ");
      for (int j = 0; j < random.nextInt(30); j++) {
        text.append((char) random.nextInt(0x3000));
      }
      assertThat(HourWords.hour(text.toString())).isNotNull();
      assertThat(HourWords.days(text.toString())).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"học sinh", "hoc sinh a", "Học sinh.", "cho học sinh nha"})
  void audiencesAreReadWithOrWithoutMarks(String said) {
    assertThat(AudienceWords.read(said)).contains(vn.loahoc.corpus.Audience.PUPIL);
    assertThat(AudienceWords.order(said)).isEmpty();
  }
}
