package vn.loahoc.reading;

import java.util.List;
import java.util.OptionalInt;

/**
 * Who did it: people before the deed are its subject; people after it count where "với", "cùng",
 * "cho … nghe" or a number brings them in. Whoever writes is one of them where "tôi" says so, or
 * where others are said to be with nobody.
 */
final class ReportPeople {

  private static final int LARGEST_GRADE = 12;
  private static final int MOST = 9_999;

  private final List<ReportPart> parts;
  private final int deed;

  private int count;
  private boolean subject;
  private boolean companions;
  private boolean self;
  private boolean several;
  private boolean numbered;
  private boolean vague;
  private boolean joined;
  private int at;

  private ReportPeople(List<ReportPart> parts, int deed) {
    this.parts = parts;
    this.deed = deed;
  }

  /**
   * @param people how many, where that was said
   * @param speaker whether whoever writes is one of them
   * @param vague whether people were named, but not how many
   * @param listed whether the stretch names people and nothing else
   * @param company whether others were said to be there, in numbers or beside a subject
   */
  record Party(
      OptionalInt people,
      boolean speaker,
      boolean vague,
      boolean subject,
      boolean company,
      boolean listed) {

    static final Party NOBODY = new Party(OptionalInt.empty(), false, false, false, false, false);

    /** With those of whom the clause before spoke: "tôi với vợ, hai con đọc 30 phút". */
    Party after(Party before) {
      if (before.people.isEmpty()) {
        return this;
      }
      // "lớp em 30 bạn, cả lớp đọc 15 phút"
      if (people.isEmpty()) {
        return before;
      }
      boolean several = before.people.getAsInt() > 1 || before.speaker || company;
      boolean listed = before.listed && (this.listed || several);
      return (before.company || listed) && subject
          ? new Party(
              OptionalInt.of(before.people.getAsInt() + people.getAsInt()),
              before.speaker || speaker,
              false,
              true,
              true,
              this.listed)
          : this;
    }
  }

  /**
   * @param deed index of the word for what was done; the end of the parts if there is none
   */
  static Party of(List<ReportPart> parts, int deed) {
    ReportPeople people = new ReportPeople(parts, deed);
    while (people.at < parts.size()) {
      people.at = people.next();
    }
    return people.party();
  }

  private Party party() {
    boolean speaker = companions && !subject;
    boolean any = subject || companions;
    boolean company = several || (companions && (subject || numbered));
    if (vague) {
      return new Party(OptionalInt.empty(), self, true, subject, company, false);
    }
    OptionalInt people =
        any ? OptionalInt.of(Math.min(MOST, count + (speaker ? 1 : 0))) : OptionalInt.empty();
    return new Party(people, self || speaker, false, subject, company, isList());
  }

  /** "bố," in "bố, mẹ, hai con": nothing but people. */
  private boolean isList() {
    return subject
        && parts.stream()
            .allMatch(
                part ->
                    part.is(ReportPart.Kind.NUMBER)
                        || part.is(ReportRole.NAME)
                        || (part.is(ReportRole.PERSON) && !part.is(ReportRole.CROWD))
                        || part.is(ReportRole.SELF)
                        || part.is(ReportRole.SIZE)
                        || part.is(ReportRole.WITH));
  }

  private boolean before() {
    return at < deed;
  }

  private ReportPart part(int index) {
    return index >= 0 && index < parts.size()
        ? parts.get(index)
        : ReportPart.sign(ReportPart.Kind.STOP);
  }

  private int next() {
    ReportPart part = part(at);
    if (part.is(ReportPart.Kind.NUMBER)) {
      return number(part.number());
    }
    if (part.is(ReportRole.ALONE)) {
      if (!subject) {
        term(1);
      }
      return at + 1;
    }
    if (part.is(ReportRole.CAUSE) && before()) {
      forget();
    }
    if (part.is(ReportRole.WITH) || part.is(ReportRole.LEAD)) {
      // "cả ba đứa" are all there were, "cả mẹ" comes with others
      joined = subject || !before() || !part.isOneOf("cả", "ca");
      if (!isPerson(part)) {
        return at + 1;
      }
    }
    if (part.is(ReportRole.RECORD)) {
      return at + 1;
    }
    if (part.is(ReportRole.FOR)) {
      // "mẹ cho bé nghe sách nói" is heard by both
      joined |= !before() || (subject && part(deed).isOneOf("nghe"));
      return at + 1;
    }
    if (part.is(ReportRole.EACH)) {
      return isPerson(part(at + 1)) ? at + 2 : at + 1;
    }
    if (part.is(ReportRole.BOW)) {
      return part(at + 1).is(ReportRole.PERSON) && !isJunior() ? at + 2 : at + 1;
    }
    return person(part);
  }

  /** "dạ con đọc xong": nobody bows to a child, so it is the child that speaks. */
  private boolean isJunior() {
    return part(at + 1).is(ReportRole.SELF) || part(at + 1).isOneOf("con", "cháu", "chau", "bé");
  }

  /** "2 lớp", "12 hộ": how many people these are is not said. */
  private static boolean isFamily(ReportPart part) {
    return part.is(ReportRole.CROWD) && !part.is(ReportRole.PERSON);
  }

  private static boolean isPerson(ReportPart part) {
    return part.is(ReportRole.PERSON) || part.is(ReportRole.GROUP);
  }

  private void forget() {
    count = 0;
    self = false;
    subject = false;
    companions = false;
    vague = false;
  }

  private int number(int number) {
    boolean grade = part(at - 1).isOneOf("lớp", "lop", "khối", "khoi") && number <= LARGEST_GRADE;
    if (!grade && isFamily(part(at + 1)) && (before() || joined)) {
      named(1, true);
      return owner(at + 2);
    }
    if (grade || !isPerson(part(at + 1)) || number == 0) {
      return at + 1;
    }
    if (part(at + 2).is(ReportRole.AGE)) {
      return at + 3;
    }
    boolean title = !before() && !joined && part(at + 2).isUnknown();
    if (title) {
      return at + 2;
    }
    boolean wasNumber = numbered;
    numbered = true;
    if (!joined && (subject || vague) && !wasNumber) {
      // "lớp em 30 bạn", "các cháu 3 đứa": the number says what the words before left open
      boolean family =
          part(at - 1).isOneOf("gia", "nhà", "cả") || part(at - 2).isOneOf("gia", "nhà", "cả");
      boolean others = companions && !subject && !family;
      forget();
      joined = others;
    }
    term(number);
    boolean both = part(at + 1).is(ReportRole.GROUP) && part(at + 2).is(ReportRole.GROUP);
    return owner(both ? at + 3 : at + 2);
  }

  private int person(ReportPart part) {
    if (part(at + 1).is(ReportRole.CALL)) {
      return at + 2;
    }
    if (part.is(ReportRole.AGE) && part(at - 1).is(ReportPart.Kind.NUMBER)) {
      return at + 1;
    }
    // "bé đọc mẹ nghe"
    joined |= !before() && part(at + 1).is(ReportRole.HEAR) && !isPerson(part(at - 1));
    boolean counts = before() || joined;
    boolean another = counts && !(subject && !joined);
    if (part.is(ReportRole.GROUP)) {
      return named(2, counts, isMany() || part(at + 1).isOneOf("trong"));
    }
    if (part.is(ReportRole.WE) || isFamily(part)) {
      return named(1, another, true);
    }
    if (isSpeaker(part)) {
      return speaker();
    }
    if (part.is(ReportRole.PERSON)) {
      return named(1, another, isMany() || part.is(ReportRole.CROWD));
    }
    joined &= part.is(ReportRole.LIGHT) || part.is(ReportRole.SIZE) || part.is(ReportRole.PLURAL);
    return at + 1;
  }

  /** "các", "mấy" before it. */
  private boolean isMany() {
    return part(at - 1).is(ReportRole.PLURAL) && !part(at - 1).is(ReportRole.WITH);
  }

  /** "tôi"; after the deed only "với tôi", where it is no child either: "với con". */
  private boolean isSpeaker(ReportPart part) {
    boolean one =
        before() ? !part(at - 1).is(ReportRole.PLURAL) : joined && !part.is(ReportRole.PERSON);
    return part.is(ReportRole.SELF) && one;
  }

  private int speaker() {
    if (!subject || joined) {
      self = true;
      term(1);
    }
    return at + 1;
  }

  /** The index after somebody and whose they are; they are counted where they count. */
  private int named(int people, boolean counts, boolean plural) {
    if (counts) {
      named(people, plural);
    }
    return owner(at + 1);
  }

  private void named(int people, boolean plural) {
    if (plural) {
      vague = true;
      subject |= before() && !joined;
      companions |= !before() || (joined && !subject);
      joined = false;
    } else {
      term(people);
    }
  }

  private void term(int people) {
    boolean company = joined && (!before() || !subject);
    several |= joined && subject;
    count += people;
    companions |= company;
    subject |= !company;
    joined = false;
  }

  /** The index after the words that say whose or which somebody is. */
  private int owner(int index) {
    int end = index;
    while (part(end).is(ReportRole.OWNER) || part(end).is(ReportRole.SIZE)) {
      if (part(end).is(ReportRole.READ) || part(end).is(ReportRole.WITH)) {
        break;
      }
      end++;
    }
    return end;
  }
}
