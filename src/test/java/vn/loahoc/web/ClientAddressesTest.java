package vn.loahoc.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressesTest {

  private final ClientAddresses clients = new ClientAddresses(List.of("127.0.0.1", "10.0.0.0/8"));

  /** Connection, what X-Forwarded-For says, who the client is. */
  @ParameterizedTest
  @CsvSource({
    "203.0.113.7, '', 203.0.113.7",
    // nobody but a trusted proxy is believed
    "203.0.113.7, '198.51.100.1', 203.0.113.7",
    "203.0.113.7, '127.0.0.1', 203.0.113.7",
    "127.0.0.1, '203.0.113.7', 203.0.113.7",
    // what the client itself wrote stands to the left
    "127.0.0.1, '198.51.100.1, 203.0.113.7', 203.0.113.7",
    "127.0.0.1, '198.51.100.1, 203.0.113.7, 10.1.1.1', 203.0.113.7",
    "127.0.0.1, '10.1.1.1, 203.0.113.7', 203.0.113.7",
    // nothing readable: the last that is known
    "127.0.0.1, 'unknown', 127.0.0.1",
    "127.0.0.1, 'x; drop, 10.1.1.1', 10.1.1.1",
    "127.0.0.1, '203.0.113.7:4711', 127.0.0.1",
    "127.0.0.1, '', 127.0.0.1",
    "127.0.0.1, '10.2.2.2', 10.2.2.2",
    "127.0.0.1, '2001:db8::7', 2001:db8::7"
  })
  void theClientIsTheNearestThatIsNoTrustedProxy(String from, String forwarded, String client)
      throws Exception {
    List<String> hops = forwarded.isEmpty() ? List.of() : List.of(forwarded.split(","));
    assertThat(clients.of(InetAddress.getByName(from), hops))
        .isEqualTo(InetAddress.getByName(client));
  }
}
