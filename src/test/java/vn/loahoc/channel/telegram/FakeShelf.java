package vn.loahoc.channel.telegram;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.loahoc.channel.PictureShelf;
import vn.loahoc.message.Blob;

/** Pictures in memory. */
final class FakeShelf implements PictureShelf {

  final Map<String, Blob> pictures = new ConcurrentHashMap<>();
  final Map<String, String> handles = new ConcurrentHashMap<>();

  @Override
  public Optional<Blob> find(String name) {
    return Optional.ofNullable(pictures.get(name));
  }

  @Override
  public Optional<String> handle(String name) {
    return Optional.ofNullable(handles.get(name));
  }

  @Override
  public void keep(String name, String handle) {
    handles.put(name, handle);
  }

  @Override
  public void forget(String name) {
    handles.remove(name);
  }
}
