package vn.loahoc.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts the pieces of a message into clauses, and these so that each holds one deed. */
final class ReportClauses {

  private static final ReportPart NOT_DONE =
      ReportPart.word("còn", Set.of(ReportRole.NEG, ReportRole.FUTURE));

  private static final ReportPart AND = ReportPart.word("và", Set.of(ReportRole.WITH));

  private ReportClauses() {}

  /**
   * @param end what follows it
   */
  record Clause(ReportEvent event, End end) {

    boolean asked() {
      return end == End.ASKED;
    }

    boolean turns() {
      return end == End.TURN;
    }
  }

  /** What follows a clause. */
  enum End {
    PLAIN,
    ASKED,
    /** A "but". */
    TURN,
    /** A colon: it says of whom or what the next speaks. */
    COLON
  }

  static List<Clause> of(List<ReportPart> parts) {
    List<Clause> clauses = new ArrayList<>();
    List<ReportPart> open = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      ReportPart part = parts.get(i);
      boolean sign = part.is(ReportPart.Kind.COMMA) || part.is(ReportPart.Kind.STOP);
      End end = end(part);
      if (isBetweenDays(parts, i, open)) {
        open.add(AND);
      } else if (end != End.PLAIN || sign || isSo(parts, i, open) || isWhatIsLeft(parts, i)) {
        add(open, end, clauses);
        open = isWhatIsLeft(parts, i) ? new ArrayList<>(List.of(NOT_DONE)) : new ArrayList<>();
      } else if (part.is(ReportRole.NOT) && !open.isEmpty()) {
        add(open, End.PLAIN, clauses);
        open = new ArrayList<>(List.of(part));
      } else {
        open.add(part);
      }
    }
    add(open, End.PLAIN, clauses);
    return clauses;
  }

  /** "hôm qua, hôm nay đều đọc": the comma says "and". */
  private static boolean isBetweenDays(List<ReportPart> parts, int index, List<ReportPart> before) {
    return parts.get(index).is(ReportPart.Kind.COMMA)
        && index + 1 < parts.size()
        && isNamedDay(parts.get(index + 1))
        && before.stream().anyMatch(ReportClauses::isNamedDay)
        && before.stream()
            .allMatch(
                part -> isNamedDay(part) || part.is(ReportRole.BOW) || part.is(ReportRole.WITH));
  }

  static boolean isNamedDay(ReportPart part) {
    return part.time().filter(time -> time.stated().day()).isPresent()
        || part.is(ReportRole.TODAY)
        || part.is(ReportRole.YESTERDAY);
  }

  private static End end(ReportPart part) {
    if (part.is(ReportPart.Kind.ASKED)) {
      return End.ASKED;
    }
    if (isBut(part)) {
      return End.TURN;
    }
    return part.text().equals(":") ? End.COLON : End.PLAIN;
  }

  /** "bận quá nên đọc có 5 phút": after a reason, not after who ought to. */
  private static boolean isSo(List<ReportPart> parts, int index, List<ReportPart> before) {
    ReportPart part = parts.get(index);
    ReportPart next =
        index + 1 < parts.size() ? parts.get(index + 1) : ReportPart.sign(ReportPart.Kind.STOP);
    boolean who =
        !before.isEmpty()
            && (next.is(ReportPart.Kind.NUMBER)
                || next.is(ReportPart.Kind.TIME)
                || next.is(ReportRole.PERSON)
                || next.is(ReportRole.GROUP));
    boolean reason = before.stream().anyMatch(p -> p.is(ReportRole.REASON) || p.is(ReportRole.NEG));
    return part.is(ReportRole.SO) && (reason || who || !part.is(ReportRole.MUST));
  }

  /** "còn 10 trang nữa". */
  private static boolean isWhatIsLeft(List<ReportPart> parts, int index) {
    boolean amount = index + 1 < parts.size() && parts.get(index + 1).is(ReportPart.Kind.AMOUNT);
    boolean more = index + 2 < parts.size() && parts.get(index + 2).is(ReportRole.MORE);
    return amount && (parts.get(index).isOneOf("còn") || (parts.get(index).isOneOf("con") && more));
  }

  private static boolean isBut(ReportPart part) {
    return part.is(ReportRole.BUT) && !part.is(ReportRole.PERSON);
  }

  private static void add(List<ReportPart> parts, End end, List<Clause> clauses) {
    List<ReportPart> rest = parts;
    int cut = ReportCuts.next(rest);
    while (cut > 0) {
      clauses.add(new Clause(event(rest.subList(0, cut)), End.PLAIN));
      rest = rest.subList(cut, rest.size());
      cut = ReportCuts.next(rest);
    }
    if (!rest.isEmpty()) {
      clauses.add(new Clause(event(rest), end));
    }
  }

  /** Going somewhere; "học lớp 4" only says how old a child is. */
  static boolean isAttendance(List<ReportPart> parts, int i) {
    boolean number = i + 1 < parts.size() && parts.get(i + 1).is(ReportPart.Kind.NUMBER);
    boolean times = i + 2 < parts.size() && parts.get(i + 2).isOneOf("buổi", "buoi", "tiết");
    boolean grade =
        number && !times && parts.get(i).isOneOf("học", "hoc", "vào", "lên", "đi", "di");
    return parts.get(i).is(ReportRole.ATTEND) && !grade;
  }

  /** A word for reading that is no part of a name: "phòng đọc", "thử thách đọc sách". */
  static boolean isReading(List<ReportPart> parts, int i) {
    if (!parts.get(i).is(ReportRole.READ)) {
      return false;
    }
    boolean untilNow =
        i > 1 && (parts.get(i - 2).is(ReportRole.AT) || parts.get(i - 2).is(ReportPart.Kind.TIME));
    return i == 0 || untilNow || !parts.get(i - 1).is(ReportRole.COMPOUND);
  }

  /** "đi nghe kể chuyện", "dẫn cháu đến thư viện nghe cô đọc sách": going there is the deed. */
  private static boolean isHeardThere(List<ReportPart> parts, int reading) {
    ReportPart aloud = parts.get(reading);
    boolean heard = aloud.is(ReportRole.LISTEN);
    for (int i = reading - 1; i >= 0 && aloud.is(ReportRole.ALOUD); i--) {
      ReportPart part = parts.get(i);
      heard |= part.is(ReportRole.LISTEN);
      boolean home = i + 1 < parts.size() && parts.get(i + 1).isOneOf("về", "ve");
      boolean went = part.is(ReportRole.ATTEND) || part.is(ReportRole.GO);
      if (heard && went && !home) {
        return true;
      }
    }
    return false;
  }

  /** A stretch with its deed. */
  static ReportEvent event(List<ReportPart> parts) {
    List<ReportPart> copy = List.copyOf(parts);
    for (int i = 0; i < copy.size(); i++) {
      if (isReading(copy, i) && !isHeardThere(copy, i)) {
        return new ReportEvent(copy, i);
      }
    }
    for (int i = 0; i < copy.size(); i++) {
      if (isAttendance(copy, i)) {
        return new ReportEvent(copy, i);
      }
    }
    for (ReportRole role : List.of(ReportRole.STUDY, ReportRole.FINISH, ReportRole.GO)) {
      int at = ReportEvent.indexOf(copy, role);
      if (at >= 0) {
        return new ReportEvent(copy, at);
      }
    }
    return new ReportEvent(copy, copy.size());
  }
}
