package vn.loahoc.channel.telegram;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What people do: each call becomes an update that waits to be fetched, and returns its id. A
 * person's private chat has the person's own number; groups have negative ones. Thread-safe.
 */
public final class FakePeople {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final FakeQueue queue;
  private final AtomicInteger messages;
  private final FakeFiles files;
  private final AtomicLong presses = new AtomicLong(4_000_000_000_000_000_000L);

  FakePeople(FakeQueue queue, AtomicInteger messages, FakeFiles files) {
    this.queue = queue;
    this.messages = messages;
    this.files = files;
  }

  /** Writes to the bot. */
  public long text(long person, String text) {
    return add("message", message(person, person).put("text", text));
  }

  /** Follows a link to the bot; without a payload presses Start. */
  public long start(long person, String payload) {
    return text(person, ("/start " + payload).strip());
  }

  /** Corrects a message so many seconds after it was written. */
  public long edit(long person, String text, int secondsLater) {
    ObjectNode message = message(person, person).put("text", text);
    message.put("edit_date", message.path("date").asLong() + secondsLater);
    return add("edited_message", message);
  }

  /**
   * Presses a button.
   *
   * @return the id of the press, as the bot must acknowledge it
   */
  public String press(long person, String payload) {
    return press(person, person, payload);
  }

  /** Presses a button below a message in a chat. */
  public String press(long chat, long person, String payload) {
    String id = Long.toString(presses.incrementAndGet());
    ObjectNode press = JSON.objectNode().put("id", id).put("data", payload);
    press.set("from", person(person));
    ObjectNode message = message(chat, FakeBotApi.BOT_ID).put("text", "…");
    press.set("message", message);
    add("callback_query", press.put("chat_instance", "1"));
    return id;
  }

  public long location(long person, double latitude, double longitude) {
    ObjectNode message = message(person, person);
    message.set(
        "location", JSON.objectNode().put("latitude", latitude).put("longitude", longitude));
    return add("message", message);
  }

  public long photo(long person, String caption) {
    ObjectNode message = message(person, person);
    message.putArray("photo").add(file("small")).add(file("photo"));
    if (!caption.isEmpty()) {
      message.put("caption", caption);
    }
    return add("message", message);
  }

  /**
   * Sends a photo that the bot can fetch.
   *
   * @param album what those of one album have in common; empty for one alone
   */
  public long photo(long person, String album, String caption, byte[] data) {
    ObjectNode message = message(person, person);
    ObjectNode size = file("photo").put("file_id", files.add("photo.jpg", data));
    message.putArray("photo").add(file("small")).add(size.put("file_size", data.length));
    if (!caption.isEmpty()) {
      message.put("caption", caption);
    }
    if (!album.isEmpty()) {
      message.put("media_group_id", album);
    }
    return add("message", message);
  }

  /** Sends a file that the bot can fetch. */
  public long document(long person, String name, byte[] data) {
    ObjectNode message = message(person, person);
    message.set(
        "document",
        file(name)
            .put("file_id", files.add(name, data))
            .put("file_name", name)
            .put("file_size", data.length));
    return add("message", message);
  }

  public long sticker(long person) {
    return media(person, "sticker");
  }

  public long voice(long person) {
    return media(person, "voice");
  }

  /** Blocks the bot. */
  public long block(long person) {
    return membership(person, person, "member", "kicked");
  }

  public long unblock(long person) {
    return membership(person, person, "kicked", "member");
  }

  /** Takes the bot into a group. */
  public long addToGroup(long group, long person) {
    return membership(group, person, "left", "member");
  }

  public long removeFromGroup(long group, long person) {
    return membership(group, person, "member", "kicked");
  }

  /** Talks in a group; a mention of the bot is one as Telegram marks it. */
  public long inGroup(long group, long person, String text) {
    return add("message", mentioning(message(group, person).put("text", text), text));
  }

  /** Talks in a topic of a group; every message there answers the one that opened the topic. */
  public long inTopic(long group, int topic, long person, String text) {
    ObjectNode message = inTopic(message(group, person), topic).put("text", text);
    ObjectNode opening = inTopic(message(group, FakeBotApi.BOT_ID), topic);
    opening.putObject("forum_topic_created").put("name", "Lớp học");
    message.set("reply_to_message", opening);
    return add("message", mentioning(message, text));
  }

  /** Presses a button below a message in a topic of a group. */
  public String pressInTopic(long group, int topic, long person, String payload) {
    String id = Long.toString(presses.incrementAndGet());
    ObjectNode press = JSON.objectNode().put("id", id).put("data", payload);
    press.set("from", person(person));
    press.set("message", inTopic(message(group, FakeBotApi.BOT_ID), topic).put("text", "…"));
    add("callback_query", press.put("chat_instance", "1"));
    return id;
  }

  private static ObjectNode inTopic(ObjectNode message, int topic) {
    return message.put("message_thread_id", topic).put("is_topic_message", true);
  }

  /** Answers one of the bot's messages in a group. */
  public long replyInGroup(long group, long person, String text) {
    ObjectNode message = message(group, person).put("text", text);
    message.set("reply_to_message", message(group, FakeBotApi.BOT_ID).put("text", "…"));
    return add("message", message);
  }

  /** A group lives on under another number. */
  public long migrate(long group, long person, long to) {
    return add("message", message(group, person).put("migrate_to_chat_id", to));
  }

  /** Any update: an object of the Bot API without its {@code update_id}. */
  public long raw(String json) {
    return queue.add(json);
  }

  /** The next update gets this number, as after a quiet week. */
  public void numberFrom(long updateId) {
    queue.numberFrom(updateId);
  }

  /** How many updates nobody has acknowledged yet. */
  public int pending() {
    return queue.size();
  }

  private long media(long person, String kind) {
    ObjectNode message = message(person, person);
    message.set(kind, file(kind));
    return add("message", message);
  }

  private static ObjectNode file(String name) {
    return JSON.objectNode().put("file_id", "file-" + name).put("file_unique_id", name);
  }

  private long membership(long chat, long person, String before, String after) {
    ObjectNode member = JSON.objectNode().put("date", FakeBotApi.seconds());
    member.set("chat", FakeBotApi.chat(chat));
    member.set("from", person(person));
    member.set("old_chat_member", bot(before));
    member.set("new_chat_member", bot(after));
    return add("my_chat_member", member);
  }

  private static ObjectNode bot(String status) {
    ObjectNode bot = JSON.objectNode().put("status", status);
    bot.set("user", person(FakeBotApi.BOT_ID));
    return bot;
  }

  private static ObjectNode mentioning(ObjectNode message, String text) {
    String name = "@" + FakeBotApi.BOT_NAME;
    int at = text.indexOf(name);
    if (at >= 0) {
      message
          .putArray("entities")
          .addObject()
          .put("type", "mention")
          .put("offset", at)
          .put("length", name.length());
    }
    return message;
  }

  private ObjectNode message(long chat, long person) {
    ObjectNode message = JSON.objectNode().put("message_id", messages.incrementAndGet());
    message.set("from", person(person));
    message.set("chat", FakeBotApi.chat(chat));
    return message.put("date", FakeBotApi.seconds());
  }

  private static ObjectNode person(long id) {
    boolean bot = id == FakeBotApi.BOT_ID;
    return JSON.objectNode()
        .put("id", id)
        .put("is_bot", bot)
        .put("first_name", bot ? "Loa Học" : "Người " + id);
  }

  private long add(String kind, ObjectNode event) {
    return queue.add("{\"" + kind + "\":" + event + "}");
  }
}
