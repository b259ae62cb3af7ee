package vn.loahoc.inquiry.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of the end of registering, beside what places are given by. */
class RegistrationDeadlineTest {

  private static final LocalDateTime NOON = LocalDateTime.of(2023, 10, 1, 12, 0);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Qua Loa Học trước 17h ngày 01/10 | 2023-10-01T17:00 | false",
        "Qua Loa Học trước 11h ngày 01/10 | 2023-10-01T11:00 | true",
        "Qua Loa Học, hạn chót 01/10 | 2023-10-02T00:00 | false",
        "Qua Loa Học, hạn chót 30/9 | 2023-10-01T00:00 | true",
        "Qua Loa Học, hạn chót 30/9 | 2023-10-02T00:00 | false",
        "Qua Loa Học | 2023-10-01T12:00 | true"
      })
  void itIsOverWhenPlacesAreGivenNoMore(String how, LocalDateTime closes, boolean over) {
    assertThat(of(closes).marked(how, Optional.empty()))
        .isEqualTo(over ? how + " (đã qua hạn)" : how);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tại phường, hạn chót 30/9 | true",
        "Tại phường, hạn chót 01/10 | false",
        "Tại phường trước 01/10 | true",
        "Tại phường trước 17h ngày 01/10 | false",
        "Tại phường | false"
      })
  void whereThatIsNotKnownItIsAsTheWordsSay(String how, boolean over) {
    assertThat(unknown().marked(how, Optional.empty()))
        .isEqualTo(over ? how + " (đã qua hạn)" : how);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hạn đăng ký: 17h 30/09/2023. Mang bút | Hạn đăng ký: 17h 30/09/2023 (đã qua hạn)",
        "Hạn đăng ký: 30/09/2023 17:30 | Hạn đăng ký: 30/09/2023 17:30 (đã qua hạn)",
        "Hạn đăng ký: 25/9 - 30/9/2023 | Hạn đăng ký: 25/9 - 30/9/2023 (đã qua hạn)",
        "Hạn đăng ký: thứ Bảy, 30/9 | Hạn đăng ký: thứ Bảy, 30/9 (đã qua hạn)"
      })
  void ofARemarkAllThatTellsTheEndIsQuoted(String remark, String quoted) {
    assertThat(of(NOON).noted(remark)).contains(quoted);
    assertThat(unknown().noted(remark)).contains(quoted);
  }

  @Test
  void whereARemarkTellsTheEndItHasTheMark() {
    Optional<String> remark = Optional.of("Hạn đăng ký: 30/09/2023");
    assertThat(of(NOON).marked("Qua Loa Học", remark)).isEqualTo("Qua Loa Học");
    assertThat(of(NOON).marked("Qua Loa Học", Optional.of("Mang bút")))
        .isEqualTo("Qua Loa Học (đã qua hạn)");
  }

  private static RegistrationDeadline of(LocalDateTime closes) {
    return new RegistrationDeadline(Optional.of(closes), NOON);
  }

  private static RegistrationDeadline unknown() {
    return new RegistrationDeadline(Optional.empty(), NOON);
  }
}
