package vn.loahoc.web.resident;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Thousands of visitors with an open page, on one thread. */
final class Crowd implements AutoCloseable {

  private final Selector selector = Selector.open();
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(8 * 1024);
  private final Random random = new Random(1);
  private final int port;
  private int greeted;
  private int lost;

  Crowd(int port) throws IOException {
    this.port = port;
  }

  /** How many streams have begun. */
  int greeted() {
    return greeted;
  }

  /** How many ended. */
  int lost() {
    return lost;
  }

  /** Opens so many streams more and waits until each has said something. */
  void join(int count) throws IOException {
    int before = greeted;
    for (int i = 0; i < count; i++) {
      SocketChannel channel = SocketChannel.open();
      channel.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      channel.write(ByteBuffer.wrap(request().getBytes(StandardCharsets.US_ASCII)));
      channel.configureBlocking(false);
      channel.register(selector, SelectionKey.OP_READ, false);
      listen(0);
    }
    while (greeted + lost < before + count) {
      listen(1_000);
    }
  }

  private String request() {
    String cookie = "%022d".formatted(random.nextLong(Long.MAX_VALUE));
    String from = "10.%d.%d.1".formatted(random.nextInt(256), random.nextInt(256));
    return "GET /events?sau=0 HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n"
        + "User-Agent: Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Mobile Safari/537.36\r\n"
        + "Accept-Encoding: gzip, deflate\r\nAccept-Language: vi-VN,vi;q=0.9\r\nCookie: loahoc="
        + cookie
        + "\r\nX-Forwarded-For: "
        + from
        + "\r\n\r\n";
  }

  /** Takes what has come, waiting so many milliseconds at most; 0 does not wait. */
  void listen(long milliseconds) throws IOException {
    if (milliseconds > 0) {
      selector.select(this::read, milliseconds);
    } else {
      selector.selectNow(this::read);
    }
  }

  private void read(SelectionKey key) {
    try {
      int count = ((SocketChannel) key.channel()).read(buffer.clear());
      if (count < 0) {
        lost++;
        key.channel().close();
      } else if (Boolean.FALSE.equals(key.attachment())) {
        key.attach(true);
        greeted++;
      }
    } catch (IOException e) {
      lost++;
      key.cancel();
    }
  }

  @Override
  public void close() throws IOException {
    for (SelectionKey key : selector.keys()) {
      key.channel().close();
    }
    selector.close();
  }
}
