package vn.loahoc.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loahoc.config.InvalidSetting;

class NetworkTest {

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8, 10.255.1.2, true",
    "10.0.0.0/8, 11.0.0.1, false",
    "192.168.1.0/25, 192.168.1.127, true",
    "192.168.1.0/25, 192.168.1.128, false",
    "127.0.0.1, 127.0.0.1, true",
    "127.0.0.1, 127.0.0.2, false",
    "0.0.0.0/0, 203.0.113.9, true",
    "::1, ::1, true",
    "2001:db8::/32, 2001:db8:ffff::1, true",
    "2001:db8::/32, 2001:db9::1, false",
    "10.0.0.0/8, ::1, false"
  })
  void knowsWhatLiesInIt(String network, String address, boolean inside) {
    assertThat(Network.of(network).contains(literal(address))).isEqualTo(inside);
  }

  @ParameterizedTest
  @CsvSource({
    "203.0.113.9, cb007100",
    "203.0.113.250, cb007100",
    "203.0.114.9, cb007200",
    "2001:db8:1:2:3:4:5:6, 20010db8000100020000000000000000",
    "2001:db8:1:2::, 20010db8000100020000000000000000",
    "2001:db8:1:3::, 20010db8000100030000000000000000"
  })
  void neighboursAreCountedTogether(String address, String around) {
    assertThat(Network.around(literal(address))).isEqualTo(around);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "example.vn",
        "256.1.1.1",
        "1.2.3",
        "1.2.3.4.5",
        "1.2.3.4:80",
        "[::1]",
        "",
        " ",
        "1.2.3.4 ",
        "::1%lo",
        "fe80::g",
        "a:b:c",
        "unknown",
        "0x7f.1",
        "2130706433",
        "_hidden"
      })
  void whatIsNoAddressInDigitsIsNeverLookedUp(String text) {
    assertThat(Network.literal(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.0/33", "10.0.0.0/", "10.0.0.0/-1", "::/129", "proxy", "/8"})
  void aSettingThatIsNoNetworkIsSaid(String text) {
    assertThatThrownBy(() -> Network.of(text))
        .isInstanceOf(InvalidSetting.class)
        .hasMessageContaining(text);
  }

  @Test
  void theSmallestNetworkIsOneAddress() {
    assertThat(Network.of("10.1.2.3").bits()).isEqualTo(32);
    assertThat(Network.of("2001:db8::1").bits()).isEqualTo(128);
  }

  private static InetAddress literal(String text) {
    return Network.literal(text).orElseThrow();
  }
}
