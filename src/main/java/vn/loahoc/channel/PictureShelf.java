package vn.loahoc.channel;

import java.util.Optional;
import vn.loahoc.message.Blob;
import vn.loahoc.message.ChannelId;
import vn.loahoc.store.Database;

/** The pictures that messages show, as one channel needs them. Thread-safe. */
public interface PictureShelf {

  /** The picture of a name; nothing once it has gone. */
  Optional<Blob> find(String name);

  /** What the platform calls a picture that it has. */
  Optional<String> handle(String name);

  /** Notes what the platform calls a picture. */
  void keep(String name, String handle);

  /** The platform does not know it by that any more. */
  void forget(String name);

  /** Those of the database. */
  static PictureShelf of(Database database, Pictures pictures, ChannelId channel) {
    return new PictureShelf() {
      @Override
      public Optional<Blob> find(String name) {
        return database.read(t -> pictures.find(t, name));
      }

      @Override
      public Optional<String> handle(String name) {
        return database.read(t -> pictures.handle(t, channel, name));
      }

      @Override
      public void keep(String name, String handle) {
        database.write(
            t -> {
              pictures.keepHandle(t, channel, name, handle);
              return name;
            });
      }

      @Override
      public void forget(String name) {
        database.write(
            t -> {
              pictures.forgetHandle(t, channel, name);
              return name;
            });
      }
    };
  }
}
