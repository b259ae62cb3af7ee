package vn.loahoc.web.photo;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.loahoc.message.Blob;
import vn.loahoc.people.HomeTime;
import vn.loahoc.photo.Photo;
import vn.loahoc.photo.PhotoTable;
import vn.loahoc.photo.Photographer;
import vn.loahoc.photo.Shelf;
import vn.loahoc.web.Refusal;
import vn.loahoc.web.Site;
import vn.loahoc.web.StaffMember;
import vn.loahoc.web.photo.PhotoArea.Desk;

/**
 * Hands out photos with a table that says what they show and what was answered about children. One
 * photo after the other goes out, so that few are in memory. Thread-safe.
 */
final class PhotoZip {

  /** The most photos in one file: some hundred megabytes at most. */
  static final int MOST = 300;

  private static final int AT_ONCE = 2;
  private static final String TABLE = "danh-sach.csv";

  private final Site site;
  private final Desk desk;
  private final Semaphore free = new Semaphore(AT_ONCE);

  PhotoZip(Site site, Desk desk) {
    this.site = site;
    this.desk = desk;
  }

  void give(Context ctx, StaffMember member) {
    Photographer who = PhotoArea.photographer(member);
    Shelf.Part part = PhotoArea.part(ctx);
    List<Photo> photos = desk.database().read(t -> desk.shelf().list(t, who, part, 0, MOST + 1));
    if (photos.isEmpty() || photos.size() > MOST) {
      // the page offers no such file; it says how to choose fewer
      ctx.redirect(PhotoArea.HOME, HttpStatus.SEE_OTHER);
      return;
    }
    if (!free.tryAcquire()) {
      throw Refusal.closed();
    }
    try {
      note(who, photos.size());
      ctx.contentType("application/zip");
      ctx.header("Content-Disposition", "attachment; filename=\"anh-hoat-dong.zip\"");
      write(ctx.outputStream(), who, photos);
    } catch (IOException e) {
      throw new UncheckedIOException("the download broke off", e);
    } finally {
      free.release();
    }
  }

  private void note(Photographer who, int count) {
    var unused =
        desk.database()
            .write(
                t -> {
                  desk.shelf().takenOut(t, who, count, site.calendar().instant());
                  return count;
                });
  }

  private void write(OutputStream out, Photographer who, List<Photo> photos) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      zip.setLevel(Deflater.NO_COMPRESSION); // a JPEG is as small as it gets
      entry(zip, TABLE, photos.getFirst(), PhotoTable.csv(photos));
      for (Photo photo : photos) {
        // one that somebody deletes meanwhile is left out
        Optional<Blob> data = desk.database().read(t -> desk.shelf().data(t, who, photo.id()));
        if (data.isPresent()) {
          entry(zip, PhotoTable.file(photo), photo, data.get().bytes());
        }
      }
    }
  }

  private static void entry(ZipOutputStream zip, String name, Photo photo, byte[] data)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(HomeTime.local(photo.kept()));
    zip.putNextEntry(entry);
    zip.write(data);
    zip.closeEntry();
  }
}
