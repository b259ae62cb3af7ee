package vn.loahoc.delivery;

import java.util.TreeSet;
import vn.loahoc.message.Address;

/** What waits for one chat. Guarded by {@link Lines}. */
final class Line {

  final Address chat;
  final TreeSet<Ticket> waiting = new TreeSet<>();

  /** How many are under way: one, except when two chats have become one. */
  int underWay;

  boolean rests;
  long restsUntil;

  Line(Address chat) {
    this.chat = chat;
  }

  boolean isEmpty() {
    return waiting.isEmpty() && underWay == 0;
  }

  boolean isReady() {
    return !waiting.isEmpty() && underWay == 0 && !rests;
  }

  boolean isResting() {
    return !waiting.isEmpty() && underWay == 0 && rests;
  }
}
