package vn.loahoc.photo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.loahoc.message.Blob;
import vn.loahoc.participation.Ledger;
import vn.loahoc.people.AuditEntry;
import vn.loahoc.people.AuditLog;
import vn.loahoc.store.Erased;
import vn.loahoc.store.ErasureLog;
import vn.loahoc.store.Transaction;

/**
 * The photos that are kept, as far as somebody may see them, and their end. Thread-safe; everything
 * happens inside the transaction given.
 */
public final class Shelf {

  private final AuditLog audit;
  private final ErasureLog deletions;
  private final Ledger ledger = new Ledger();
  private final PhotoStore photos = new PhotoStore();

  /**
   * @param deletions kept beside the backups, so that none brings back what was deleted
   */
  public Shelf(AuditLog audit, ErasureLog deletions) {
    this.audit = audit;
    this.deletions = deletions;
  }

  /**
   * What of it is meant.
   *
   * @param ward for organizers; officials have their own
   */
  public record Part(Optional<String> ward, Optional<LocalDate> day) {}

  /** The day that came last first. */
  public List<Photo> list(Transaction t, Photographer who, Part part, int from, int most) {
    return photos.list(t, who.ward().or(part::ward), part.day(), from, most);
  }

  public int count(Transaction t, Photographer who, Part part) {
    return photos.count(t, who.ward().or(part::ward), part.day());
  }

  /** The wards of which there are photos, in order. */
  public List<String> wards(Transaction t) {
    return photos.wards(t);
  }

  /** The days of which there are photos that are theirs to see, the last first. */
  public List<LocalDate> days(Transaction t, Photographer who) {
    return photos.days(t, who.ward());
  }

  /** One that is theirs to see. */
  public Optional<Photo> find(Transaction t, Photographer who, long id) {
    return photos.find(t, id).filter(photo -> who.maySee(photo.sending().ward()));
  }

  /** The JPEG of one that is theirs to see. */
  public Optional<Blob> data(Transaction t, Photographer who, long id) {
    return find(t, who, id).flatMap(photo -> photos.data(t, photo.id()));
  }

  /** The same to be shown in a list. */
  public Optional<Blob> small(Transaction t, Photographer who, long id) {
    return find(t, who, id).flatMap(photo -> photos.small(t, photo.id()));
  }

  /** Notes that somebody takes copies with them. */
  public void takenOut(Transaction t, Photographer who, int photos, Instant now) {
    audit.add(
        t, new AuditEntry(now, who.person(), "photo.downloaded", photos + " photos", who.ward()));
  }

  /**
   * Deletes one for good; it counts no longer.
   *
   * @return false if it is gone, or not theirs
   */
  public boolean delete(Transaction t, Photographer who, long id, Instant now) {
    Optional<Photo> photo = find(t, who, id);
    if (photo.isEmpty() || !photos.delete(t, photo.get(), now)) {
      return false;
    }
    Sending sending = photo.get().sending();
    var unused = ledger.cancel(t, Photos.entry(photo.get()).key(), now);
    audit.add(t, new AuditEntry(now, who.person(), "photo.deleted", "photo " + id, sending.ward()));
    Erased erased = PhotoDeletions.erased(photo.get().mark(), now);
    t.afterCommit(() -> deletions.append(erased));
    return true;
  }
}
