package vn.loahoc.people;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.loahoc.store.Transaction;

/**
 * Invitations to a task of staff: one code, one use, two days. The only way to a role. Thread-safe.
 */
public final class Invitations {

  /** How long one can be accepted. */
  public static final Duration LIFE = Duration.ofDays(2);

  private static final int LONGEST_NAME = 100;

  private final AuditLog audit;
  private final InvitationStore store = new InvitationStore();
  private final GrantStore grants = new GrantStore();
  private final PersonStore people = new PersonStore();
  private final Consents consents;

  public Invitations(Consents consents, AuditLog audit) {
    this.consents = consents;
    this.audit = audit;
  }

  /**
   * An invitation as it is handed over; its code is kept nowhere.
   *
   * @param code 26 letters and digits, for links
   * @param typed the same in groups, for typing
   */
  public record Issued(Invitation invitation, String code, String typed) {

    /** Without the code. */
    @Override
    public String toString() {
      return invitation.toString();
    }
  }

  /**
   * Makes one.
   *
   * @param by the person who invites, or {@link AuditLog#TERMINAL}
   */
  public Issued issue(Transaction t, Office office, String by, Instant now) {
    String code = Codes.fresh();
    String hash = Codes.hash(code);
    store.add(t, hash, office, by, new Invitation.Life(now, now.plus(LIFE)));
    Invitation invitation = store.open(t, hash, now).orElseThrow();
    audit.add(
        t,
        new AuditEntry(now, by, "invitation.issued", subject(invitation, office), office.ward()));
    return new Issued(invitation, code, Codes.grouped(code));
  }

  private static String subject(Invitation invitation, Office office) {
    return invitation.id() + " " + office.role().key();
  }

  /** Those that can still be accepted, the oldest first. */
  public List<Invitation> open(Transaction t, Instant now) {
    return store.open(t, now);
  }

  /** Whether a text can be a code at all. */
  public static boolean looksLikeACode(String text) {
    return Codes.read(text).isPresent();
  }

  /** The invitation of a code; nothing if there is none, or it was used, revoked or is too old. */
  public Optional<Invitation> open(Transaction t, String code, Instant now) {
    return Codes.read(code).flatMap(read -> store.open(t, Codes.hash(read), now));
  }

  /** The invitation of a number, while it can be accepted. */
  public Optional<Invitation> open(Transaction t, long id, Instant now) {
    return store.open(t, id, now);
  }

  /**
   * Takes back one that nobody has accepted yet.
   *
   * @return whether there was such a one
   */
  public boolean revoke(Transaction t, long id, String by, Instant now) {
    boolean revoked = store.revoke(t, id, now);
    if (revoked) {
      audit.add(
          t, new AuditEntry(now, by, "invitation.revoked", String.valueOf(id), Optional.empty()));
    }
    return revoked;
  }

  /**
   * Gives its role to whoever accepts it, with their consent to what is kept of staff. Of two who
   * accept at once one succeeds.
   *
   * @param id its number, found by its code
   * @return the person; nothing if it can no longer be accepted: then nothing has changed
   */
  public Optional<String> accept(Transaction t, long id, Acceptance acceptance) {
    Instant now = acceptance.at();
    Optional<Invitation> invitation = store.open(t, id, now);
    if (invitation.isEmpty() || !store.use(t, id, now)) {
      return Optional.empty();
    }
    Office office = invitation.get().office();
    String person =
        consents.give(
            t,
            new Given(
                acceptance.account(), Purpose.STAFF, acceptance.wording(), Optional.empty(), now));
    store.usedBy(t, id, person);
    grants.add(t, person, office, "invitation " + id, now);
    people.setName(t, person, shortened(acceptance.name()));
    audit.add(
        t,
        new AuditEntry(
            now, person, "role.accepted", subject(invitation.get(), office), office.ward()));
    return Optional.of(person);
  }

  private static Optional<String> shortened(String name) {
    String stripped = name.strip();
    int end = stripped.offsetByCodePoints(0, Math.min(LONGEST_NAME, codePoints(stripped)));
    return Optional.of(stripped.substring(0, end)).filter(kept -> !kept.isEmpty());
  }

  private static int codePoints(String text) {
    return text.codePointCount(0, text.length());
  }
}
