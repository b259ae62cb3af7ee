package vn.loahoc.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * Who the bot is.
 *
 * @param id its own account
 * @param name what follows the at sign
 */
record BotIdentity(String id, String name) {

  /** What getMe says. */
  static Optional<BotIdentity> in(ApiAnswer answer) {
    if (!(answer instanceof ApiAnswer.Done done)) {
      return Optional.empty();
    }
    JsonNode me = done.result();
    String id = me.path("id").asText();
    String name = me.path("username").asText();
    return id.isEmpty() || name.isEmpty()
        ? Optional.empty()
        : Optional.of(new BotIdentity(id, name));
  }
}
