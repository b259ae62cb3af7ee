package vn.loahoc.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What stands around a report and says nothing of it: "dạ thưa cô, …", "… nha cô", "em cảm ơn". */
final class ReportFrame {

  /** "Em xin báo cáo: đọc 20 phút" tells of oneself, where nobody else is named. */
  private static final ReportPart SELF = ReportPart.word("em", Set.of(ReportRole.SELF));

  private final List<ReportPart> parts;
  private int from;
  private int to;
  private boolean self;

  private ReportFrame(List<ReportPart> parts) {
    this.parts = parts;
    this.to = parts.size();
  }

  /** The parts within it. */
  static List<ReportPart> within(List<ReportPart> parts) {
    ReportFrame frame = new ReportFrame(new ArrayList<>(parts));
    while (frame.opens()) {
      frame.from++;
    }
    boolean more = frame.from < frame.to;
    while (more) {
      more = frame.thanks() || frame.calls();
    }
    List<ReportPart> within = new ArrayList<>(frame.parts.subList(frame.from, frame.to));
    if (frame.self && within.stream().noneMatch(ReportFrame::isSomebody)) {
      within.addFirst(SELF);
    }
    return within;
  }

  private static boolean isSomebody(ReportPart part) {
    return isPerson(part)
        || part.is(ReportRole.SELF)
        || part.is(ReportRole.WE)
        || part.is(ReportRole.GROUP);
  }

  private ReportPart part(int index) {
    return index >= from && index < to ? parts.get(index) : ReportPart.sign(ReportPart.Kind.STOP);
  }

  /** "dạ", "cô ơi", "chào cả nhà," at the head. */
  private boolean opens() {
    ReportPart first = part(from);
    if (from >= to - 1) {
      return false;
    }
    if (isPerson(first) && part(from + 1).is(ReportRole.CALL)) {
      from++;
      return true;
    }
    if (isSign(first) || (from > 0 && isParticle(first))) {
      return true;
    }
    boolean bows = first.is(ReportRole.BOW) || first.is(ReportRole.THANKS);
    boolean more = first.is(ReportRole.MEND) || first.is(ReportRole.DONE);
    if (!bows || more || first.is(ReportRole.SELF)) {
      return false;
    }
    self |= first.isOneOf("em", "con", "cháu", "chau", "mình", "minh", "tôi", "toi");
    boolean called = isPerson(part(from + 1)) && !isJunior(part(from + 1)) && from + 2 < to;
    from += called ? 1 : 0;
    return true;
  }

  /** "… em cảm ơn ạ" at the end. */
  private boolean thanks() {
    int at = to - 1;
    while (at > from && (isParticle(part(at)) || isPerson(part(at)) || isSign(part(at)))) {
      at--;
    }
    if (at <= from || !part(at).is(ReportRole.THANKS)) {
      return false;
    }
    to = part(at - 1).is(ReportRole.SELF) || isPerson(part(at - 1)) ? at - 1 : at;
    return to > from;
  }

  /** "… nha cô", "… cô ơi" at the end. */
  private boolean calls() {
    int called = part(to - 2).is(ReportRole.PLURAL) ? 2 : 1;
    boolean particle =
        part(to - called - 1).isOneOf("nha", "nhé", "nhe", "nghen", "ạ", "nè", "hen");
    boolean cried = part(to - 1).is(ReportRole.CALL) && isPerson(part(to - 2));
    boolean told = isPerson(part(to - 1)) && particle;
    to -= cried ? 2 : told ? called : 0;
    return cried || told;
  }

  private static boolean isPerson(ReportPart part) {
    return part.is(ReportRole.PERSON) || part.is(ReportRole.CROWD);
  }

  /** Nobody bows to a child, so it is the child that speaks: "dạ con đọc xong". */
  private static boolean isJunior(ReportPart part) {
    return part.is(ReportRole.SELF) || part.isOneOf("con", "cháu", "chau", "bé", "be");
  }

  private static boolean isSign(ReportPart part) {
    return part.is(ReportPart.Kind.COMMA) || part.is(ReportPart.Kind.STOP);
  }

  private static boolean isParticle(ReportPart part) {
    return part.isOneOf("ạ", "nha", "nhé", "nhe", "ad", "admin", "bot", "hihi", "nhiều", "nè");
  }
}
