package vn.loahoc.inquiry;

import java.util.Set;
import java.util.regex.Pattern;
import vn.loahoc.answer.Question;
import vn.loahoc.reading.Ask;

/**
 * Messages that look whole, but after a list of some days say which of it is wanted: "lớp nào miễn
 * phí", "cái nào ở phường Mẫu", "còn lớp nào buổi tối".
 */
final class Narrowing {

  /** Who says so looks beyond the list. */
  private static final Pattern ALL =
      Pattern.compile(
          "\\b(?:tat ca|toan bo|moi ngay|ngay nao cung|bat ky|bat cu|ngay khac|hom khac|bua"
              + " khac)\\b");

  /** "Lớp nào còn chỗ": of those that were told. */
  private static final Pattern WHICH =
      Pattern.compile("\\b(?:lop|khoa|mon|cai|buoi) nao\\b(?! (?:khac|nua))");

  /** A question of its own: "phường Mẫu có gì". */
  private static final Pattern OWN =
      Pattern.compile("\\bco (?:(?:nhung )?gi|su kien|hoat dong)\\b");

  private Narrowing() {}

  /** Whether a message only says which. */
  static boolean mayNarrow(Parsed own, Question question) {
    Inquiry inquiry = own.inquiry();
    Span span = inquiry.span();
    boolean ownDays = span.days().isPresent() || span.comesBack();
    boolean which = WHICH.matcher(own.plain()).find();
    boolean asks =
        (!inquiry.facts().isEmpty() && !which && inquiry.most() == Fees.NO_LIMIT)
            || inquiry.has(Sign.COUNT)
            || inquiry.asksFurther()
            || inquiry.has(Sign.OPENS)
            || inquiry.has(Sign.NEIGHBOUR)
            || inquiry.has(Sign.NEAR);
    return question.talk().previous().isPresent()
        && !ownDays
        && !asks
        && !inquiry.topic().isNamed()
        && inquiry.pick().isEmpty()
        && (narrows(inquiry) || (which && !inquiry.facts().isEmpty()))
        && !ALL.matcher(own.plain()).find()
        && !(inquiry.ward().isPresent()
            && question.asks(Ask.WHAT_ON)
            && OWN.matcher(own.plain()).find());
  }

  private static boolean narrows(Inquiry inquiry) {
    return inquiry.has(Sign.FREE)
        || inquiry.has(Sign.UNREGISTERED)
        || inquiry.most() < Fees.NO_LIMIT
        || inquiry.isForSomebody()
        || inquiry.ward().isPresent()
        || inquiry.wardOpen()
        || inquiry.house().isPresent()
        || inquiry.span().isNamed();
  }

  /** Whether what was asked before is answered with a list of what is on. */
  static boolean isList(Inquiry before) {
    Set<Sign> facts = before.facts();
    return !before.topic().isNamed()
        && before.pick().isEmpty()
        && Sign.OF_A_DAY.containsAll(facts)
        && !before.has(Sign.OFF)
        && !before.has(Sign.COUNT)
        && (before.span().isNamed() || before.ward().isPresent() || before.has(Sign.FREE));
  }
}
