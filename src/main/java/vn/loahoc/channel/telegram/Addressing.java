package vn.loahoc.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of a text is meant for the bot, and for it alone. */
final class Addressing {

  private static final Pattern COMMAND =
      Pattern.compile("(/[A-Za-z0-9_]{1,32})(?:@([A-Za-z0-9_]{1,64}))?(?=\\s|$)");

  /** What follows a name that one is called by. */
  private static final Pattern AFTER_A_CALL = Pattern.compile("^[\\s,:;.!–-]+");

  private final BotIdentity me;

  Addressing(BotIdentity me) {
    this.me = me;
  }

  /** A text of a chat with nobody else: all of it, a command without the bot's name. */
  String inPrivate(String text) {
    return command(text)
        .filter(command -> forMe(command.group(2)))
        .map(command -> bare(text, command))
        .orElse(text);
  }

  /**
   * A text that others read too.
   *
   * @param message the whole message, which may be an answer to one of ours
   * @param entities which stretches of the text are mentions
   * @return without the mention; nothing if the bot was not meant
   */
  Optional<String> inGroup(JsonNode message, String text, JsonNode entities) {
    Optional<Matcher> command = command(text);
    if (command.isPresent()) {
      return command.filter(found -> forMe(found.group(2))).map(found -> bare(text, found));
    }
    StringBuilder rest = new StringBuilder(text);
    boolean mentioned = false;
    // from the last to the first, so that the offsets before stay true
    for (int i = entities.size() - 1; i >= 0; i--) {
      JsonNode entity = entities.path(i);
      int start = entity.path("offset").asInt(-1);
      int end = start + entity.path("length").asInt(-1);
      if (start >= 0 && start < end && end <= text.length() && calls(entity, text, start, end)) {
        mentioned = true;
        boolean comma = end < text.length() && ",:;".indexOf(text.charAt(end)) >= 0;
        rest.replace(start, comma ? end + 1 : end, " ");
      }
    }
    if (mentioned) {
      String words = AFTER_A_CALL.matcher(rest).replaceFirst("");
      return Optional.of(words.replaceAll("[ \\t]{2,}", " ").strip());
    }
    return answersMe(message) ? Optional.of(text) : Optional.empty();
  }

  private boolean calls(JsonNode entity, String text, int start, int end) {
    return switch (entity.path("type").asText()) {
      case "mention" -> text.substring(start, end).equalsIgnoreCase("@" + me.name());
      case "text_mention" -> entity.path("user").path("id").asText().equals(me.id());
      default -> false;
    };
  }

  private boolean answersMe(JsonNode message) {
    JsonNode answered = message.path("reply_to_message");
    // in a topic of a group, what answers nothing answers the message that opened the topic
    return !answered.has("forum_topic_created")
        && answered.path("from").path("id").asText().equals(me.id());
  }

  private boolean forMe(String name) {
    return name == null || name.equalsIgnoreCase(me.name());
  }

  private static Optional<Matcher> command(String text) {
    Matcher command = COMMAND.matcher(text);
    return command.lookingAt() ? Optional.of(command) : Optional.empty();
  }

  private static String bare(String text, Matcher command) {
    return command.group(1) + text.substring(command.end());
  }
}
