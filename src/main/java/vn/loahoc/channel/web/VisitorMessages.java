package vn.loahoc.channel.web;

import vn.loahoc.message.Address;
import vn.loahoc.store.Transaction;

/** What the mailbox holds of one visitor, for those who want to know or to have it gone. */
public final class VisitorMessages {

  private final WebMessageStore messages = new WebMessageStore();

  /** Whether there is anything. */
  public boolean any(Transaction t, Address visitor) {
    return visitor.channel().equals(WebChannel.ID) && messages.last(t, visitor.chat()) > 0;
  }

  /** Deletes everything; returns how many messages that was. */
  public int forget(Transaction t, Address visitor) {
    return visitor.channel().equals(WebChannel.ID) ? messages.forget(t, visitor.chat()) : 0;
  }
}
