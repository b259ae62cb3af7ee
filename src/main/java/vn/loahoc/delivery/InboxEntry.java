package vn.loahoc.delivery;

import vn.loahoc.message.Update;

/**
 * An update that waits to be handled.
 *
 * @param id rises in the order of arrival
 */
public record InboxEntry(long id, Update update) {

  /** Without what was written. */
  @Override
  public String toString() {
    return "update " + id;
  }
}
