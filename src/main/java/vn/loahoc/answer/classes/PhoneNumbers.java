package vn.loahoc.answer.classes;

import java.util.regex.Pattern;
import vn.loahoc.corpus.ClassSession;

/** Where a row says whom to call. */
final class PhoneNumbers {

  private static final Pattern CALLING =
      Pattern.compile("(?iu)(?<!\\p{L})(?:gọi|điện thoại|liên hệ|liên lạc|nhắn|zalo)(?!\\p{L})");

  private static final Pattern NUMBER = Pattern.compile("(?:\\d[ .]?){8,}");

  private PhoneNumbers() {}

  static boolean isIn(String text) {
    return NUMBER.matcher(text).find();
  }

  /** "Gọi điện": whom, where the row says it elsewhere. */
  static String with(String how, ClassSession.Offer offer) {
    boolean open = CALLING.matcher(how).find() && !isIn(how);
    return offer
        .contact()
        .filter(contact -> open && isIn(contact))
        .map(contact -> how + ", " + contact)
        .orElse(how);
  }
}
