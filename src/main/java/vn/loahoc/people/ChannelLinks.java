package vn.loahoc.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.loahoc.message.Address;
import vn.loahoc.store.Transaction;

/**
 * Makes two accounts one person: one shows a code, the other types it within ten minutes. Six
 * digits do for residents, since guessing is bounded; staff gets a long code, because whoever types
 * it gets their role. Thread-safe.
 */
public final class ChannelLinks {

  /** How long a code is good. */
  public static final Duration LIFE = Duration.ofMinutes(10);

  static final Duration TRIES_KEPT = Duration.ofHours(1);

  /** Wrong codes from one account in ten minutes. */
  private static final int TRIES = 5;

  /** Wrong codes from everybody in an hour: a million codes cannot be tried by many accounts. */
  private static final int TRIES_OF_ALL = 100;

  private static final int DIGITS = 6;
  private static final int DRAWS = 20;

  private final PrivacyKey key;
  private final Joining joining;
  private final CodeStore codes = new CodeStore();
  private final GrantStore grants = new GrantStore();

  public ChannelLinks(PrivacyKey key, Erasing erasing, Consents consents, AuditLog audit) {
    this.key = key;
    this.joining = new Joining(erasing, consents, audit);
  }

  /** What became of a code that was typed. */
  public sealed interface Tried {

    /**
     * It is right; joining still has to be agreed to.
     *
     * @param id names the code from now on
     * @param other the account that showed it
     */
    record Found(long id, Address other) implements Tried {}

    /** Nobody has shown it, or too long ago. */
    record Wrong() implements Tried {}

    /** Too many wrong ones. */
    record TooMany() implements Tried {}

    /** The account has typed its own code, or both are one person already. */
    record Same() implements Tried {}

    /** The one who types has a role, so the code must come from them. */
    record StaffShowsTheCode() implements Tried {}
  }

  /** A code for an account; one it showed before is good no longer. */
  public String show(Transaction t, Address account, Instant now) {
    boolean strong = grants.speaker(t, account).isStaff();
    codes.removeOpenLinks(t, account);
    codes.sweep(t, now, TRIES_KEPT);
    for (int i = 0; i < DRAWS; i++) {
      String code = strong ? Codes.fresh() : Codes.digits(DIGITS);
      if (codes.addLink(t, key.ofCode(code), account, strong, now.plus(LIFE))) {
        return strong ? Codes.grouped(code) : code;
      }
    }
    throw new IllegalStateException("no code is free");
  }

  /** Looks at a code that was typed; a wrong one is counted. */
  public Tried look(Transaction t, Address account, String typed, Instant now) {
    if (codes.wrongBy(t, account, now.minus(LIFE)) >= TRIES
        || codes.wrong(t, now.minus(TRIES_KEPT)) >= TRIES_OF_ALL) {
      return new Tried.TooMany();
    }
    Optional<CodeStore.LinkCode> code =
        read(typed).flatMap(read -> codes.link(t, key.ofCode(read), now));
    if (code.isEmpty() || outgrown(t, code.get())) {
      codes.addWrong(t, account, now);
      return new Tried.Wrong();
    }
    return allowed(t, account, code.get());
  }

  /** Whether a text can be such a code at all. */
  public static boolean looksLikeACode(String typed) {
    return read(typed).isPresent();
  }

  private static Optional<String> read(String typed) {
    String digits = typed.replaceAll("[\\s-]", "");
    return digits.matches("[0-9]{" + DIGITS + "}") ? Optional.of(digits) : Codes.read(typed);
  }

  /** Whoever has shown six digits and become staff since must show a long code. */
  private boolean outgrown(Transaction t, CodeStore.LinkCode code) {
    return !code.strong() && grants.speaker(t, code.from()).isStaff();
  }

  private Tried allowed(Transaction t, Address account, CodeStore.LinkCode code) {
    Speaker other = grants.speaker(t, code.from());
    Speaker typing = grants.speaker(t, account);
    if (account.equals(code.from())
        || (typing.person().isPresent() && typing.person().equals(other.person()))) {
      return new Tried.Same();
    }
    if (typing.isStaff() && !other.isStaff()) {
      return new Tried.StaffShowsTheCode();
    }
    return new Tried.Found(code.id(), code.from());
  }

  /**
   * Joins the account that typed a code to the person who showed it.
   *
   * @param id of {@link Tried.Found}
   * @param given the consent of whoever typed it
   * @return the person; nothing if the code is no longer good: then nothing has changed
   */
  public Optional<String> join(Transaction t, long id, Given given) {
    Optional<CodeStore.LinkCode> code =
        codes
            .link(t, id, given.at())
            .filter(found -> !outgrown(t, found))
            .filter(found -> allowed(t, given.by(), found) instanceof Tried.Found);
    if (code.isEmpty() || !codes.useLink(t, id)) {
      return Optional.empty();
    }
    return Optional.of(joining.join(t, code.get().from(), given));
  }
}
