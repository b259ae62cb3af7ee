package vn.loahoc.channel;

import java.time.Instant;
import java.util.Optional;
import vn.loahoc.message.Blob;
import vn.loahoc.message.ChannelId;
import vn.loahoc.store.Transaction;

/** The tables {@code pictures} and {@code picture_handles}. */
final class PictureStore {

  void put(Transaction t, String name, Blob png, Instant now) {
    t.update(
            """
            insert into pictures (picture, data, used_at) values (:name, :data, :now)
            on conflict (picture) do update set used_at = case
              when excluded.used_at > pictures.used_at then excluded.used_at
              else pictures.used_at end
            """)
        .bind("name", name)
        .bind("data", png.bytes())
        .bind("now", now.toEpochMilli())
        .execute();
  }

  Optional<Blob> find(Transaction t, String name) {
    return t.query("select data from pictures where picture = :name")
        .bind("name", name)
        .mapTo(byte[].class)
        .findOne()
        .map(Blob::of);
  }

  Optional<String> handle(Transaction t, ChannelId channel, String name) {
    return t.query(
            "select handle from picture_handles where channel = :channel and picture = :name")
        .bind("channel", channel.value())
        .bind("name", name)
        .mapTo(String.class)
        .findOne();
  }

  /** Nothing if the picture itself has gone. */
  void keepHandle(Transaction t, ChannelId channel, String name, String handle) {
    t.update(
            """
            insert into picture_handles (channel, picture, handle)
            select :channel, picture, :handle from pictures where picture = :name
            on conflict (channel, picture) do update set handle = excluded.handle
            """)
        .bind("channel", channel.value())
        .bind("name", name)
        .bind("handle", handle)
        .execute();
  }

  void forgetHandle(Transaction t, ChannelId channel, String name) {
    t.update("delete from picture_handles where channel = :channel and picture = :name")
        .bind("channel", channel.value())
        .bind("name", name)
        .execute();
  }

  int deleteUnusedSince(Transaction t, Instant before) {
    t.update(
            """
            delete from picture_handles where picture in
              (select picture from pictures where used_at < :before)
            """)
        .bind("before", before.toEpochMilli())
        .execute();
    return t.update("delete from pictures where used_at < :before")
        .bind("before", before.toEpochMilli())
        .execute();
  }
}
