package vn.loahoc.answer.classes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.loahoc.answer.Question;
import vn.loahoc.calendar.ClassSeries;
import vn.loahoc.reading.Ask;

/**
 * Messages that could stand alone, but after a class was spoken of are about that class: "lớp cho
 * người mất gốc", "có cần mua sách không", "có dạy ở phường Mẫu không".
 */
final class Leaning {

  /** Who asks so asks for any class. */
  private static final Pattern ANY =
      Pattern.compile("\\b(?:gi|nao|nhung|cac|may|bao nhieu|danh sach|khac|nua)\\b");

  /** "Lớp đó mấy giờ". */
  private static final Pattern THAT =
      Pattern.compile("\\b(?:lop|khoa|mon)(?: hoc)? (?:do|ay|kia|nay|vua roi)\\b");

  /** "Hộ nghèo có được giảm không", "có bớt gì không"; not "yoga giảm cân". */
  private static final Pattern REDUCED =
      Pattern.compile(
          "\\b(?:co|duoc|dc)(?: duoc| dc)? (?:giam|bot|mien|uu dai)(?: (?:gia|hoc"
              + " phi|phi|tien|them|chut|it|gi|nao|xuong))*(?: cho(?: [a-z]+){1,4}?)?(?:"
              + " (?:khong|ko|k|kh|hk|hong|hok|hem|chang|chua|a|ah|vay|z|nhi"
              + "|nha|ta|the|ban|em|voi|nhe|ha|da|gium|dum))*\\W*$");

  private Leaning() {}

  /** Whether a message may be one of these. */
  static boolean mayLean(Parsing.Parsed own, Question question) {
    return isOnlyLevel(own)
        || own.thing()
        || isThat(own)
        || isReduced(own)
        || isWhetherThere(own, question);
  }

  /** The inquiry of such a message; nothing if it stands alone after all. */
  static Optional<Inquiry> on(Inquiry before, Parsing.Parsed own, Question question) {
    Topic topic = before.topic();
    if (isThat(own)) {
      return Optional.of(own.inquiry().asking(Set.of(Sign.THAT)).after(before));
    }
    if (!topic.isKnown()) {
      return Optional.empty();
    }
    if (isReduced(own)) {
      return Optional.of(Inquiry.about(Topic.NONE).asking(Set.of(Sign.FEE)).after(before));
    }
    Inquiry inquiry = own.inquiry();
    if (isOnlyLevel(own)) {
      List<ClassSeries> both =
          topic.exact().stream().filter(inquiry.topic().exact()::contains).toList();
      return both.isEmpty()
          ? Optional.empty()
          : Optional.of(
              inquiry
                  .of(new Topic(topic.words(), both, topic.near(), topic.match()))
                  .after(before));
    }
    if (own.thing()) {
      return Optional.of(inquiry.of(Topic.NONE).after(before));
    }
    return Optional.of(inquiry.after(before)).filter(i -> isWhetherThere(own, question));
  }

  private static boolean isThat(Parsing.Parsed own) {
    Inquiry inquiry = own.inquiry();
    return THAT.matcher(own.plain()).find()
        && !inquiry.facts().isEmpty()
        && inquiry.pick().isEmpty()
        && inquiry.ward().isEmpty()
        && !inquiry.topic().isNamed()
        && !inquiry.isForSomebody();
  }

  /** Whether somebody pays less for the class: it is not one for them that is looked for. */
  private static boolean isReduced(Parsing.Parsed own) {
    Inquiry inquiry = own.inquiry();
    return REDUCED.matcher(own.plain()).find()
        && (!inquiry.topic().isNamed() || inquiry.topic().match() == Topic.Match.WORDS)
        && !inquiry.has(Sign.CLASS)
        && inquiry.ward().isEmpty()
        && !inquiry.span().isNamed();
  }

  private static boolean isOnlyLevel(Parsing.Parsed own) {
    return own.onlyLevel() && own.inquiry().ward().isEmpty() && !own.inquiry().span().isNamed();
  }

  /** "Có lớp ở phường Mẫu không": a class of that kind. */
  private static boolean isWhetherThere(Parsing.Parsed own, Question question) {
    Inquiry inquiry = own.inquiry();
    return inquiry.has(Sign.CLASS)
        && inquiry.ward().isPresent()
        && !inquiry.topic().isNamed()
        && !inquiry.isForSomebody()
        && inquiry.facts().isEmpty()
        && question.asks(Ask.YES_NO)
        && !ANY.matcher(own.plain()).find();
  }
}
