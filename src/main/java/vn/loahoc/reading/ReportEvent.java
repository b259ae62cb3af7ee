package vn.loahoc.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One deed of a message with the words around it, and whether they tell that it was done.
 *
 * @param parts in their order
 * @param deed index of the word for what was done; the number of parts if nothing is named
 */
record ReportEvent(List<ReportPart> parts, int deed) {

  /** Whether something was done. */
  enum Standing {
    DONE,
    /** Begun: what follows may tell how far. */
    UNFINISHED,
    NOT
  }

  boolean named() {
    return deed < parts.size();
  }

  List<ReportPart> before() {
    return parts.subList(0, deed);
  }

  List<ReportPart> after() {
    return named() ? parts.subList(deed + 1, parts.size()) : List.of();
  }

  Optional<ReportPart> word() {
    return named() ? Optional.of(parts.get(deed)) : Optional.empty();
  }

  boolean deedIs(ReportRole role) {
    return named() && parts.get(deed).is(role);
  }

  boolean has(ReportRole role) {
    return has(parts, role);
  }

  static boolean has(List<ReportPart> parts, ReportRole role) {
    return parts.stream().anyMatch(part -> part.is(role));
  }

  static int indexOf(List<ReportPart> parts, ReportRole role) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).is(role)) {
        return i;
      }
    }
    return -1;
  }

  /** "có dự", "có ra dự"; but not "có 300 em dự". */
  boolean isGotBeside() {
    int at = deed - 1;
    while (at > 0 && parts.get(at).is(ReportRole.LIGHT) && !parts.get(at).is(ReportRole.GOT)) {
      at--;
    }
    return named() && at >= 0 && parts.get(at).is(ReportRole.GOT);
  }

  /** A word for done; but "rồi đọc" is only what came next, and "tối mới đọc" what is to come. */
  boolean isDone() {
    for (int i = 0; i < parts.size(); i++) {
      boolean next = named() && i > 0 && i == deed - 1 && !isJust(i);
      boolean said = parts.get(i).is(ReportRole.DONE) || parts.get(i).is(ReportRole.RECORD);
      if (said && !next) {
        return true;
      }
    }
    return false;
  }

  /** "đọc 20 phút khó quá": of what is asked for, perhaps, and not of what was done. */
  boolean isComplaint() {
    boolean told = isDone() || has(ReportRole.GOT) || has(ReportRole.FINISH) || has(ReportRole.END);
    return deedIs(ReportRole.READ) && has(after(), ReportRole.HARD) && !told;
  }

  private boolean isJust(int index) {
    boolean just = parts.get(index).isOneOf("đã", "da", "vừa", "vua", "mới", "moi");
    boolean then =
        parts.get(index).isOneOf("mới", "moi")
            && parts.subList(0, index).stream()
                .anyMatch(
                    part ->
                        part.is(ReportRole.FINISH)
                            || part.isOneOf("tối", "toi", "chiều", "khuya", "giờ", "gio", "lát"));
    return just && !then;
  }

  List<ReportPart> amounts() {
    List<ReportPart> amounts = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      boolean each =
          i > 1 && parts.get(i - 1).is(ReportRole.BOOK) && parts.get(i - 2).is(ReportRole.EACH);
      if (parts.get(i).is(ReportPart.Kind.AMOUNT) && !each) {
        amounts.add(parts.get(i));
      }
    }
    return amounts;
  }

  boolean hasAmount() {
    return amounts().stream().anyMatch(part -> !part.amount().isNone());
  }

  boolean hasVagueAmount() {
    return amounts().stream().anyMatch(part -> part.amount().isNone());
  }

  /** Whether every word of it is one that reports are made of. */
  boolean allKnown() {
    return parts.stream().noneMatch(ReportPart::isUnknown);
  }

  /** How much, all its amounts together. */
  Done.Amount amount() {
    Done.Amount amount = Done.Amount.NONE;
    for (ReportPart part : amounts()) {
      amount = amount.and(part.amount());
    }
    return amount.books().isEmpty() && (amount.pages().isEmpty() || isToItsEnd()) && isOneBook()
        ? amount.and(Done.Amount.books(1))
        : amount;
  }

  /** "đọc hết cuốn Dế Mèn, 120 trang". */
  private boolean isToItsEnd() {
    for (int i = 1; i < parts.size(); i++) {
      boolean end = parts.get(i - 1).is(ReportRole.END) || parts.get(i - 1).is(ReportRole.FINISH);
      if (end && parts.get(i).isOneOf("cuốn", "quyển", "cuon", "quyen")) {
        return true;
      }
    }
    return false;
  }

  /** "đọc xong cuốn Dế Mèn": one book, though nobody says "một". */
  private boolean isOneBook() {
    if (hasVagueAmount() || (!has(ReportRole.FINISH) && !has(ReportRole.END))) {
      return false;
    }
    for (int i = 0; i < parts.size(); i++) {
      boolean book =
          parts.get(i).isOneOf("cuốn", "quyển", "cuon", "quyen")
              && parts.get(i).is(ReportRole.BOOK);
      ReportPart before = i == 0 ? ReportPart.sign(ReportPart.Kind.STOP) : parts.get(i - 1);
      if (book
          && !before.is(ReportRole.EACH)
          && !before.is(ReportRole.PLURAL)
          && !before.is(ReportRole.HALF)) {
        return true;
      }
    }
    return false;
  }
}
