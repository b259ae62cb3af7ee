package vn.loahoc.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import vn.loahoc.delivery.Milestones;

/**
 * The program in a process of its own that stops in the middle: when it has reached a step so many
 * times, it says so on standard output, and whatever comes to that step from then on stays there
 * until somebody kills the process.
 *
 * <p>Arguments: data folder, base URL of the Bot API, token, step or "-", how many times.
 */
public final class CrashingServer {

  static final String STARTED = "started";
  static final String REACHED = "reached";

  private CrashingServer() {}

  public static void main(String[] args) throws InterruptedException {
    Path data = Path.of(args[0]);
    Map<String, String> environment =
        Map.of(
            "LOAHOC_TELEGRAM_URL",
            args[1],
            "LOAHOC_TELEGRAM_TOKEN",
            args[2],
            "LOAHOC_PORT",
            "0",
            "LOAHOC_STORE_URL",
            System.getenv().getOrDefault("LOAHOC_STORE_URL", ""));
    Server server =
        Server.start(
            new Server.Setup(
                Path.of("corpus"),
                data,
                ServeSettings.of(environment, data, data.resolve("loahoc.yaml")),
                Optional.of(LocalDateTime.of(2023, 10, 1, 8, 0)),
                InstantSource.system(),
                System::nanoTime,
                args[3].equals("-")
                    ? Milestones.unwatched()
                    : stopAt(Milestones.Step.valueOf(args[3]), Integer.parseInt(args[4]))));
    Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    System.out.println(STARTED);
    new CountDownLatch(1).await();
  }

  private static Milestones stopAt(Milestones.Step where, int times) {
    AtomicInteger left = new AtomicInteger(times);
    return step -> {
      int after = step == where ? left.decrementAndGet() : 1;
      if (after <= 0) {
        if (after == 0) {
          System.out.println(REACHED);
        }
        try {
          new CountDownLatch(1).await();
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }
    };
  }
}
