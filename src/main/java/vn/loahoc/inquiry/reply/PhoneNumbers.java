package vn.loahoc.inquiry.reply;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loahoc.corpus.ClassSession;
import vn.loahoc.inquiry.Aside;

/** Where a row says whom to call. */
final class PhoneNumbers {

  private static final Pattern CALLING =
      Pattern.compile("(?iu)(?<!\\p{L})(?:gọi|điện thoại|liên hệ|liên lạc|nhắn|zalo)(?!\\p{L})");

  private static final Pattern NUMBER = Pattern.compile("(?:\\d[ .]?){8,}");

  /** What a cell says before whom to ask. */
  private static final Pattern ASKING =
      Pattern.compile(
          "(?iu)^(?:hỏi|liên hệ|đăng k[ýí]|ghi danh|gọi)(?: (?:điện|trước|với|tại|qua|cho|ở|số))*"
              + "[ :]+");

  private PhoneNumbers() {}

  static boolean isIn(String text) {
    return NUMBER.matcher(text).find();
  }

  static boolean calls(String text) {
    return CALLING.matcher(text).find();
  }

  /** The first cell of a row with a number to call; of its remarks only the one that has it. */
  static Optional<String> in(ClassSession session) {
    ClassSession.Offer offer = session.offer();
    return Stream.of(
            offer.contact(),
            offer.register(),
            session.centre(),
            session.where().venue(),
            offer
                .note()
                .flatMap(note -> Aside.remarks(note).filter(PhoneNumbers::isIn).findFirst()))
        .flatMap(Optional::stream)
        .filter(PhoneNumbers::isIn)
        .map(String::strip)
        .findFirst();
  }

  /** Whom to contact, with the number that another cell has. */
  static Optional<String> contact(ClassSession session) {
    return session
        .offer()
        .contact()
        .map(
            contact ->
                isIn(contact)
                    ? contact
                    : in(session).map(number -> contact + ", " + number).orElse(contact));
  }

  /** Whom to ask: who can be called, else whom the row names, else who holds the class. */
  static Optional<String> whom(ClassSession session) {
    return in(session)
        .or(session.offer()::contact)
        .or(session::centre)
        .map(whom -> ASKING.matcher(whom).replaceFirst(""));
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
