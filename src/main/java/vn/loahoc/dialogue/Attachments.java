package vn.loahoc.dialogue;

import vn.loahoc.channel.Fetched;
import vn.loahoc.message.Address;

/** Fetches files that were sent, from the channel of a chat. Thread-safe. */
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
