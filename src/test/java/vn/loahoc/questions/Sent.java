package vn.loahoc.questions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.loahoc.message.Address;
import vn.loahoc.message.Content;
import vn.loahoc.store.Transaction;

/** An outbox that keeps what it was given; the same key twice is once. */
public final class Sent implements Pushes {

  private final Map<String, String> rows = new LinkedHashMap<>();

  @Override
  public synchronized void add(
      Transaction transaction, String key, Address to, List<Content> contents) {
    String text =
        contents.stream()
            .map(content -> ((Content.Text) content).text().text())
            .collect(Collectors.joining("\n---\n"));
    rows.putIfAbsent(key, to.chat() + " " + text);
  }

  public synchronized List<String> all() {
    return rows.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList();
  }

  public synchronized List<String> keys() {
    return List.copyOf(rows.keySet());
  }

  public synchronized List<String> addresses() {
    return rows.values().stream().map(text -> text.substring(0, text.indexOf(' '))).toList();
  }
}
