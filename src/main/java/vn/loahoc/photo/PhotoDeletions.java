package vn.loahoc.photo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.loahoc.participation.Ledger;
import vn.loahoc.store.Erased;
import vn.loahoc.store.Transaction;

/**
 * Photos that were deleted, among the erasures that are kept beside the backups: they stand there
 * under {@code photo:} and their random mark.
 */
public final class PhotoDeletions {

  /** Longer than any backup is kept. */
  private static final Duration REMEMBERED = Duration.ofDays(400);

  private static final String PREFIX = "photo:";

  private PhotoDeletions() {}

  static Erased erased(String mark, Instant at) {
    return new Erased(PREFIX + mark, at);
  }

  /** Whether an erasure is that of a photo. */
  public static boolean isOne(Erased erased) {
    return erased.hash().startsWith(PREFIX);
  }

  /** Those that this database knows of; a backup of it may be made before it is upgraded. */
  public static List<Erased> known(Transaction t) {
    return new PhotoStore().deletionsIfAny(t).stream().map(d -> erased(d.mark(), d.at())).toList();
  }

  /** Deletes again what a backup has brought back; it counts no longer, as before. */
  public static void repeat(Transaction t, List<Erased> all) {
    PhotoStore photos = new PhotoStore();
    Ledger ledger = new Ledger();
    for (Erased erased : all) {
      String mark = erased.hash().substring(isOne(erased) ? PREFIX.length() : 0);
      photos
          .ofMark(t, mark)
          .ifPresent(
              photo -> {
                photos.delete(t, photo, erased.at());
                var unused = ledger.cancel(t, Photos.entry(photo).key(), erased.at());
              });
    }
  }

  /** Forgets those that are older than any backup. */
  static int sweep(Transaction t, Instant now) {
    return new PhotoStore().forgetDeletions(t, now.minus(REMEMBERED));
  }
}
