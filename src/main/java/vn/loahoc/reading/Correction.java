package vn.loahoc.reading;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What somebody puts right, or adds, after a report was taken down: "à 3 cháu chứ không phải 2",
 * "nhầm, 20 phút", "2 mẹ con".
 */
public final class Correction {

  private static final int LONGEST = 200;

  private Correction() {}

  /**
   * What was told before with what is said now; nothing if it is no correction.
   *
   * @param now local time in {@code Asia/Ho_Chi_Minh}
   * @param before what was taken down
   */
  public static Optional<Done> of(Reading reading, LocalDateTime now, Done before) {
    if (reading.text().length() > LONGEST) {
      return Optional.empty();
    }
    List<ReportPart> all = ReportParts.of(reading);
    List<ReportPart> meant = meant(all);
    boolean mended = meant.size() < plain(all).size() || ReportEvent.has(all, ReportRole.MEND);
    Done said = Reports.said(meant, now);
    boolean company = said.amount().isNone() && ReportEvent.has(meant, ReportRole.WITH);
    boolean told = ReportEvent.has(meant, ReportRole.READ) && !mended && !company;
    boolean other =
        told
            || meant.stream().anyMatch(Correction::isOther)
            || meant.stream().anyMatch(part -> isAhead(part, mended));
    if (!other && mended && isBareNumber(meant)) {
      return number(all, meant, before);
    }
    boolean moved = isMistake(all) && said.date().filter(day -> isAnother(day, before)).isPresent();
    boolean nothing = said.amount().isNone() && said.people().isEmpty() && !moved;
    if (other || nothing) {
      return Optional.empty();
    }
    return Optional.of(applied(meant, said, before));
  }

  /** Whether a correction says that what was told before was wrong, not only that there is more. */
  public static boolean isMistake(Reading reading) {
    return isMistake(ReportParts.of(reading));
  }

  private static boolean isMistake(List<ReportPart> parts) {
    return ReportEvent.has(parts, ReportRole.WRONG) || ReportEvent.has(parts, ReportRole.NOT);
  }

  private static boolean isAnother(LocalDate day, Done before) {
    return before.date().filter(told -> !told.equals(day)).isPresent();
  }

  /** What was told before with what is said now. */
  static Done applied(List<ReportPart> meant, Done said, Done before) {
    return new Done(
        before.kind(),
        said.amount().and(before.amount()),
        people(meant, said, before),
        before.speaker(),
        said.date().or(before::date),
        before.unclear());
  }

  /** "sửa giúp em": a favour of now. */
  private static boolean isAhead(ReportPart part, boolean mended) {
    boolean favour = mended && part.isOneOf("giúp", "giup");
    return part.is(ReportRole.FUTURE) && !favour;
  }

  private static boolean isBareNumber(List<ReportPart> meant) {
    long numbers = meant.stream().filter(part -> part.is(ReportPart.Kind.NUMBER)).count();
    boolean unit =
        meant.stream()
            .anyMatch(
                part ->
                    part.is(ReportPart.Kind.AMOUNT)
                        || part.is(ReportRole.PERSON)
                        || part.is(ReportRole.GROUP));
    return numbers == 1 && !unit;
  }

  /** "20 chứ không phải 2": of what the other number was, else of the only amount. */
  private static Optional<Done> number(List<ReportPart> all, List<ReportPart> meant, Done before) {
    int number = firstNumber(meant);
    boolean people =
        before.people().isPresent()
            && all.stream()
                .filter(part -> part.is(ReportPart.Kind.NUMBER) && !meant.contains(part))
                .anyMatch(part -> part.number() == before.people().getAsInt());
    return people
        ? Optional.of(before.by(OptionalInt.of(number), before.speaker()))
        : before.amount().instead(number).map(before::measured);
  }

  private static int firstNumber(List<ReportPart> parts) {
    return parts.stream()
        .filter(part -> part.is(ReportPart.Kind.NUMBER))
        .mapToInt(ReportPart::number)
        .findFirst()
        .orElse(0);
  }

  private static boolean isOther(ReportPart part) {
    boolean asks = part.is(ReportRole.ASK) && !part.is(ReportRole.PLURAL);
    return part.isUnknown() || part.is(ReportRole.AGE) || part.is(ReportPart.Kind.ASKED) || asks;
  }

  /** Without what it was not: "3 cháu [chứ không phải 2]", "[không phải 2 mà] 3 cháu". */
  private static List<ReportPart> meant(List<ReportPart> all) {
    int not = ReportEvent.indexOf(all, ReportRole.NOT);
    if (not < 0) {
      return plain(all);
    }
    List<ReportPart> before = plain(all.subList(0, not));
    if (before.stream().anyMatch(Correction::says)) {
      return before;
    }
    int but = not + 1;
    while (but < all.size() && !turns(all.get(but))) {
      but++;
    }
    return plain(all.subList(Math.min(all.size(), but + 1), all.size()));
  }

  private static boolean turns(ReportPart part) {
    return part.is(ReportRole.BUT) || part.is(ReportPart.Kind.COMMA);
  }

  private static boolean says(ReportPart part) {
    return part.is(ReportPart.Kind.NUMBER)
        || part.is(ReportPart.Kind.AMOUNT)
        || part.is(ReportRole.GROUP);
  }

  private static List<ReportPart> plain(List<ReportPart> parts) {
    List<ReportPart> plain = new ArrayList<>();
    for (ReportPart part : parts) {
      boolean sign = part.is(ReportPart.Kind.COMMA) || part.is(ReportPart.Kind.STOP);
      if (!sign && !part.is(ReportRole.BOW)) {
        plain.add(part);
      }
    }
    return plain;
  }

  /** "3 cháu" are beside whoever writes, where they were one of those before; "3 người" are all. */
  private static OptionalInt people(List<ReportPart> meant, Done said, Done before) {
    if (said.people().isEmpty()) {
      return before.people();
    }
    int people = said.people().getAsInt();
    if (ReportEvent.has(meant, ReportRole.MORE) && said.amount().isNone()) {
      int more = said.speaker() ? people - 1 : people;
      return OptionalInt.of(before.people().orElse(1) + more);
    }
    boolean all =
        said.speaker()
            || ReportEvent.has(meant, ReportRole.GROUP)
            || meant.stream().anyMatch(part -> part.isOneOf("người", "nguoi"));
    return OptionalInt.of(before.speaker() && !all ? people + 1 : people);
  }
}
