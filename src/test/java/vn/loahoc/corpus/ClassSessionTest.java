package vn.loahoc.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassSessionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Qua Loa Học",
        "qua loa hoc",
        "Nhắn Loa Học trên Telegram",
        "LOA HỌC",
        "Không cần giấy tờ; đăng ký qua Loa Học"
      })
  void aRowSaysThatOneRegistersHere(String how) {
    assertThat(offer(Optional.of(how), Optional.empty()).registersHere()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gọi trung tâm",
        "Không đăng ký qua Loa Học, xin gọi trung tâm",
        "Chưa nhận qua Loa Học"
      })
  void otherwiseOneDoesNot(String how) {
    assertThat(offer(Optional.of(how), Optional.empty()).registersHere()).isFalse();
  }

  @Test
  void oneCellForRegisteringAndAskingIsHowToRegisterIfItSaysSo() {
    Optional<String> here = Optional.of("Qua Loa Học");
    Optional<String> there = Optional.of("Gọi trung tâm");
    assertThat(offer(Optional.empty(), here).withoutOneselfAsContact())
        .isEqualTo(offer(here, Optional.empty()));
    assertThat(offer(Optional.empty(), there).withoutOneselfAsContact())
        .isEqualTo(offer(Optional.empty(), there));
    assertThat(offer(there, here).withoutOneselfAsContact()).isEqualTo(offer(there, here));
    assertThat(offer(there, here).registersHere()).isFalse();
  }

  private static ClassSession.Offer offer(Optional<String> register, Optional<String> contact) {
    return new ClassSession.Offer(
        Optional.empty(),
        OptionalInt.empty(),
        register,
        contact,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Enrolment.UNKNOWN);
  }
}
