package vn.loahoc.channel.telegram;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Delivers updates to a webhook, one after the other, each until it is taken. */
final class FakeWebhookDelivery implements Runnable {

  private static final Duration PAUSE = Duration.ofMillis(50);

  private final FakeQueue queue;
  private final HttpClient client = HttpClient.newHttpClient();

  FakeWebhookDelivery(FakeQueue queue) {
    this.queue = queue;
  }

  @Override
  public void run() {
    try {
      for (Optional<String> next = queue.awaitForWebhook();
          next.isPresent();
          next = queue.awaitForWebhook()) {
        if (taken(next.get())) {
          queue.taken();
        } else {
          boolean unused = new CountDownLatch(1).await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean taken(String update) throws InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(queue.webhook()))
            .header("Content-Type", "application/json")
            .timeout(Duration.ofSeconds(10))
            .POST(BodyPublishers.ofString(update));
    if (!queue.secret().isEmpty()) {
      request.header("X-Telegram-Bot-Api-Secret-Token", queue.secret());
    }
    try {
      return client.send(request.build(), BodyHandlers.discarding()).statusCode() / 100 == 2;
    } catch (IOException e) {
      return false;
    }
  }
}
