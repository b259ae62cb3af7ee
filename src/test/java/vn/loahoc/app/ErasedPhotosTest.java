package vn.loahoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loahoc.people.AuditLog;
import vn.loahoc.people.Remit;
import vn.loahoc.photo.Children;
import vn.loahoc.photo.Darkroom;
import vn.loahoc.photo.Depicted;
import vn.loahoc.photo.Developed;
import vn.loahoc.photo.Photographer;
import vn.loahoc.photo.Photos;
import vn.loahoc.photo.Shelf;
import vn.loahoc.photo.TestPictures;
import vn.loahoc.photo.Upload;
import vn.loahoc.store.Backup;
import vn.loahoc.store.Database;
import vn.loahoc.store.DiskSpace;
import vn.loahoc.store.Erased;
import vn.loahoc.store.ErasureFile;
import vn.loahoc.store.Restoring;
import vn.loahoc.store.StoreLocation;

/** A backup carries photos, and does not bring back one that was deleted since. */
class ErasedPhotosTest {

  private static final Instant NOW = Instant.parse("2023-10-03T13:00:00Z");
  private static final Photographer LAN = new Photographer("p1", Remit.of("Tân Phú"));

  @TempDir private Path data;

  @Test
  void aRestoreBringsBackPhotosExceptThoseThatWereDeleted() {
    StoreLocation location = new StoreLocation.SqliteFile(data.resolve("loahoc.db"));
    Shelf shelf = new Shelf(new AuditLog(), ErasureFile.in(data));
    DiskSpace disk = new DiskSpace(DiskSpace.of(data), () -> 0L);
    Path backup;
    try (Database database = Database.open(location)) {
      keepTwo(database);
      backup = new Backup(location, data, disk, () -> NOW, ErasedPeople.of(data)).make();
      database.write(t -> shelf.delete(t, LAN, 1, NOW));
      database.write(t -> t.update("delete from photos where id = 2").execute());
    }
    assertThat(
            new Restoring(location, data, disk, () -> NOW, ErasedPeople.of(data)).restore(backup))
        .isInstanceOf(Restoring.Result.Restored.class);
    try (Database database = Database.open(location)) {
      List<Long> ids =
          database.read(t -> t.query("select id from photos").mapTo(Long.class).list());
      assertThat(ids).containsExactly(2L);
    }
  }

  @Test
  void aDatabaseOfBeforePhotosStillTellsWhichPeopleWereErased() {
    StoreLocation location = new StoreLocation.SqliteFile(data.resolve("loahoc.db"));
    try (Database database = Database.open(location)) {
      database.write(t -> t.update("drop table photo_deletions").execute());
      database.write(
          t -> t.update("insert into erasures (address_hash, at) values ('abc', 7)").execute());
    }
    DiskSpace disk = new DiskSpace(DiskSpace.of(data), () -> 0L);
    new Backup(location, data, disk, () -> NOW, ErasedPeople.of(data)).make();
    assertThat(ErasureFile.in(data).all())
        .containsExactly(new Erased("abc", Instant.ofEpochMilli(7)));
  }

  private static void keepTwo(Database database) {
    Upload upload =
        new Upload(Depicted.otherwise("tuan-le", LocalDate.of(2023, 10, 3)), Children.NONE, "");
    Darkroom darkroom = new Darkroom();
    List<Developed> two =
        List.of(
            darkroom.develop(TestPictures.jpeg(20, 20)),
            darkroom.develop(TestPictures.jpeg(30, 30)));
    database.write(t -> new Photos(new AuditLog()).keep(t, LAN, upload, two, NOW));
  }
}
