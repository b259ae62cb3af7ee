package vn.loahoc.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.loahoc.message.Address;
import vn.loahoc.store.Transaction;

/**
 * The way of staff to the web page: a code that they asked for in a chat, good for ten minutes, or
 * an invitation. Each lets in once. Thread-safe.
 */
public final class StaffEntrance {

  /** How long a code asked for in a chat is good. */
  public static final Duration LIFE = Duration.ofMinutes(10);

  private final Invitations invitations;
  private final ConsentOffers offers;
  private final AuditLog audit;
  private final CodeStore codes = new CodeStore();
  private final GrantStore grants = new GrantStore();

  public StaffEntrance(Invitations invitations, ConsentOffers offers, AuditLog audit) {
    this.invitations = invitations;
    this.offers = offers;
    this.audit = audit;
  }

  /** What a code opens. */
  public sealed interface Door {

    /** The page, for somebody who has a role already. */
    record SignIn(Speaker speaker) implements Door {}

    /**
     * A role, which is accepted by coming in.
     *
     * @param consent what is agreed to by that, to be shown before
     */
    record Invited(Invitation invitation, ConsentOffer consent) implements Door {}
  }

  /**
   * A code for somebody who has a role; those they asked for before are good no longer.
   *
   * @throws IllegalArgumentException if they have none
   */
  public String issue(Transaction t, String person, Instant now) {
    if (!grants.speaker(t, person).isStaff()) {
      throw new IllegalArgumentException("only staff signs in");
    }
    String code = Codes.fresh();
    codes.removeSignIns(t, person);
    codes.addSignIn(t, Codes.hash(code), person, now.plus(LIFE));
    return code;
  }

  /**
   * What a code opens, without using it: messengers fetch links before anybody has pressed them.
   *
   * @param session the account that the browser would get
   */
  public Optional<Door> look(Transaction t, String code, Address session, Instant now) {
    Optional<Door> signIn = person(t, code, now).map(Door.SignIn::new);
    return signIn.or(
        () ->
            invitations
                .open(t, code, now)
                .map(
                    invitation ->
                        new Door.Invited(
                            invitation,
                            offers.offer(Purpose.STAFF, session.channel(), HomeTime.dayOf(now)))));
  }

  /**
   * Uses a code.
   *
   * @param session the account of the browser, new and known to nobody; an invitation makes a
   *     person of it, a sign-in leaves no trace of it
   * @return who has come in, by id and with their role; nothing if the code opens nothing any more
   */
  public Optional<Speaker> enter(Transaction t, String code, Address session, Instant now) {
    return look(t, code, session, now).flatMap(door -> enter(t, code, door, session, now));
  }

  private Optional<Speaker> enter(
      Transaction t, String code, Door door, Address session, Instant now) {
    return switch (door) {
      case Door.SignIn in -> signIn(t, code, in.speaker(), now);
      case Door.Invited in ->
          invitations
              .accept(
                  t, in.invitation().id(), new Acceptance(session, "", in.consent().wording(), now))
              .map(person -> grants.speaker(t, person));
    };
  }

  private Optional<Speaker> signIn(Transaction t, String code, Speaker speaker, Instant now) {
    boolean first =
        Codes.read(code).map(Codes::hash).filter(h -> codes.useSignIn(t, h)).isPresent();
    if (!first) {
      return Optional.empty();
    }
    String person = speaker.person().orElseThrow();
    audit.add(t, new AuditEntry(now, person, "signed-in", "web", speaker.ward()));
    return Optional.of(speaker);
  }

  private Optional<Speaker> person(Transaction t, String code, Instant now) {
    return Codes.read(code)
        .flatMap(read -> codes.signIn(t, Codes.hash(read), now))
        .map(person -> grants.speaker(t, person))
        .filter(Speaker::isStaff);
  }
}
