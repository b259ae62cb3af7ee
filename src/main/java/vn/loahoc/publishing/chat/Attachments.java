package vn.loahoc.publishing.chat;

import vn.loahoc.channel.Fetched;
import vn.loahoc.message.Address;

/** Fetches files from the channel of a chat. Thread-safe. */
@FunctionalInterface
public interface Attachments {

  /**
   * Waits for the file.
   *
   * @param reference as it came with the message
   * @param most how many bytes are taken
   */
  Fetched fetch(Address chat, String reference, int most);
}
