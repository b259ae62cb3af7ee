package vn.loahoc.photo;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loahoc.participation.Kind;
import vn.loahoc.participation.Ledger;
import vn.loahoc.participation.LedgerEntry;
import vn.loahoc.participation.Origin;
import vn.loahoc.people.AuditEntry;
import vn.loahoc.people.AuditLog;
import vn.loahoc.people.HomeTime;
import vn.loahoc.photo.Sending.State;
import vn.loahoc.store.Transaction;

/**
 * Takes photos in: collects what was sent at once, and keeps it once it is known what it shows and
 * that it may be kept. Thread-safe; everything happens inside the transaction given.
 */
public final class Photos {

  /** As many as platforms put into one album. */
  public static final int MOST_AT_ONCE = 10;

  /** Photos that a ward keeps of one day; organizers have as many for themselves. */
  public static final int MOST_A_DAY = 60;

  /** Photos that are kept at all: at most a few hundred kilobytes each, and backups hold them. */
  static final int MOST = 3_000;

  /** Sendings of one person that wait for an answer. */
  static final int MOST_OPEN = 20;

  private static final int LONGEST_REFERENCE = 400;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final AuditLog audit;
  private final Ledger ledger = new Ledger();
  private final SendingStore sendings = new SendingStore();
  private final PhotoStore photos = new PhotoStore();

  public Photos(AuditLog audit) {
    this.audit = audit;
  }

  /** What somebody sent, by its number. */
  public Optional<Sending> find(Transaction t, Photographer who, long id) {
    return sendings.find(t, id).filter(one -> one.by().equals(Optional.of(who.person())));
  }

  /** What somebody sent as an album. */
  public Optional<Sending> ofAlbum(Transaction t, Photographer who, String album) {
    return album.isEmpty() ? Optional.empty() : sendings.ofAlbum(t, who.person(), album);
  }

  /** What is to be fetched for a sending. */
  public List<String> waiting(Transaction t, Sending sending) {
    return sendings.waiting(t, sending.id());
  }

  /** Notes a photo that was announced. */
  public Collected collect(Transaction t, Photographer who, Arrival arrival, Instant now) {
    Optional<Sending> known = ofAlbum(t, who, arrival.album());
    if (known.isPresent()) {
      return join(t, known.get(), arrival);
    }
    if (sendings.open(t, who.person()) >= MOST_OPEN) {
      return new Collected.TooMany();
    }
    long id = sendings.add(t, who, arrival, now).orElseThrow();
    await(t, id, arrival);
    return new Collected.Begun(sendings.find(t, id).orElseThrow());
  }

  private Collected join(Transaction t, Sending sending, Arrival arrival) {
    boolean full = sendings.waiting(t, sending.id()).size() >= MOST_AT_ONCE;
    if (full || sending.state() == State.LEFT) {
      return new Collected.PassedOver();
    }
    await(t, sending.id(), arrival);
    if (sending.words().caption().isEmpty()) {
      String caption = new Sending.Words(arrival.channel(), arrival.caption()).caption();
      sendings.caption(t, sending.id(), caption);
    }
    return new Collected.Joined(sendings.find(t, sending.id()).orElseThrow());
  }

  private void await(Transaction t, long sending, Arrival arrival) {
    if (arrival.reference().length() <= LONGEST_REFERENCE) {
      sendings.await(t, sending, arrival.reference());
    }
  }

  /** Notes what an open sending shows; organizers send for the ward of what it shows. */
  public Sending choose(Transaction t, Photographer who, Sending sending, Depicted what) {
    what.activity().ifPresent(activity -> ledger.describe(t, activity));
    sendings.choose(t, sending.id(), what, who.ward().or(what::ward));
    return sendings.find(t, sending.id()).orElseThrow();
  }

  /**
   * Answers the last question of an open sending, so that its photos may be kept.
   *
   * @return false if it was answered before, or it is not known what it shows
   */
  public boolean answer(Transaction t, Sending sending, Children children) {
    return sending.what().isPresent()
        && sendings.settle(t, sending.id(), State.KEPT, Optional.of(children));
  }

  /**
   * Keeps photos of a sending that was answered. Those that were settled before are passed over.
   *
   * @param developed what came of those that could be fetched, by reference, in order
   */
  public Kept keep(Transaction t, Sending sending, Map<String, Developed> developed, Instant now) {
    List<Developed.Print> prints = new ArrayList<>();
    List<Developed.Why> refused = new ArrayList<>();
    developed.forEach(
        (reference, one) -> {
          if (sendings.settled(t, sending.id(), reference)) {
            sort(one, prints, refused);
          }
        });
    int kept = add(t, sendings.find(t, sending.id()).orElseThrow(), prints, now);
    int waiting = sendings.waiting(t, sending.id()).size();
    return new Kept(kept, prints.size() - kept, waiting, refused);
  }

  /** Keeps what was sent with all answers at once. */
  public Kept keep(
      Transaction t, Photographer who, Upload upload, List<Developed> developed, Instant now) {
    List<Developed.Print> prints = new ArrayList<>();
    List<Developed.Why> refused = new ArrayList<>();
    developed.forEach(one -> sort(one, prints, refused));
    if (prints.isEmpty()) {
      return new Kept(0, 0, 0, refused);
    }
    Arrival arrival = new Arrival(Upload.CHANNEL, "", "", upload.caption());
    long id = sendings.add(t, who, arrival, now).orElseThrow();
    Sending sending = choose(t, who, sendings.find(t, id).orElseThrow(), upload.what());
    answer(t, sending, upload.children());
    int kept = add(t, sendings.find(t, id).orElseThrow(), prints, now);
    return new Kept(kept, prints.size() - kept, 0, refused);
  }

  private static void sort(
      Developed one, List<Developed.Print> prints, List<Developed.Why> refused) {
    switch (one) {
      case Developed.Print print -> prints.add(print);
      case Developed.Refused not -> refused.add(not.why());
    }
  }

  private int add(Transaction t, Sending sending, List<Developed.Print> prints, Instant now) {
    Instant midnight = HomeTime.instant(HomeTime.dayOf(now).atStartOfDay());
    int today = photos.since(t, sending.ward(), midnight);
    int room = Math.min(MOST_A_DAY - today, MOST - photos.count(t));
    List<Developed.Print> fitting = prints.subList(0, Math.max(0, Math.min(room, prints.size())));
    for (Developed.Print print : fitting) {
      String mark = mark();
      photos.add(t, sending.id(), mark, print, now);
      var unused = ledger.record(t, entry(sending, mark), now);
    }
    if (!fitting.isEmpty()) {
      String what = "sending " + sending.id() + ", " + fitting.size();
      audit.add(
          t, new AuditEntry(now, sending.by().orElse(""), "photo.kept", what, sending.ward()));
    }
    return fitting.size();
  }

  /**
   * Leaves an open sending alone: nothing of it was fetched, and nothing will be.
   *
   * @return false if it was answered before
   */
  public boolean leave(Transaction t, Sending sending) {
    sendings.forgetWaiting(t, sending.id());
    sendings.caption(t, sending.id(), "");
    return sendings.settle(t, sending.id(), State.LEFT, Optional.empty());
  }

  /** What the ledger says of a photo. */
  static LedgerEntry entry(Photo photo) {
    return entry(photo.sending(), photo.mark());
  }

  private static LedgerEntry entry(Sending sending, String mark) {
    Depicted what = sending.what().orElseThrow();
    return LedgerEntry.ofNobody(
        new LedgerEntry.What(Kind.PHOTO, Origin.STAFF, what.campaign(), what.occurrence()),
        new LedgerEntry.Who(
            Optional.empty(), 1, sending.ward(), Optional.of(sending.words().channel())),
        what.day(),
        mark);
  }

  private static String mark() {
    byte[] bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
