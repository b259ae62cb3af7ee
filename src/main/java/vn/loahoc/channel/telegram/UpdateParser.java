package vn.loahoc.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.loahoc.message.Address;
import vn.loahoc.message.Author;
import vn.loahoc.message.Inbound;
import vn.loahoc.message.Update;

/**
 * Reads an update of the Bot API. What is not for us (messages of bots and channels, talk of a
 * group among its members, service messages, kinds that were not asked for) becomes nothing.
 *
 * <p>The key of an update is the bot, {@code update_id} and a stamp: the second of a message or the
 * id of a press. The number alone is not enough: after a quiet week Telegram goes on from a random
 * one, and numbers that were in use within the 30 days that keys are remembered would make us drop
 * new messages. The same update delivered again has the same stamp.
 */
final class UpdateParser {

  /** Corrections later than this come after the answer has been read. */
  private static final long LATEST_EDIT = 600;

  /** Links that open a chat carry nothing else. */
  private static final String PAYLOAD = "[A-Za-z0-9_-]{1,64}";

  private static final Set<String> OUT = Set.of("left", "kicked");

  private final BotIdentity me;
  private final Addressing addressing;

  UpdateParser(BotIdentity me) {
    this.me = me;
    this.addressing = new Addressing(me);
  }

  /** What an update says to us, if anything. */
  Optional<Update> read(JsonNode update) {
    if (!isNumber(update.path("update_id"))) {
      return Optional.empty();
    }
    if (update.has("message")) {
      JsonNode message = update.path("message");
      return said(message).flatMap(what -> of(update, message, stamp(message), what));
    }
    if (update.has("edited_message")) {
      JsonNode message = update.path("edited_message");
      return corrected(message).flatMap(what -> of(update, message, stamp(message), what));
    }
    if (update.has("callback_query")) {
      JsonNode press = update.path("callback_query");
      return pressed(press).flatMap(what -> of(update, press, press.path("id").asText(), what));
    }
    JsonNode member = update.path("my_chat_member");
    return membership(member).flatMap(what -> of(update, member, stamp(member), what));
  }

  private Optional<Update> of(JsonNode update, JsonNode event, String stamp, Inbound what) {
    // a press carries the message that its button hangs on
    JsonNode chat = event.has("chat") ? event.path("chat") : event.path("message").path("chat");
    String chatId = id(chat);
    String authorId = id(event.path("from"));
    if (chatId.isEmpty() || "channel".equals(chat.path("type").asText())) {
      return Optional.empty();
    }
    Address whole = new Address(TelegramChannel.ID, chatId);
    Address author = authorId.isEmpty() ? whole : new Address(TelegramChannel.ID, authorId);
    Address address = new Place(chatId, topic(event, whole)).address();
    String key = me.id() + ":" + update.path("update_id").asText() + ":" + stamp;
    return Optional.of(new Update(key, address, new Author(author, name(event)), what));
  }

  /**
   * The topic of a group in which something is said, so that the answer comes there. A thread that
   * is none (answers to a message) has a number too, but takes no messages by it.
   */
  private static Optional<Integer> topic(JsonNode event, Address chat) {
    JsonNode message = event.has("chat") ? event : event.path("message");
    JsonNode thread = message.path("message_thread_id");
    boolean named =
        message.path("is_topic_message").asBoolean()
            && thread.isIntegralNumber()
            && thread.canConvertToInt()
            && thread.asInt() > 0;
    return named && !Place.of(chat).isPrivate() ? Optional.of(thread.asInt()) : Optional.empty();
  }

  private Optional<Inbound> said(JsonNode message) {
    JsonNode movedTo = message.path("migrate_to_chat_id");
    if (isNumber(movedTo)) {
      return Optional.of(new Inbound.Moved(new Address(TelegramChannel.ID, movedTo.asText())));
    }
    if (message.path("from").path("is_bot").asBoolean() || message.has("sender_chat")) {
      return Optional.empty();
    }
    if (message.has("text")) {
      return meant(message, "text", "entities").map(UpdateParser::saidOrJoined);
    }
    boolean alone = isPrivate(message);
    Optional<String> caption = meant(message, "caption", "caption_entities");
    if (!alone && caption.isEmpty()) {
      return Optional.empty();
    }
    if (message.has("location")) {
      JsonNode place = message.path("location");
      return Optional.of(
          new Inbound.Located(
              place.path("latitude").asDouble(), place.path("longitude").asDouble()));
    }
    Optional<Inbound> media = Media.in(message, caption.orElse(""));
    return media.isPresent() || !alone || ServiceMessages.isOne(message)
        ? media
        : Optional.of(new Inbound.Unsupported());
  }

  private static Inbound saidOrJoined(String text) {
    if (!text.matches("(?s)/start(\\s.*)?")) {
      return Inbound.Said.of(text);
    }
    String payload = text.substring("/start".length()).strip();
    return new Inbound.Joined(payload.matches(PAYLOAD) ? payload : "");
  }

  private Optional<Inbound> corrected(JsonNode message) {
    long late = message.path("edit_date").asLong() - message.path("date").asLong();
    boolean bot = message.path("from").path("is_bot").asBoolean() || message.has("sender_chat");
    if (bot || late > LATEST_EDIT || !message.has("text")) {
      return Optional.empty();
    }
    return meant(message, "text", "entities")
        .map(UpdateParser::saidOrJoined)
        .filter(Inbound.Said.class::isInstance)
        .map(what -> new Inbound.Said(((Inbound.Said) what).text(), true));
  }

  private static Optional<Inbound> pressed(JsonNode press) {
    String payload = press.path("data").asText();
    return payload.isEmpty()
        ? Optional.empty()
        : Optional.of(new Inbound.Pressed(payload, press.path("id").asText()));
  }

  /**
   * A private chat says so only when the bot is blocked or unblocked. Unblocking says nothing to
   * us: who wants to go on presses Start, which comes as a message of its own.
   */
  private static Optional<Inbound> membership(JsonNode member) {
    boolean out = isOut(member.path("new_chat_member"));
    if (out) {
      return Optional.of(new Inbound.Left());
    }
    boolean came = isOut(member.path("old_chat_member"));
    return came && !isPrivate(member) ? Optional.of(new Inbound.Joined("")) : Optional.empty();
  }

  private static boolean isOut(JsonNode member) {
    String status = member.path("status").asText();
    return OUT.contains(status)
        || (status.equals("restricted") && !member.path("is_member").asBoolean());
  }

  private Optional<String> meant(JsonNode message, String text, String entities) {
    String words = message.path(text).asText();
    return isPrivate(message)
        ? Optional.of(addressing.inPrivate(words))
        : addressing.inGroup(message, words, message.path(entities));
  }

  private static boolean isPrivate(JsonNode event) {
    return "private".equals(event.path("chat").path("type").asText());
  }

  private static String id(JsonNode whom) {
    JsonNode id = whom.path("id");
    return isNumber(id) ? id.asText() : "";
  }

  private static boolean isNumber(JsonNode node) {
    return node.isIntegralNumber() && node.canConvertToLong();
  }

  private static String name(JsonNode event) {
    JsonNode from = event.path("from");
    return (from.path("first_name").asText() + " " + from.path("last_name").asText()).strip();
  }

  /** Never changes when the same update comes again. */
  private static String stamp(JsonNode event) {
    return Stream.of(event.path("edit_date"), event.path("date"))
        .filter(UpdateParser::isNumber)
        .findFirst()
        .orElse(MissingNode.getInstance())
        .asText();
  }
}
