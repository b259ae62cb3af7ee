package vn.loahoc.channel.telegram;

import java.util.Optional;
import vn.loahoc.message.Address;

/**
 * Where in Telegram something is said: a chat, and in a group with topics the topic. As an address
 * it is "chat" or "chat/topic"; nobody outside this package looks into it.
 *
 * @param topic the thread of messages that a group keeps for one matter; its general topic is none
 */
record Place(String chat, Optional<Integer> topic) {

  private static final char BETWEEN = '/';

  static Place of(Address address) {
    String chat = address.chat();
    int between = chat.indexOf(BETWEEN);
    if (between < 0) {
      return new Place(chat, Optional.empty());
    }
    return new Place(
        chat.substring(0, between), Optional.of(Integer.valueOf(chat.substring(between + 1))));
  }

  Address address() {
    return new Address(
        TelegramChannel.ID, topic.map(number -> chat + BETWEEN + number).orElse(chat));
  }

  /** Groups have negative numbers. */
  boolean isPrivate() {
    return !chat.startsWith("-");
  }
}
