package vn.loahoc.channel;

import vn.loahoc.message.Address;
import vn.loahoc.message.Content;

/**
 * One message on its way out.
 *
 * @param key unique for ever; a channel that keeps messages itself stores it once only
 */
public record Outgoing(String key, Address to, Content content) {

  /** Without what is written. */
  @Override
  public String toString() {
    return key;
  }
}
