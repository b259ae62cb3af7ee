package vn.loahoc.channel.telegram;

import java.util.Map;
import java.util.Optional;
import vn.loahoc.message.Blob;

/**
 * One request that reached the fake.
 *
 * @param nanos when, of {@link System#nanoTime()}
 * @param method as Telegram spells it, "?" if there is none of that name
 * @param chat empty if the method has none
 * @param text what a person would see of it, without tags; empty if there is nothing to see
 * @param params as sent; what is JSON stays JSON
 * @param upload a file that came along
 * @param outcome what the fake did with it
 */
public record Received(
    long nanos,
    String method,
    String chat,
    String text,
    Map<String, String> params,
    Optional<Upload> upload,
    Outcome outcome) {

  /** A file. */
  public record Upload(String field, String name, Blob data) {}

  /**
   * What the fake did.
   *
   * @param delivered whether the person has it (for other methods: whether it took effect)
   * @param status of HTTP; 0 if there was no answer
   */
  public record Outcome(boolean delivered, int status) {}

  public boolean delivered() {
    return outcome.delivered();
  }

  public String param(String name) {
    return params.getOrDefault(name, "");
  }
}
