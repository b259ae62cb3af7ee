package vn.loahoc.inquiry;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
      Pattern.compile("\\b(?:lop|khoa|mon|cai)(?: hoc)? (?:do|ay|kia|nay|vua roi)\\b");

  /** "Lớp kia", "cái đó thì sao": which one, and nothing else. */
  private static final Pattern ONLY_THAT =
      Pattern.compile("\\b(?:lop|khoa|mon|cai)(?: hoc)? (?:do|ay|kia)\\b");

  /** "Cả hai", "cả 2 lớp ở đâu". */
  private static final Pattern BOTH = Pattern.compile("\\bca (?:2|hai|3|ba)\\b");

  /** "Hộ nghèo có được giảm không", "có bớt gì không"; not "yoga giảm cân". */
  private static final Pattern REDUCED =
      Pattern.compile(
          "\\b(?:co|duoc|dc)(?: duoc| dc)? (?:giam|bot|mien|uu dai)(?: (?:gia|hoc"
              + " phi|phi|tien|them|chut|it|gi|nao|xuong))*(?: cho(?: [a-z]+){1,4}?)?(?:"
              + " (?:khong|ko|k|kh|hk|hong|hok|hem|chang|chua|a|ah|vay|z|nhi"
              + "|nha|ta|the|ban|em|voi|nhe|ha|da|gium|dum))*\\W*$");

  /** "Phải có xe riêng không", "có cần biết tiếng Anh không": what is needed for it. */
  private static final Pattern MUST =
      Pattern.compile(
          "\\b(?:phai|can|bat buoc)(?: phai)? (?:co|biet|du|la)\\b.*"
              + "\\b(?:khong|ko|k|hong|hok|hem|hay sao)\\b");

  /** "Cần laptop không", "có phải mang thảm ko": a thing, of which a row may speak. */
  private static final Pattern NEEDED =
      Pattern.compile(
          "^(?:.{0,30}\\b(?:hoi|chut|xiu|oi|alo|ban|ad|minh|em)\\W+)?(?:a |da |the |vay |co )*"
              + "(?:can|phai)(?: phai)?(?: (?:mang|dem|mua|sam|chuan bi|xai|dung))? "
              + "(?!(?:biet|du|la|co|dang|gap|hoi|hoc|ai|gi|di|den|dong|nop|xin|bang|trinh|kinh|thi"
              + "|kha|gioi|ra|khong|ko|tra|tien)\\b)\\S+(?: \\S+)? (?:khong|ko|k|hong|hok|hem)"
              + "(?: (?:a|ad|vay|z|ta|nhi|nha|voi|nhe|ha))*\\W*$");

  /** "Lớp mấy giờ", "thế lớp có giữ xe không": no "lớp nào", no "có lớp". */
  private static final Pattern THE_CLASS =
      Pattern.compile(
          "^\\W*(?:(?:da|a|vay|the|con|roi|va|cho hoi|xin hoi|hoi|ad|em hoi|cho em hoi|the con|vay"
              + " con)\\W+)*(?:lop|khoa)(?: hoc)? (?!(?:nao|gi|khac|nua|nhu|moi|tuong"
              + " tu|giong)\\b)");

  /** Of these some class is looked for. */
  private static final Set<Sign> SEEKING =
      EnumSet.of(
          Sign.FREE,
          Sign.CHEAPEST,
          Sign.DEAREST,
          Sign.EARLIEST,
          Sign.COUNT,
          Sign.MORE,
          Sign.ALIKE,
          Sign.UNREGISTERED,
          Sign.STILL);

  private Leaning() {}

  /** Whether a message may be one of these. */
  static boolean mayLean(Parsed own, Question question) {
    return isOnlyLevel(own)
        || own.thing()
        || isThat(own)
        || isThatForThem(own)
        || areBoth(own)
        || isReduced(own)
        || isNeeded(own)
        || isFurther(own)
        || isOfTheClass(own)
        || isWhetherThere(own, question);
  }

  /** The inquiry of such a message; nothing if it stands alone after all. */
  static Optional<Inquiry> on(Inquiry before, Parsed own, Question question) {
    Topic topic = before.topic();
    if (areBoth(own)) {
      return Optional.of(own.inquiry().ofTheSame().after(before.ofAll()));
    }
    if (isThat(own)) {
      boolean most = before.has(Sign.CHEAPEST) || before.has(Sign.DEAREST);
      if (most && before.pick().isEmpty()) {
        // "lớp nào rẻ nhất", then "lớp đó ở đâu": the first of them
        return Optional.of(own.inquiry().picking(1).after(before));
      }
      boolean other = before.pick().isPresent() && Comparing.isOfOtherOne(own);
      Set<Sign> which = other ? EnumSet.of(Sign.THAT, Sign.OTHER_ONE) : EnumSet.of(Sign.THAT);
      return Optional.of(own.inquiry().asking(which).after(before));
    }
    if (isThatForThem(own)) {
      boolean spoken = topic.isKnown() || before.pick().isPresent();
      return spoken
          ? Optional.of(own.inquiry().of(Topic.NONE).asking(Set.of(Sign.THAT)).after(before))
          : Optional.empty();
    }
    if (isNeeded(own)) {
      return topic.isKnown()
          ? Optional.of(Inquiry.about(Topic.NONE).asking(Set.of(Sign.BRING)).after(before))
          : Optional.empty();
    }
    if (isFurther(own)) {
      Set<Sign> listed = Narrowing.isList(before) ? Set.of(Sign.LISTED) : Set.of();
      Set<Sign> asked = EnumSet.of(Sign.FURTHER);
      asked.addAll(listed);
      return Optional.of(own.inquiry().ofTheSame().asking(asked).after(before));
    }
    if (isOfTheClass(own)) {
      boolean one = topic.exact().size() == 1 || before.pick().isPresent();
      return one
          ? Optional.of(own.inquiry().asking(Set.of(Sign.THAT)).after(before))
          : Optional.empty();
    }
    if (!topic.isKnown()) {
      return Optional.empty();
    }
    if (isReduced(own)) {
      return Optional.of(Inquiry.about(Topic.NONE).asking(Set.of(Sign.FEE)).after(before));
    }
    Inquiry inquiry = own.inquiry();
    if (isOnlyLevel(own)) {
      List<ClassSeries> all = Stream.concat(topic.exact().stream(), topic.near().stream()).toList();
      List<ClassSeries> both = all.stream().filter(inquiry.topic().exact()::contains).toList();
      // those of another level are kept near: "lớp cho người mới", then "còn lớp nâng cao"
      List<ClassSeries> others = all.stream().filter(s -> !both.contains(s)).toList();
      return both.isEmpty()
          ? Optional.empty()
          : Optional.of(
              inquiry.of(new Topic(topic.words(), both, others, topic.match())).after(before));
    }
    if (own.thing()) {
      return Optional.of(inquiry.of(Topic.NONE).after(before));
    }
    return Optional.of(inquiry.after(before)).filter(i -> isWhetherThere(own, question));
  }

  private static boolean isThat(Parsed own) {
    Inquiry inquiry = own.inquiry();
    boolean asks = THAT.matcher(own.plain()).find() && !inquiry.facts().isEmpty();
    boolean only = ONLY_THAT.matcher(own.plain()).find() && !inquiry.span().isNamed();
    return (asks || only)
        && inquiry.pick().isEmpty()
        && inquiry.ward().isEmpty()
        && !inquiry.topic().isNamed()
        && !inquiry.isForSomebody();
  }

  /**
   * "Cháu tui 6 tuổi, cho nó học lớp này được không": the class is told, and who is to learn it.
   */
  private static boolean isThatForThem(Parsed own) {
    Inquiry inquiry = own.inquiry();
    return THAT.matcher(own.plain()).find()
        && inquiry.isForSomebody()
        && inquiry.pick().isEmpty()
        && inquiry.ward().isEmpty()
        && !inquiry.topic().isKnown();
  }

  private static boolean areBoth(Parsed own) {
    Inquiry inquiry = own.inquiry();
    return BOTH.matcher(own.plain()).find()
        && inquiry.ward().isEmpty()
        && !inquiry.span().isNamed()
        && !inquiry.topic().isKnown();
  }

  /** What is asked of "lớp", and names no other: of the one that was told. */
  private static boolean isOfTheClass(Parsed own) {
    Inquiry inquiry = own.inquiry();
    return THE_CLASS.matcher(own.plain()).find()
        && (!inquiry.facts().isEmpty() || inquiry.asksFurther())
        && SEEKING.stream().noneMatch(inquiry::has)
        && inquiry.pick().isEmpty()
        && !inquiry.isSomewhere()
        && !inquiry.wardOpen()
        && !inquiry.span().isNamed()
        && !inquiry.topic().isNamed()
        && !inquiry.isForSomebody();
  }

  /** Whether somebody pays less for the class: it is not one for them that is looked for. */
  private static boolean isReduced(Parsed own) {
    Inquiry inquiry = own.inquiry();
    return REDUCED.matcher(own.plain()).find()
        && (!inquiry.topic().isNamed() || inquiry.topic().match() == Topic.Match.WORDS)
        && !inquiry.has(Sign.CLASS)
        && inquiry.ward().isEmpty()
        && !inquiry.span().isNamed();
  }

  private static boolean isNeeded(Parsed own) {
    Inquiry inquiry = own.inquiry();
    boolean another = inquiry.topic().isNamed() && inquiry.topic().match() == Topic.Match.WHOLE;
    return NEEDED.matcher(own.plain()).matches()
        && Set.of(Sign.BRING).containsAll(inquiry.facts())
        && !another
        && !inquiry.has(Sign.CLASS)
        && !inquiry.isForSomebody()
        && inquiry.ward().isEmpty()
        && !inquiry.span().isNamed();
  }

  /** "Trời mưa có học không", "có được dẫn con theo không"; not "lớp nào có máy lạnh". */
  private static boolean isFurther(Parsed own) {
    Inquiry inquiry = own.inquiry();
    boolean any = inquiry.has(Sign.CLASS) && ANY.matcher(own.plain()).find();
    boolean another = inquiry.topic().isNamed() && inquiry.topic().match() != Topic.Match.WORDS;
    boolean must = !inquiry.has(Sign.CLASS) && MUST.matcher(own.plain()).find();
    return ((inquiry.has(Sign.FURTHER) && !any && !another) || must)
        && inquiry.facts().isEmpty()
        && inquiry.pick().isEmpty()
        && inquiry.ward().isEmpty();
  }

  /** "Còn lớp cho bé", "lớp cho người đi làm"; not "lớp nào cho bé". */
  static boolean saysOnlyForWhom(Parsed own) {
    Inquiry inquiry = own.inquiry();
    return inquiry.isForSomebody()
        && !inquiry.topic().isNamed()
        && inquiry.facts().isEmpty()
        && inquiry.ward().isEmpty()
        && !inquiry.wardOpen()
        && !inquiry.span().isNamed()
        && inquiry.pick().isEmpty()
        && !ANY.matcher(own.plain()).find();
  }

  private static boolean isOnlyLevel(Parsed own) {
    return own.onlyLevel() && own.inquiry().ward().isEmpty() && !own.inquiry().span().isNamed();
  }

  /** "Có lớp ở phường Mẫu không": a class of that kind. */
  private static boolean isWhetherThere(Parsed own, Question question) {
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
