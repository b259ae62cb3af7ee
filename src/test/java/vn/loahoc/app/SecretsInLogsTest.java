package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.channel.telegram.FakeBotApi;

/** The whole program at its most talkative, in a process of its own. */
class SecretsInLogsTest {

  @TempDir private Path data;

  @Test
  void atTraceNeitherTokenNorNameNorTextIsLogged() throws Exception {
    try (FakeBotApi api = FakeBotApi.start();
        ServerProcess server = ServerProcess.start(data, api, "-", 0)) {
      server.await(CrashingServer.STARTED, () -> {});
      api.people().text(4_242_001, "khẩu hiệu bí mật của chị Lan số 7");
      api.people().text(4_242_001, "số của tôi 0912345678");
      api.on("sendMessage").times(1).deliverThenServerError(500);
      api.people().text(4_242_002, "xe loa chạy ngày nào");
      api.on("sendMessage").chat("4242003").blocked();
      api.people().text(4_242_003, "chuyện riêng");
      api.await(5, r -> r.method().equals("sendMessage"), Duration.ofSeconds(60));
      server.stop();
      String log = Files.readString(data.resolve("stderr.log"));
      assertThat(log).contains("DeliveryWorker").contains(" DEBUG ");
      for (String secret :
          new String[] {
            api.token(),
            "AAFakeTokenOfTheTestDouble",
            "4242001",
            "4242003",
            "bí mật",
            "chị Lan",
            "0912345678",
            "xe loa",
            "chuyện riêng",
            "Kế hoạch số"
          }) {
        assertThat(log).doesNotContain(secret);
      }
    }
  }
}
