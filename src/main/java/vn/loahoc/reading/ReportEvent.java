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
    return amount.books().isEmpty() && amount.pages().isEmpty() && isOneBook()
        ? amount.and(Done.Amount.books(1))
        : amount;
  }

  /** "đọc xong cuốn Dế Mèn": one book, though nobody says "một". */
  private boolean isOneBook() {
    if (!has(ReportRole.FINISH) && !has(ReportRole.END)) {
      return false;
    }
    for (int i = 0; i < parts.size(); i++) {
      boolean book =
          parts.get(i).isOneOf("cuốn", "quyển", "cuon", "quyen") && parts.get(i).is(ReportRole.BOOK);
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
