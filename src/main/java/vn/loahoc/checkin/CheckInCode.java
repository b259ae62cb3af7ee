package vn.loahoc.checkin;

import java.time.Instant;
import vn.loahoc.message.Blob;

/**
 * The code of an occasion.
 *
 * @param occasion its id
 * @param digits what stands on the poster
 * @param secret makes the digits of a screen
 * @param rotating whether only the digits of a screen are good, not those of the poster
 * @param window as it was when somebody last asked for the code
 */
public record CheckInCode(
    long id, String occasion, String digits, Blob secret, boolean rotating, Window window) {

  /** What people are to type at a time. */
  public String shown(Instant now) {
    return rotating ? Digits.rotating(secret.bytes(), now) : digits;
  }

  /** Whether that was typed; the digits a screen showed just before are good too. */
  boolean isTyped(String typed, Instant now) {
    if (!rotating) {
      return Digits.equal(digits, typed);
    }
    byte[] key = secret.bytes();
    boolean current = Digits.equal(Digits.rotating(key, now), typed);
    boolean before = Digits.equal(Digits.rotating(key, now.minus(Digits.STEP)), typed);
    return current || before; // both were compared already
  }

  /** Whether that stands on the poster while only the digits of a screen are good. */
  boolean isResting(String typed) {
    return Digits.equal(digits, typed) && rotating;
  }

  /** Without digits and secret. */
  @Override
  public String toString() {
    return "code " + id;
  }
}
