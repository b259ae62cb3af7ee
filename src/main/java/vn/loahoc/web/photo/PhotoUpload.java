package vn.loahoc.web.photo;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loahoc.people.HomeTime;
import vn.loahoc.people.Masking;
import vn.loahoc.photo.Children;
import vn.loahoc.photo.Darkroom;
import vn.loahoc.photo.Depicted;
import vn.loahoc.photo.Developed;
import vn.loahoc.photo.Kept;
import vn.loahoc.photo.KeptWords;
import vn.loahoc.photo.Photographer;
import vn.loahoc.photo.Photos;
import vn.loahoc.photo.Upload;
import vn.loahoc.text.Spelling;
import vn.loahoc.web.Site;
import vn.loahoc.web.photo.PhotoArea.Desk;

/** Takes photos from a form. Thread-safe. */
final class PhotoUpload {

  static final String FILES = "anh";
  static final String ACTIVITY = "hoat-dong";
  static final String CHILDREN = "tre-em";
  static final String CAPTION = "chu-thich";

  private final Site site;
  private final Desk desk;
  private final Masking masking = new Masking();

  PhotoUpload(Site site, Desk desk) {
    this.site = site;
    this.desk = desk;
  }

  /**
   * Keeps what was sent and opens the list anew.
   *
   * @return if not everything could be kept: why, to be told above the list
   */
  Optional<List<String>> take(Context ctx, Photographer who) {
    Instant now = site.calendar().instant();
    List<UploadedFile> files =
        ctx.uploadedFiles(FILES).stream().filter(file -> !file.filename().isBlank()).toList();
    Optional<Depicted> what =
        desk.activities().find(who, field(ctx, ACTIVITY), HomeTime.dayOf(now));
    Optional<Children> children = children(field(ctx, CHILDREN));
    Optional<String> objection = objection(ctx, files, what, children);
    if (objection.isPresent()) {
      ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
      return objection.map(List::of);
    }
    Upload upload =
        new Upload(
            what.orElseThrow(),
            children.orElseThrow(),
            masking.masked(Spelling.visible(field(ctx, CAPTION))));
    Kept kept = keep(who, upload, files, now);
    List<String> others = KeptWords.others(kept);
    if (others.isEmpty()) {
      // opened by its own address, so that loading the page again sends nothing again
      ctx.redirect(PhotoArea.HOME + "?xong=" + kept.kept(), HttpStatus.SEE_OTHER);
      return Optional.empty();
    }
    return Optional.of(others);
  }

  private static String field(Context ctx, String name) {
    return Optional.ofNullable(ctx.formParam(name)).orElse("");
  }

  private static Optional<Children> children(String answer) {
    return switch (answer) {
      case "khong" -> Optional.of(Children.NONE);
      case "dong-y" -> Optional.of(Children.AGREED);
      default -> Optional.empty();
    };
  }

  private Optional<String> objection(
      Context ctx, List<UploadedFile> files, Optional<Depicted> what, Optional<Children> children) {
    if (field(ctx, CHILDREN).equals("chua-hoi")) {
      return Optional.of(site.words().of("staff.photos.not-asked"));
    }
    if (files.isEmpty()) {
      return Optional.of(site.words().of("staff.photos.no-file"));
    }
    if (files.size() > Photos.MOST_AT_ONCE) {
      return Optional.of(site.words().of("staff.photos.too-many", Photos.MOST_AT_ONCE));
    }
    return what.isEmpty() || children.isEmpty()
        ? Optional.of(site.words().of("staff.photos.unanswered"))
        : Optional.empty();
  }

  private Kept keep(Photographer who, Upload upload, List<UploadedFile> files, Instant now) {
    List<Developed> developed = new ArrayList<>();
    for (UploadedFile file : files) {
      developed.add(desk.darkroom().develop(bytes(file)));
    }
    return desk.database().write(t -> desk.photos().keep(t, who, upload, developed, now));
  }

  private static byte[] bytes(UploadedFile file) {
    try (InputStream in = file.content()) {
      return in.readNBytes(Darkroom.LARGEST + 1);
    } catch (IOException e) {
      throw new UncheckedIOException("the upload broke off", e);
    }
  }
}
