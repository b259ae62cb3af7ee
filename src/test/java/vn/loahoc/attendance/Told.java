package vn.loahoc.attendance;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.loahoc.message.Address;
import vn.loahoc.message.Content;
import vn.loahoc.store.Transaction;

/** An outbox that keeps what it was given; it notes a key that comes twice. */
public final class Told implements Notices {

  private final Map<String, Content.Text> rows = new LinkedHashMap<>();
  private final Map<String, String> chats = new LinkedHashMap<>();
  private final Map<String, LocalDateTime> dues = new LinkedHashMap<>();
  private final List<String> twice = new ArrayList<>();

  @Override
  public synchronized void add(
      Transaction transaction, String key, Address to, Content content, LocalDateTime due) {
    if (rows.putIfAbsent(key, (Content.Text) content) != null) {
      twice.add(key);
    }
    chats.putIfAbsent(key, to.chat());
    dues.putIfAbsent(key, due);
  }

  /** "chat: text", in the order they were told. */
  public synchronized List<String> all() {
    return rows.entrySet().stream()
        .map(e -> chats.get(e.getKey()) + ": " + e.getValue().text().text())
        .toList();
  }

  /** When each may go, in the order they were told. */
  public synchronized List<LocalDateTime> dues() {
    return List.copyOf(dues.values());
  }

  public synchronized List<String> keys() {
    return List.copyOf(rows.keySet());
  }

  /** The chats that were told something whose key begins so. */
  public synchronized List<String> chats(String opening) {
    return chats.entrySet().stream()
        .filter(e -> e.getKey().startsWith(opening))
        .map(Map.Entry::getValue)
        .collect(Collectors.toList());
  }

  public synchronized List<String> twice() {
    return List.copyOf(twice);
  }

  /** The last message, with its buttons. */
  public synchronized Content.Text last() {
    return List.copyOf(rows.values()).getLast();
  }
}
