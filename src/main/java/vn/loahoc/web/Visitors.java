package vn.loahoc.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Optional;
import vn.loahoc.message.Address;
import vn.loahoc.message.ChannelId;

/**
 * Knows a browser again for 24 hours after its last visit, by a random number in a cookie, and
 * nothing else about it. Thread-safe.
 */
public final class Visitors {

  /** How long a browser is known. */
  public static final Duration LIFE = Duration.ofHours(24);

  /** The name of the field that carries the token. */
  public static final String TOKEN_FIELD = "phieu";

  private static final String COOKIE = "loahoc";
  private static final String FRESH = "fresh-visitor";

  private final Cookies cookies;
  private final ChannelId channel;

  Visitors(Cookies cookies, ChannelId channel) {
    this.cookies = cookies;
    this.channel = channel;
  }

  /** The address of the browser's mailbox, if it has been here before. */
  public Optional<Address> known(Context ctx) {
    return number(ctx).map(this::address);
  }

  /** The address of the browser's mailbox, which from now on is kept for another 24 hours. */
  public Address welcome(Context ctx) {
    SecretNumber number = number(ctx).orElseGet(() -> SecretNumber.fresh(128));
    cookies.set(ctx, COOKIE, number.text(), LIFE);
    ctx.attribute(FRESH, number);
    return address(number);
  }

  /** What a form must carry so that it is known to come from a page of ours. */
  public String token(Context ctx) {
    SecretNumber number = number(ctx).orElseThrow(() -> new IllegalStateException("no visitor"));
    return number.sign(purpose(ctx));
  }

  /**
   * @throws Refusal if the form does not come from a page that this browser was given
   */
  void checkToken(Context ctx) {
    String given = Optional.ofNullable(ctx.formParam(TOKEN_FIELD)).orElse("");
    boolean right =
        number(ctx).filter(number -> matches(number.sign(purpose(ctx)), given)).isPresent();
    if (!right) {
      throw new Refusal(403, "refused.forged");
    }
  }

  /** Ends with the staff session that it was made in. */
  private String purpose(Context ctx) {
    return "form" + StaffSessions.cookie(ctx, cookies).map(SecretNumber::text).orElse("");
  }

  Address address(SecretNumber number) {
    return new Address(channel, number.name("visitor"));
  }

  private Optional<SecretNumber> number(Context ctx) {
    SecretNumber fresh = ctx.attribute(FRESH);
    return fresh != null
        ? Optional.of(fresh)
        : cookies.read(ctx, COOKIE).flatMap(SecretNumber::read);
  }

  private static boolean matches(String right, String given) {
    return MessageDigest.isEqual(
        right.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }
}
